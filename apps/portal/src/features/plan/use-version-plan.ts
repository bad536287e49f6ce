"use client";

import type { ActionPlan, PlanVersionId, ProjectId } from "@tamarisk/domain";
import { useQuery } from "@tanstack/react-query";
import { usePlanning } from "@/trpc/planning.ts";
import { fetchPlanContent } from "./fetch-plan-content.ts";

/**
 * A plan version that is not the latest, whole; `undefined` until it is there, and without an id. What stands in it does not
 * change any more, so it is fetched once.
 */
export function useVersionPlan(projectId: ProjectId, versionId: PlanVersionId | undefined): ActionPlan | undefined {
  const planning = usePlanning();
  const { data } = useQuery({
    queryKey: [...planning.plan.pathKey(), "version", projectId, versionId],
    queryFn: ({ signal }) => fetchPlanContent(projectId, versionId, signal),
    enabled: versionId !== undefined,
    structuralSharing: false,
    staleTime: "static",
  });
  return data?.plan;
}
