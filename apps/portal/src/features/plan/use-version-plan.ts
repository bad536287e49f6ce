"use client";

import type { ActionPlan, PlanVersionId, ProjectId } from "@tamarisk/domain";
import { useQuery } from "@tanstack/react-query";
import { usePlanning } from "@/trpc/planning.ts";
import { fetchPlanContent } from "./fetch-plan-content.ts";

interface VersionPlan {
  /** `undefined` until it is there, and without an id. */
  readonly plan: ActionPlan | undefined;
  readonly failed: { readonly error: unknown; readonly retry: () => void } | null;
}

/** A plan version that is not the latest, whole. What stands in it does not change any more, so it is fetched once. */
export function useVersionPlan(projectId: ProjectId, versionId: PlanVersionId | undefined): VersionPlan {
  const planning = usePlanning();
  const { data, error, refetch } = useQuery({
    queryKey: [...planning.plan.pathKey(), "version", projectId, versionId],
    queryFn: ({ signal }) => fetchPlanContent(projectId, versionId, signal),
    enabled: versionId !== undefined,
    structuralSharing: false,
    staleTime: "static",
  });
  return { plan: data?.plan, failed: error && { error, retry: () => void refetch() } };
}
