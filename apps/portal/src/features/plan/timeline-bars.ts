import type { ImplementationUnit, Measure, Phase } from "@tamarisk/domain";
import type { TimelineSpan } from "@tamarisk/ui/timeline-layout";
import type { TimelineBar } from "@tamarisk/ui/timeline-row";
import type { PhaseTiming } from "./phase-timing.ts";
import type { PhaseOpening } from "./plan-rows.ts";
import type { UnitSummary } from "./unit-summary.ts";

/**
 * A phase's line. Behind a gate it starts where the gate may open at the earliest and, without a last year of its own,
 * runs on to the end of the timeline.
 */
export function phaseBar(
  phase: Pick<Phase, "endYear">,
  opening: PhaseOpening,
  timing: PhaseTiming,
  span: TimelineSpan,
): TimelineBar | null {
  if (timing.kind === "not-set") return null;
  if (timing.kind !== "waits") return { kind: "phase", start: timing.start, end: timing.end + 1 };
  if (timing.from === null || opening.kind !== "waits") return null;
  const end = phase.endYear === null ? span.to : phase.endYear + 1;
  return {
    kind: "phase",
    start: timing.from,
    end: Math.max(end, timing.from),
    gate: { label: opening.letter, state: opening.status },
  };
}

/** A unit's bar, over the years of its measures; dashed while its phase waits. */
export function unitBar(
  unit: Pick<ImplementationUnit, "code">,
  years: NonNullable<UnitSummary["years"]>,
  opening: PhaseOpening,
): TimelineBar {
  return {
    kind: "unit",
    start: years.start,
    end: years.end + 1,
    label: unit.code,
    waiting: opening.kind === "waits",
  };
}

/** What is marked on the row of a measure. Plain values, so that a row knows when nothing about it changed. */
export interface MeasureMarks {
  readonly isChosen: boolean;
  readonly isCritical: boolean;
  /** How it stands to the chosen measure. */
  readonly relation: "before" | "after" | null;
  /** Its years in the last version that was decided, where they were others. */
  readonly baselineStart: number | null;
  readonly baselineEnd: number | null;
}

/** A measure's bar, or `null` while its years are not set. */
export function measureBar(
  { startYear, endYear, leadTimeYears }: Pick<Measure, "startYear" | "endYear" | "leadTimeYears">,
  { isChosen, isCritical, relation, baselineStart, baselineEnd }: MeasureMarks,
): TimelineBar | null {
  if (startYear === null || endYear === null) return null;
  return {
    kind: "measure",
    start: startYear,
    end: endYear + 1,
    selected: isChosen,
    critical: isCritical,
    related: relation !== null,
    ...(leadTimeYears !== null && { leadYears: leadTimeYears }),
    ...(baselineStart !== null && baselineEnd !== null && { baseline: { start: baselineStart, end: baselineEnd + 1 } }),
  };
}
