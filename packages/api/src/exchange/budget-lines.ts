import { BudgetLine } from "@tamarisk/domain";
import { type ExchangeWorld, measuresOf } from "./exchange-world.ts";
import type { ReadSheet } from "./read-rows.ts";
import { SheetChanges } from "./sheet-changes.ts";

const columnOf = { source: "source", year: "year", millionCny: "millionCny", isSecured: "isSecured" };

/**
 * The budget lines of a file by measure, in the order of years and sources. The rows that the file has for a measure are all
 * of its lines.
 */
export function budgetLines(
  sheet: ReadSheet | null,
  world: ExchangeWorld,
): { readonly lines: ReadonlyMap<string, readonly BudgetLine[]>; readonly changes: SheetChanges } {
  const changes = new SheetChanges("budget");
  const lineages = new Set<string>(measuresOf(world).map(({ lineageId }) => lineageId));
  const lines = new Map<string, BudgetLine[]>();
  for (const { row, values } of sheet?.rows ?? []) {
    const id = values.measureId ?? null;
    if (id === null) changes.refuse(row, "measureId", null, { kind: "blank" });
    else if (!lineages.has(String(id))) changes.refuse(row, "measureId", id, { kind: "unknown", subject: "measure" });
    else if (changes.isFirst(row, `${id} ${values.source} ${values.year}`)) {
      const draft = { ...values, isSecured: values.isSecured === "yes" };
      const line = changes.parsed(row, BudgetLine, draft, columnOf, values);
      if (line) lines.set(String(id), [...(lines.get(String(id)) ?? []), line]);
    }
  }
  for (const own of lines.values()) own.sort((a, b) => a.year - b.year || a.source.localeCompare(b.source));
  return { lines, changes };
}
