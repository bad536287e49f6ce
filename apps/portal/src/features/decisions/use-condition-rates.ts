import { type ProjectId, townYear } from "@tamarisk/domain";
import { useQueries, useQuery } from "@tanstack/react-query";
import { usePlanning } from "@/trpc/planning.ts";
import type { ActedOn } from "./acted-on.ts";

/** What the latest run says of acting on each condition, in their order; nothing is asked where no run is finished. */
export function useConditionRates(projectId: ProjectId, conditions: readonly ActedOn[]) {
  const planning = usePlanning();
  const runs = useQuery(planning.ensemble.list.queryOptions({ projectId }));
  const run = runs.data?.find(({ state }) => state === "finished");
  const fromYear = townYear(new Date()) + 1;
  const answers = useQueries({
    queries: (run ? conditions : []).map(({ condition }) =>
      planning.gate.futures.queryOptions({ projectId, ensembleId: run!.id, condition, fromYear }),
    ),
  });
  return {
    error: runs.error,
    /** `undefined` while the runs are on their way. */
    hasRun: runs.data && run !== undefined,
    answers,
    isAsking: conditions.length > 0 && (runs.isPending || answers.some(({ isPending }) => isPending)),
  };
}

export type AskedRates = ReturnType<typeof useConditionRates>;
