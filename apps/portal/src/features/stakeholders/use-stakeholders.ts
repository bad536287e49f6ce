"use client";

import type { ProjectId, Stakeholder } from "@tamarisk/domain";
import { useQuery } from "@tanstack/react-query";
import { usePlanning } from "@/trpc/planning.ts";

/** Everybody of the project's register, those included that were added since the page came. */
export function useStakeholders(projectId: ProjectId, first: readonly Stakeholder[]): readonly Stakeholder[] {
  const { data } = useQuery(
    usePlanning().stakeholder.list.queryOptions({ projectId }, { initialData: [...first], staleTime: 30_000 }),
  );
  return data;
}
