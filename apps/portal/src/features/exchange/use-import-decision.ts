"use client";

import type { ImportOverview, ProjectId, RowChange } from "@tamarisk/domain";
import { hashKey, type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useRouter } from "@/i18n/navigation.ts";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { type ConflictChoice, decided, isTaken, takenCount } from "./conflict-choice.ts";
import { importCounts, type Meant } from "./import-counts.ts";
import { useImportCourse } from "./use-import-course.ts";

/** What came of writing: so many rows, perhaps because it was too late to stop it, or nothing since it was stopped. */
export type Written =
  | { readonly kind: "written"; readonly rows: number; readonly isTooLate: boolean }
  | { readonly kind: "stopped" };

const keepAll: ConflictChoice = { side: "here", others: new Map() };

/** What becomes of a previewed file: which side counts where both changed, whether faulty rows stay out, and the deed. */
export function useImportDecision(projectId: ProjectId, overview: ImportOverview) {
  const planning = usePlanning();
  const client = usePlanningClient();
  const cache = useQueryClient();
  const router = useRouter();
  const [choice, setChoice] = useState<ConflictChoice>(keepAll);
  const [meant, setMeant] = useState<Meant>({ withoutFaulty: false, evenIfPresent: false });
  const course = useImportCourse(projectId, false);
  const writeButton = useRef<HTMLButtonElement>(null);
  const counts = importCounts(overview, choice, meant);
  const about = { projectId, importId: overview.id };
  const settle = (state: ImportOverview["state"]) => {
    const key = planning.exchange.get.queryKey(about);
    cache.setQueryData(key, { ...overview, state });
    // What was put aside changed no other page; a refresh that arrives late would close what is opened meanwhile.
    if (state === "applied") router.refresh();
    // All but the file itself: its state is known, and its changes stay what they are.
    const others = ({ queryKey }: { readonly queryKey: QueryKey }) => hashKey(queryKey) !== hashKey(key);
    return cache.invalidateQueries({ queryKey: planning.pathKey(), predicate: others });
  };
  const write = useMutation({
    mutationFn: async (): Promise<Written> => {
      const asked = { ...about, take: [...choice.others.keys()], takeOthers: choice.side === "file", ...meant };
      const end = await course.run((courseId, signal) =>
        client.exchange.write.mutate({ ...asked, courseId }, { signal }),
      );
      if (end.kind === "done") return { kind: "written", rows: counts.writable, isTooLate: false };
      // It may have been too late to stop it: this waits until nobody is writing, and says what it came to.
      const { state } = await client.exchange.state.query(about);
      return state === "applied" ? { kind: "written", rows: counts.writable, isTooLate: true } : { kind: "stopped" };
    },
    onSuccess: ({ kind }) => {
      if (kind === "written") return settle("applied");
      writeButton.current?.focus();
      return undefined;
    },
  });
  const discard = useMutation({
    mutationFn: () => client.exchange.discard.mutate(about),
    onSuccess: () => settle("discarded"),
  });
  return {
    counts,
    taken: takenCount(choice, counts.conflict),
    isTaken: (key: string) => isTaken(choice, key),
    meant,
    mean: (more: Partial<Meant>) => setMeant({ ...meant, ...more }),
    course,
    writeButton,
    decide: (change: RowChange, side: ConflictChoice["side"]) => setChoice(decided(choice, change, side)),
    decideAll: (side: ConflictChoice["side"]) => setChoice({ side, others: new Map() }),
    write,
    discard,
    error: write.error ?? discard.error,
  };
}

export type ImportDecision = ReturnType<typeof useImportDecision>;
