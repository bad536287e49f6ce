import { type ActionPlan, type CriticalPath, criticalPath, type Measure } from "@tamarisk/domain";
import { measuresOf } from "./plan-place.ts";
import type { MeasureMarks } from "./timeline-bars.ts";

/** The years each measure had in the last decided version, by lineage. */
export type Baseline = ReadonlyMap<string, Pick<Measure, "startYear" | "endYear">>;

/** The order of a plan's measures over the years, as if it were decided now. */
export function planOrder(plan: ActionPlan, currentYear: number): CriticalPath {
  return criticalPath(measuresOf(plan), currentYear);
}

interface MarkSources {
  readonly chosen: Measure | null;
  /** Ids of the measures without slack; empty while they are not asked for. */
  readonly critical: ReadonlySet<string>;
  readonly baseline: Baseline;
}

/** What is marked on one measure's row. */
export function marksOf(measure: Measure, { chosen, critical, baseline }: MarkSources): MeasureMarks {
  const was = baseline.get(measure.lineageId);
  const isMoved = was !== undefined && (was.startYear !== measure.startYear || was.endYear !== measure.endYear);
  return {
    isChosen: chosen?.id === measure.id,
    isCritical: critical.has(measure.id),
    relation: relationTo(chosen, measure),
    baselineStart: isMoved ? was.startYear : null,
    baselineEnd: isMoved ? was.endYear : null,
  };
}

function relationTo(chosen: Measure | null, measure: Measure): MeasureMarks["relation"] {
  if (!chosen) return null;
  if (chosen.dependsOn.some(({ measureId }) => measureId === measure.id)) return "before";
  return measure.dependsOn.some(({ measureId }) => measureId === chosen.id) ? "after" : null;
}

/** The measures without slack; none while measures wait for each other in a circle. */
export function criticalIds(order: CriticalPath): ReadonlySet<string> {
  if (order.kind === "circle") return new Set();
  return new Set(order.timings.filter(({ slackYears }) => slackYears === 0).map(({ measureId }) => measureId));
}
