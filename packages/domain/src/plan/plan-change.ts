import { z } from "zod";
import { Measure, MeasureId } from "../measure/measure.ts";
import { ActionPlan, ImplementationUnit, Phase } from "./action-plan.ts";
import { ImplementationUnitId, PhaseId } from "./plan-ids.ts";

/** A plan version without what stands in it. */
export const PlanHeading = ActionPlan.omit({ phases: true });
export type PlanHeading = z.infer<typeof PlanHeading>;

const ChangedUnit = ImplementationUnit.extend({ measures: z.array(z.union([MeasureId, Measure])) });
type ChangedUnit = z.infer<typeof ChangedUnit>;
const ChangedPhase = Phase.extend({ units: z.array(z.union([ImplementationUnitId, ChangedUnit])) });
type ChangedPhase = z.infer<typeof ChangedPhase>;

/**
 * How one state of a plan version differs from an earlier one. In `parts`, a phase, unit or measure that is the same in both,
 * wherever it stood, is only its id, and any other is whole; `whole` says that the content is to be fetched anew.
 */
export const PlanChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("same") }),
  z.object({
    kind: z.literal("parts"),
    heading: PlanHeading,
    phases: z.array(z.union([PhaseId, ChangedPhase])),
  }),
  z.object({ kind: z.literal("whole") }),
]);
export type PlanChange = z.infer<typeof PlanChange>;

/** More measures than this make the whole content, which is kept compressed, the shorter answer. */
const changedMeasuresAtMost = 300;

/**
 * How a plan differs from its earlier state. A part is unchanged when both states hold the very same object; what was read
 * anew counts as changed, even if it says the same.
 *
 * @param before - The earlier state.
 * @param after - The later one, which shares what did not change.
 * @returns `whole` for another version, and where more than `changedMeasuresAtMost` measures would be sent.
 *
 * @example
 * planChange(plan, { ...plan, phases: plan.phases.slice(1) }); // { kind: "parts", heading, phases: [id of the second, …] }
 */
export function planChange(before: ActionPlan, after: ActionPlan): PlanChange {
  if (before === after) return { kind: "same" };
  if (before.versionId !== after.versionId) return { kind: "whole" };
  const known = partsOf(before);
  const isKnown = (part: Part) => known.get(part.id) === part;
  let sent = 0;
  const phases = after.phases.map((phase) =>
    isKnown(phase)
      ? phase.id
      : {
          ...phase,
          units: phase.units.map((unit) =>
            isKnown(unit)
              ? unit.id
              : {
                  ...unit,
                  measures: unit.measures.map((measure) => {
                    if (isKnown(measure)) return measure.id;
                    sent++;
                    return measure;
                  }),
                },
          ),
        },
  );
  if (sent > changedMeasuresAtMost) return { kind: "whole" };
  const { phases: _, ...heading } = after;
  return { kind: "parts", heading, phases };
}

/**
 * The later state of a plan. Parts that did not change are the very same objects as in the earlier one.
 *
 * @param plan - The state that the change starts from.
 * @throws {RangeError} When the change says `whole`, or keeps a part that the plan does not have.
 *
 * @example
 * withPlanChange(before, planChange(before, after)); // says the same as `after`
 */
export function withPlanChange(plan: ActionPlan, change: PlanChange): ActionPlan {
  if (change.kind === "same") return plan;
  if (change.kind === "whole") throw new RangeError("the change holds no parts; fetch the plan's content instead");
  const known = partsOf(plan);
  const kept = <Kind extends Part>(id: string): Kind => {
    const part = known.get(id);
    if (!part) throw new RangeError(`the change keeps ${id}, which the plan does not have; fetch its content instead`);
    return part as Kind;
  };
  const unitFrom = (unit: ChangedUnit): ImplementationUnit => ({
    ...unit,
    measures: unit.measures.map((measure) => (typeof measure === "string" ? kept<Measure>(measure) : measure)),
  });
  const phaseFrom = (phase: ChangedPhase): Phase => ({
    ...phase,
    units: phase.units.map((unit) => (typeof unit === "string" ? kept<ImplementationUnit>(unit) : unitFrom(unit))),
  });
  const phases = change.phases.map((phase) => (typeof phase === "string" ? kept<Phase>(phase) : phaseFrom(phase)));
  return { ...change.heading, phases };
}

type Part = Phase | ImplementationUnit | Measure;

/** Phases, units and measures by their ids, which no two parts of a plan share. */
function partsOf(plan: ActionPlan): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const phase of plan.phases) {
    parts.set(phase.id, phase);
    for (const unit of phase.units) {
      parts.set(unit.id, unit);
      for (const measure of unit.measures) parts.set(measure.id, measure);
    }
  }
  return parts;
}
