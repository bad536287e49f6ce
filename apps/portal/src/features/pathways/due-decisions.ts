import type { MapLine } from "@tamarisk/scenario-engine";

/** A decision that lines of a map come to. */
interface DueDecision {
  readonly rowId: string;
  /** The earliest of its lines. */
  readonly year: number;
  readonly lineIds: readonly string[];
}

/** Decisions of all lines by year, each action once. */
export function dueDecisions(lines: readonly MapLine[]): readonly DueDecision[] {
  const decisions = new Map<string, DueDecision>();
  for (const { id, stops } of lines) {
    for (const { rowId, decideYear } of stops) {
      if (decideYear === null) continue;
      const known = decisions.get(rowId);
      decisions.set(rowId, {
        rowId,
        year: Math.min(decideYear, known?.year ?? decideYear),
        lineIds: [...(known?.lineIds ?? []), id],
      });
    }
  }
  return [...decisions.values()].sort((a, b) => a.year - b.year);
}

/** Decisions due within so many years cannot wait. */
const soonYears = 5;

type PathwaysHeadline =
  | { readonly kind: "none" }
  | { readonly kind: "later"; readonly first: DueDecision }
  | { readonly kind: "soon"; readonly first: DueDecision; readonly count: number; readonly before: number };

/** What the page says first: how many decisions cannot wait, and which is first. */
export function pathwaysHeadline(lines: readonly MapLine[], currentYear: number): PathwaysHeadline {
  const due = dueDecisions(lines);
  const [first] = due;
  if (!first) return { kind: "none" };
  const count = due.filter(({ year }) => year <= currentYear + soonYears).length;
  return count === 0 ? { kind: "later", first } : { kind: "soon", first, count, before: currentYear + soonYears };
}
