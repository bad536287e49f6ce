import { listObservedSeries, listProjectIndicators, ObservedSeries } from "@tamarisk/db";
import { Capacity, Indicator, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** What a project knows, in short: every indicator with its years, values and their quality. */
const ObservationOverview = z.object({
  /** Grouped by capacity: buffer, self-organisation, learning, none; inside a group in the project's order. */
  indicators: z.array(Indicator),
  /** Of those indicators, at every place. */
  series: z.array(ObservedSeries),
  /** How many indicators there are in all; more than are listed when only the first were asked for. */
  total: z.int(),
  /** Every year in which anything was written down, ascending. */
  years: z.array(z.int()),
  /** For each place with any value, how many indicators have one there that nothing better contradicts. */
  known: z.record(z.string(), z.int()),
});
type ObservationOverview = z.infer<typeof ObservationOverview>;

/** Indicators by year as a grid shows them; sources and notes of one indicator come from `observation.list`. */
export const observationOverview = forMember(
  "read",
  "observation",
  documented("/projects/{projectId}/observation-overview", "All values in short: years, values, quality"),
)
  .input(z.object({ projectId: ProjectId, first: z.int().positive().max(1000).optional() }))
  .output(alreadyParsed(ObservationOverview))
  .query(async ({ ctx: { database, permit }, input: { projectId, first } }): Promise<ObservationOverview> => {
    const all = await listProjectIndicators(database, permit.scope, projectId);
    const series = await listObservedSeries(database, permit.scope, projectId);
    const indicators = capacities
      .flatMap((capacity) => all.filter((one) => one.capacity === capacity))
      .slice(0, first ?? all.length);
    const listed = new Set<string>(indicators.map(({ id }) => id));
    const project = new Set<string>(all.map(({ id }) => id));
    return {
      indicators,
      series: series.filter(({ indicatorId }) => listed.has(indicatorId)),
      total: all.length,
      years: [...new Set(series.flatMap(({ years }) => years))].sort((a, b) => a - b),
      known: knownAt(series.filter(({ indicatorId }) => project.has(indicatorId))),
    };
  });

const capacities: readonly (Capacity | null)[] = [...Capacity.options, null];

function knownAt(series: readonly ObservedSeries[]): Record<string, number> {
  const known: Record<string, number> = {};
  for (const { townId, values, quality } of series) {
    if (values.some((value, at) => value !== null && quality[at] !== "c")) known[townId] = (known[townId] ?? 0) + 1;
  }
  return known;
}
