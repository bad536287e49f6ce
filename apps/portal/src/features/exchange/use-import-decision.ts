"use client";

import type { ImportPreview, ProjectId } from "@tamarisk/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useRouter } from "@/i18n/navigation.ts";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { importCounts } from "./import-counts.ts";

/** What becomes of a previewed file: which side counts where both changed, whether faulty rows stay out, and the deed. */
export function useImportDecision(projectId: ProjectId, preview: ImportPreview) {
  const planning = usePlanning();
  const client = usePlanningClient();
  const cache = useQueryClient();
  const router = useRouter();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [isWithoutFaulty, setWithoutFaulty] = useState(false);
  const counts = importCounts(preview, taken, isWithoutFaulty);
  const about = { projectId, importId: preview.id };
  const settle = (state: ImportPreview["state"]) => {
    cache.setQueryData(planning.exchange.get.queryKey(about), { ...preview, state });
    // What was put aside changed no other page; a refresh that arrives late would close what is opened meanwhile.
    if (state === "applied") router.refresh();
    return cache.invalidateQueries({ queryKey: planning.pathKey() });
  };
  const write = useMutation({
    mutationFn: async () => {
      await client.exchange.write.mutate({ ...about, take: [...taken], withoutFaulty: isWithoutFaulty });
      return counts.writable;
    },
    onSuccess: () => settle("applied"),
  });
  const discard = useMutation({
    mutationFn: () => client.exchange.discard.mutate(about),
    onSuccess: () => settle("discarded"),
  });
  const conflicts = preview.changes.filter(({ conflict }) => conflict !== null);
  return {
    counts,
    taken,
    isWithoutFaulty,
    setWithoutFaulty,
    take: (key: string, isTaken: boolean) => {
      const next = new Set(taken);
      if (isTaken) next.add(key);
      else next.delete(key);
      setTaken(next);
    },
    takeAll: (isTaken: boolean) => setTaken(new Set(isTaken ? conflicts.map(({ key }) => key) : [])),
    write,
    discard,
    error: write.error ?? discard.error,
  };
}

export type ImportDecision = ReturnType<typeof useImportDecision>;
