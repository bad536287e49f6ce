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

/** A measure's bar, or `null` while its years are not set. */
export function measureBar(
  { startYear, endYear }: Pick<Measure, "startYear" | "endYear">,
  label: string,
  isChosen: boolean,
): TimelineBar | null {
  if (startYear === null || endYear === null) return null;
  return { kind: "measure", start: startYear, end: endYear + 1, label, selected: isChosen };
}
