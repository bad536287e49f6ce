"use client";

import type { EnsembleId, Objective, StorylineId } from "@tamarisk/domain";
import { useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { changeAddress } from "@/features/shell/change-address.ts";
import { useIsStillHere } from "@/i18n/use-is-still-here.ts";
import { futuresAddress } from "./futures-address.ts";
import type { LeverSettings } from "./lever-settings.ts";
import type { ShownTheme } from "./outcome-themes.ts";
import { addressOfQuestions } from "./question-address.ts";
import { addressOfSettings } from "./settings-address.ts";

/** What the reader has chosen, kept in the address so that it can be shared, reloaded and read in the other language. */
export function useFuturesAddress() {
  const query = useSearchParams();
  const isStillHere = useIsStillHere();
  /** Follows what is drawn, which a late answer may change: a reader who has gone on is left alone. */
  const setSettings = useCallback(
    (settings: LeverSettings | null) => {
      if (isStillHere()) changeAddress({ set: settings && addressOfSettings(settings) });
    },
    [isStillHere],
  );
  return useMemo(
    () => ({
      ...futuresAddress(new URLSearchParams(query.toString())),
      setStoryline: (storylineId: StorylineId) => changeAddress({ storyline: storylineId }),
      setGainsYear: (year: number) => changeAddress({ gains: String(year) }),
      setTheme: (theme: ShownTheme) => changeAddress({ theme }),
      setRun: (ensembleId: EnsembleId) => changeAddress({ run: ensembleId }),
      setQuestions: (questions: readonly Objective[]) => changeAddress({ ask: addressOfQuestions(questions) }),
      /** Shows a run that has come late, unless the reader has gone on. */
      showRun: (ensembleId: EnsembleId) => {
        if (isStillHere()) changeAddress({ run: ensembleId });
      },
      setSettings,
    }),
    [query, isStillHere, setSettings],
  );
}

export type FuturesAddressControl = ReturnType<typeof useFuturesAddress>;
