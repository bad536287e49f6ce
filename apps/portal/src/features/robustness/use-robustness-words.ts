"use client";

import type { LocalizedText } from "@tamarisk/domain";
import type { MiddleFailure } from "@tamarisk/scenario-engine";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";
import { inSentence } from "@/features/plan/in-sentence.ts";

/** The words of the two robustness tables, with the numbers as the rest of the page writes them. */
export function useRobustnessWords(futures: FuturesWords) {
  const t = useTranslations("robustness");
  return useMemo(
    () => ({
      t,
      futures,
      local: futures.local,
      locale: futures.locale,
      number: futures.number,
      middle: (middle: MiddleFailure, untilYear: number) =>
        middle.kind === "year"
          ? String(middle.year)
          : t(middle.kind === "already" ? "matrix.already" : "matrix.never", { year: String(untilYear) }),
    }),
    [t, futures],
  );
}

export type RobustnessWords = ReturnType<typeof useRobustnessWords>;

/** A name as it stands inside an English sentence. */
export function nameInSentence({ en, zh }: LocalizedText): LocalizedText {
  return { en: inSentence(en), zh };
}
