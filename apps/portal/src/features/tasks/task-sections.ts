import type { ActionPlan, Measure } from "@tamarisk/domain";
import type { PlanningOutputs } from "@/trpc/outputs.ts";

export type TaskProgress = PlanningOutputs["task"]["progress"][number];

/** One measure of the plan with how far its tasks are. */
export interface TaskSection {
  readonly measure: Measure;
  readonly unitCode: string;
  /** Counted from 1. */
  readonly phaseNumber: number;
  readonly progress: TaskProgress | null;
}

/**
 * The measures whose tasks are shown, in the order of the plan.
 *
 * @param isNarrowed - Whether the reader asked for some tasks only; then measures without such tasks are left out.
 */
export function taskSections(
  plan: Pick<ActionPlan, "phases">,
  progress: readonly TaskProgress[],
  isNarrowed: boolean,
): readonly TaskSection[] {
  const byMeasure = new Map(progress.map((each) => [each.measureId, each]));
  const all = plan.phases.flatMap((phase, index) =>
    phase.units.flatMap((unit) =>
      unit.measures.map((measure) => ({
        ...{ measure, unitCode: unit.code, phaseNumber: index + 1 },
        progress: byMeasure.get(measure.id) ?? null,
      })),
    ),
  );
  return isNarrowed ? all.filter((section) => (section.progress?.matching ?? 0) > 0) : all;
}

/** All counts of the plan together. */
export function totalProgress(progress: readonly TaskProgress[]): Pick<TaskProgress, "total" | "done" | "late"> {
  const sum = (field: "total" | "done" | "late") => progress.reduce((total, each) => total + each[field], 0);
  return { total: sum("total"), done: sum("done"), late: sum("late") };
}
