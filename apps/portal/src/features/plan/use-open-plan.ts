"use client";

import type { ProjectId } from "@tamarisk/domain";
import { type QueryKey, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { preload } from "react-dom";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { fetchPlanContent, planContentPath } from "./fetch-plan-content.ts";
import type { PlanHead } from "./plan-view.ts";
import { type OpenPlan, type PlanSource, readOpenPlan } from "./read-open-plan.ts";

/** The latest plan in the browser: on its way, not to be had, or there, with the means to bring it up to date. */
export type OpenPlanState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: unknown; readonly retry: () => void }
  | ({ readonly kind: "ready" } & OpenPlanControl);

export interface OpenPlanControl {
  readonly view: OpenPlan;
  /** The plan as it is known at the moment of asking. */
  readonly viewNow: () => OpenPlan;
  /** Asks what has changed; ends when it is shown. */
  readonly refresh: () => Promise<unknown>;
}

/**
 * The latest plan of a project, whole. It is fetched once in a visit, whichever page asks first, and from then on only what
 * has changed is asked for.
 *
 * @param first - What the page was made with.
 */
export function useOpenPlan(projectId: ProjectId, first: PlanHead): OpenPlanState {
  // The page's own script begins to ask only when it runs; the browser can fetch the content meanwhile.
  if (typeof window === "undefined") preload(planContentPath(projectId), { as: "fetch", crossOrigin: "anonymous" });
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const key = useOpenPlanKey(projectId);
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => {
      const source: PlanSource = {
        content: () => fetchPlanContent(projectId, undefined, signal),
        head: (since) => client.plan.head.query({ projectId, since }, { signal }),
      };
      return readOpenPlan(source, queryClient.getQueryData<OpenPlan>(key), first);
    },
    structuralSharing: false,
    gcTime: Number.POSITIVE_INFINITY,
  });

  useEffect(() => {
    const known = queryClient.getQueryData<OpenPlan>(key);
    if (known && known.mark !== first.mark)
      void queryClient.invalidateQueries({ queryKey: key, exact: true }, { cancelRefetch: false });
  }, [queryClient, key, first.mark]);

  return useMemo((): OpenPlanState => {
    if (data) {
      const viewNow = () => queryClient.getQueryData<OpenPlan>(key) ?? data;
      return { kind: "ready", view: data, viewNow, refresh: () => refetch() };
    }
    return error ? { kind: "failed", error, retry: () => void refetch() } : { kind: "loading" };
  }, [data, error, refetch, queryClient, key]);
}

/** Under which the open plan is kept; whatever makes all questions about plans stale makes this one ask what has changed. */
export function useOpenPlanKey(projectId: ProjectId): QueryKey {
  const planning = usePlanning();
  return useMemo(() => [...planning.plan.pathKey(), "open", projectId], [planning, projectId]);
}
