import type { BudgetLine } from "@tamarisk/domain";

/** Budget lines as one text, the same in whatever order the lines and their columns stand. */
export function budgetText(lines: readonly BudgetLine[]): string {
  const inOrder = [...lines].sort((a, b) => a.year - b.year || a.source.localeCompare(b.source));
  return JSON.stringify(
    inOrder.map(({ source, year, millionCny, isSecured }) => [source, year, millionCny, isSecured]),
  );
}
