"use client";

import type { ActionPlan } from "@tamarisk/domain";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { usePlanning } from "@/trpc/planning.ts";
import type { Baseline } from "./plan-marks.ts";
import { measuresOf } from "./plan-place.ts";
import { useVersionPlan } from "./use-version-plan.ts";

/** The years of the version in force, to compare a newer one with; empty while the shown version is that one, or none is. */
export function useBaseline(plan: ActionPlan): { readonly years: Baseline; readonly number: number | null } {
  const planning = usePlanning();
  const { projectId } = plan;
  const isLater = plan.versionNumber > 1;
  const versions = useQuery(planning.plan.versions.queryOptions({ projectId }, { enabled: isLater })).data;
  const versionId = versions?.inForceId ?? undefined;
  const isOther = versionId !== undefined && versionId !== plan.versionId;
  const { plan: known } = useVersionPlan(projectId, isOther ? versionId : undefined);
  return useMemo(
    () => ({
      years: new Map(
        known
          ? measuresOf(known).map(({ lineageId, startYear, endYear }) => [lineageId as string, { startYear, endYear }])
          : [],
      ),
      number: known?.versionNumber ?? null,
    }),
    [known],
  );
}
