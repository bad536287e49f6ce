import type { ActionPlan, AuthoredText, DecisionDeadline, Phase } from "@tamarisk/domain";
import { type GateReadings, planRows } from "./plan-rows.ts";

/** A year that the plan is measured by. */
export interface Milestone {
  readonly id: string;
  readonly year: number;
  /** `decision-proposed`: read off the futures, where the trend of what was observed says nothing. */
  readonly kind: "phase-start" | "decision" | "decision-proposed" | "gate" | "effect";
  /** The gate's letter or the phase's number; `null` where the name says it all. */
  readonly label: string | null;
  readonly name: AuthoredText;
}

/**
 * Starts of phases, the years by which gates must be decided on, earliest years of gates, and the years by which effects
 * are expected, the first year first.
 */
export function milestonesOf(
  plan: ActionPlan,
  readings: GateReadings,
  deadlineOf: (phase: Phase) => DecisionDeadline | null,
): Milestone[] {
  const found = planRows(plan, readings, new Set()).flatMap((row): Milestone[] => {
    switch (row.kind) {
      case "gate": {
        const { id, earliestYear, title } = row.gate;
        const gate = { label: row.letter, name: title };
        const deadline = deadlineOf(row.phase);
        return [
          ...(deadline?.kind === "deadline"
            ? [{ ...gate, id: `${id} decision`, year: deadline.year, kind: decisionKind(deadline) } as const]
            : []),
          ...(earliestYear === null ? [] : [{ ...gate, id, year: earliestYear, kind: "gate" } as const]),
        ];
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

function decisionKind({ isProposal }: Extract<DecisionDeadline, { kind: "deadline" }>) {
  return isProposal ? "decision-proposed" : "decision";
}
