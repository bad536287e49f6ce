"use client";

import type { EnsembleId, Objective, StorylineId } from "@tamarisk/domain";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { addressOfQuestions } from "@/features/futures/question-address.ts";
import { changeAddress } from "@/features/shell/change-address.ts";
import { boxesText, boxText, type Limits } from "./box-text.ts";
import { type DiscoverTab, discoverAddress } from "./discover-address.ts";

/** Boxes belong to what was looked into; another question starts without any. */
const noBoxes = { box: null, aside: null };

/** What the reader has chosen, kept in the address so that it can be shared, reloaded and read in the other language. */
export function useDiscoverAddress() {
  const query = useSearchParams();
  return useMemo(
    () => ({
      ...discoverAddress(new URLSearchParams(query.toString())),
      setRun: (ensembleId: EnsembleId) => changeAddress({ ...noBoxes, run: ensembleId }),
      setStoryline: (storylineId: StorylineId) => changeAddress({ ...noBoxes, storyline: storylineId }),
      setOutcome: (outcomeId: string) => changeAddress({ ...noBoxes, outcome: outcomeId }),
      setQuestions: (questions: readonly Objective[]) =>
        changeAddress({ ...noBoxes, ask: addressOfQuestions(questions) }),
      setFutures: (futures: number) => changeAddress({ ...noBoxes, futures: String(futures) }),
      setAxes: (axes: readonly string[]) => changeAddress({ axes: axes.join(",") }),
      setStacked: (ids: readonly string[]) => changeAddress({ stacked: ids.join(",") }),
      setTab: (tab: DiscoverTab) => changeAddress({ tab }),
      setBox: (box: Limits | null) => changeAddress({ box: box && boxText(box) }),
      setAside: (aside: readonly Limits[], box: Limits | null) =>
        changeAddress({ aside: boxesText(aside), box: box && boxText(box) }),
      /** Everything a saved vulnerability was found with. */
      open: openFound,
    }),
    [query],
  );
}

export type DiscoverAddressControl = ReturnType<typeof useDiscoverAddress>;

interface Found {
  readonly ensembleId: EnsembleId;
  readonly policyId: string;
  readonly objective: Objective;
  readonly box: { readonly limits: Limits };
}

function openFound({ ensembleId, policyId, objective, box }: Found): void {
  changeAddress({
    ...{ run: ensembleId, storyline: policyId, outcome: objective.outcomeId, ask: addressOfQuestions([objective]) },
    ...{ tab: "box", box: boxText(box.limits), aside: null, futures: null },
  });
}
