"use client";

import type { EnsembleId, StorylineId } from "@tamarisk/domain";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { futuresAddress } from "./futures-address.ts";
import type { LeverSettings } from "./lever-settings.ts";
import type { OutcomeQuestion } from "./outcome-question.ts";
import { addressOfQuestions } from "./question-address.ts";
import { addressOfSettings } from "./settings-address.ts";

/** What the reader has chosen, kept in the address so that it can be shared, reloaded and read in the other language. */
export function useFuturesAddress() {
  const query = useSearchParams();
  return useMemo(
    () => ({
      ...futuresAddress(new URLSearchParams(query.toString())),
      setStoryline: (storylineId: StorylineId) => change({ storyline: storylineId }),
      setComparing: (isComparing: boolean) => change({ view: isComparing ? "compare" : null }),
      setRun: (ensembleId: EnsembleId) => change({ run: ensembleId }),
      setQuestions: (questions: readonly OutcomeQuestion[]) => change({ ask: addressOfQuestions(questions) }),
      setSettings,
    }),
    [query],
  );
}

export type FuturesAddressControl = ReturnType<typeof useFuturesAddress>;

function setSettings(settings: LeverSettings | null): void {
  change({ set: settings && addressOfSettings(settings) });
}

/** Changes the address in place: no page is loaded, and the back button leads out of the page. */
function change(parts: Readonly<Record<string, string | null>>): void {
  const next = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(parts)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  const search = next.toString();
  window.history.replaceState(null, "", search === "" ? window.location.pathname : `?${search}`);
}
