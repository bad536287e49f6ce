import type { ActionPlan, AuthoredText } from "@tamarisk/domain";
import { type GateReadings, planRows } from "./plan-rows.ts";

/** A year that the plan is measured by. */
export interface Milestone {
  readonly id: string;
  readonly year: number;
  readonly kind: "phase-start" | "gate" | "effect";
  /** The gate's letter or the phase's number; `null` where the name says it all. */
  readonly label: string | null;
  readonly name: AuthoredText;
}

/** Starts of phases, earliest years of gates, and the years by which effects are expected, the first year first. */
export function milestonesOf(plan: ActionPlan, readings: GateReadings): Milestone[] {
  const found = planRows(plan, readings, new Set()).flatMap((row): Milestone[] => {
    switch (row.kind) {
      case "gate": {
        const { id, earliestYear, title } = row.gate;
        return earliestYear === null ? [] : [{ id, year: earliestYear, kind: "gate", label: row.letter, name: title }];
      }
      case "phase": {
        const { id, startYear, title } = row.phase;
        return startYear === null
          ? []
          : [{ id, year: startYear, kind: "phase-start", label: String(row.number), name: title }];
      }
      case "measure":
        return row.measure.results.flatMap(({ effect, output }, index) =>
          effect
            ? [
                {
                  id: `${row.measure.id} ${index}`,
                  year: effect.byYear,
                  kind: "effect",
                  label: null,
                  name: output,
                } as const,
              ]
            : [],
        );
      default:
        return [];
    }
  });
  return found.sort((a, b) => a.year - b.year);
}
