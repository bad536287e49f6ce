"use client";

import type { ProjectId } from "@tamarisk/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { usePlanning } from "@/trpc/planning.ts";
import type { MonitorView } from "./monitor-screen-props.ts";

/** What the readings say of the futures under one policy; asked for after the page is there, since it reads a whole run. */
export function useFuturesAnswer(projectId: ProjectId, ensemble: MonitorView["ensemble"]) {
  const planning = usePlanning();
  const [chosen, choose] = useState<string | null>(null);
  const policyId = chosen ?? ensemble?.policies[0]?.id ?? null;
  const query = useQuery({
    ...planning.monitor.futures.queryOptions(
      { projectId, ensembleId: ensemble?.id ?? "", policyId: policyId ?? "" } as never,
      { placeholderData: keepPreviousData, staleTime: 60_000 },
    ),
    enabled: ensemble !== null && policyId !== null,
  });
  const { data, error, isFetching: isAsking, refetch } = query;
  return { policyId, choose, answer: data ?? null, isAsking, error, askAgain: () => void refetch() };
}

export type FuturesAnswer = ReturnType<typeof useFuturesAnswer>;
