import type { ActionPlan, Gate, GateReading, ImplementationUnit, Measure, Phase } from "@tamarisk/domain";

export type GateReadings = Readonly<Record<string, GateReading>>;

/** One line of the plan as it is read from top to bottom: a gate stands above the phase it opens. */
export type PlanRow =
  | {
      readonly kind: "gate";
      readonly gate: Gate;
      readonly letter: string;
      readonly phase: Phase;
      readonly phaseNumber: number;
      readonly reading: GateReading | null;
    }
  | { readonly kind: "phase"; readonly phase: Phase; readonly number: number; readonly opening: PhaseOpening }
  | { readonly kind: "unit"; readonly unit: ImplementationUnit; readonly phase: Phase; readonly opening: PhaseOpening }
  | {
      readonly kind: "measure";
      readonly measure: Measure;
      readonly unit: ImplementationUnit;
      readonly phase: Phase;
      readonly opening: PhaseOpening;
    };

/** Whether a phase may run. A phase without a gate is open; behind a gate it waits until the gate is met. */
export type PhaseOpening =
  | { readonly kind: "open" }
  | { readonly kind: "waits"; readonly letter: string; readonly status: "near" | "not-met" | "unknown" }
  | { readonly kind: "may-open"; readonly letter: string };

/**
 * The plan as rows in reading order. Gates are lettered A, B, C … in the order in which they stand.
 *
 * @param readings - Readings by gate id; a gate that is not among them is unknown.
 * @param collapsed - Ids of implementation units whose measures are folded away.
 * @param found - Ids of the measures that a filter lets through: units are unfolded then, and those without any left out.
 */
export function planRows(
  plan: ActionPlan,
  readings: GateReadings,
  collapsed: ReadonlySet<string>,
  found: ReadonlySet<string> | null = null,
): PlanRow[] {
  let gatesBefore = 0;
  return plan.phases.flatMap((phase, index) => {
    const rows: PlanRow[] = [];
    const number = index + 1;
    let opening: PhaseOpening = { kind: "open" };
    if (phase.gate) {
      const letter = gateLetter(gatesBefore++);
      const reading = readings[phase.gate.id] ?? null;
      opening = openingBehind(letter, reading);
      rows.push({ kind: "gate", gate: phase.gate, letter, phase, phaseNumber: number, reading });
    }
    rows.push({ kind: "phase", phase, number, opening });
    for (const unit of phase.units) {
      const measures = found ? unit.measures.filter(({ id }) => found.has(id)) : unit.measures;
      if (found && measures.length === 0) continue;
      rows.push({ kind: "unit", unit, phase, opening });
      if (!found && collapsed.has(unit.id)) continue;
      for (const measure of measures) rows.push({ kind: "measure", measure, unit, phase, opening });
    }
    return rows;
  });
}

/** A to Z, then AA, AB … */
export function gateLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : gateLetter(Math.floor(index / 26) - 1) + last;
}

function openingBehind(letter: string, reading: GateReading | null): PhaseOpening {
  const status = reading?.status ?? "unknown";
  return status === "met" ? { kind: "may-open", letter } : { kind: "waits", letter, status };
}
