import type { PastPoint } from "@tamarisk/ui/band-chart-layout";
import type { PlanningOutputs } from "@/trpc/outputs.ts";

type StorylineList = PlanningOutputs["storyline"]["list"];
export type PastOutcomes = Extract<StorylineList, { kind: "ready" }>["past"];

/** What was measured of one outcome, for drawing and for the note under the chart. */
export interface PastSeries {
  readonly points: readonly PastPoint[];
  /** Where it comes from, each source once; `null` when nothing was measured. */
  readonly sources: string | null;
}

const nothing: PastSeries = { points: [], sources: null };

/** Figures that a better source contradicts are left out; those on shaky ground are drawn as provisional. */
export function pastSeries(past: PastOutcomes, outcomeId: string): PastSeries {
  const found = past.find((series) => series.outcomeId === outcomeId)?.points ?? [];
  const points = found.filter(({ provenance }) => provenance.confidence !== "contradicted");
  if (points.length === 0) return nothing;
  return {
    points: points.map(({ year, value, provenance }) => ({
      year,
      value,
      provisional: provenance.confidence === "low",
    })),
    sources: [...new Set(points.map(({ provenance }) => provenance.source))].join("; "),
  };
}

/** The first year that any chart shows, so that all of them share one axis of years. */
export function firstShownYear(past: PastOutcomes, currentYear: number): number {
  const years = past.flatMap(({ points }) => points.map(({ year }) => year));
  return years.length === 0 ? currentYear - 15 : Math.min(...years);
}
