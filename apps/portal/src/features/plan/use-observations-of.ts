"use client";

import type { IndicatorId, Observation, ProjectId } from "@tamarisk/domain";
import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { usePlanning } from "@/trpc/planning.ts";

/** The project's observations of some indicators; `null` until all of them are there. */
export function useObservationsOf(
  projectId: ProjectId,
  indicatorIds: readonly IndicatorId[],
): readonly Observation[] | null {
  const planning = usePlanning();
  return useQueries({
    queries: [...new Set(indicatorIds)].map((indicatorId) =>
      planning.observation.list.queryOptions({ projectId, indicatorId }),
    ),
    combine: together,
  });
}

/** One function for all, so that nothing is put together again while the answers are the same. */
function together(results: readonly UseQueryResult<Observation[], unknown>[]): readonly Observation[] | null {
  const lists = results.map(({ data }) => data);
  return lists.every((list) => list !== undefined) ? lists.flat() : null;
}
