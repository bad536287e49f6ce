"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import type { Assumption } from "./assumptions-screen-props.ts";
import { figureDigits } from "./figure-digits.ts";

/** What the page of assumptions says, in the reader's language. */
export function useAssumptionWords() {
  const t = useTranslations("assumptions");
  const quality = useTranslations("town.quality");
  const format = useFormatter();
  const figures = useFigures();
  return useMemo(() => {
    const { number, text, sentences } = figures;
    const figure = (value: number) => number(value, figureDigits(value));
    return {
      t,
      text,
      sentences,
      figure,
      count: (value: number) => number(value),
      quality: (confidence: Assumption["own"]["confidence"]) => quality(confidence),
      range: ({ low, high }: { low: number; high: number }) =>
        low === high ? figure(low) : t("range", { low: figure(low), high: figure(high) }),
      /** The figure with its element, as in a sentence. */
      nameOf: ({ name, element }: Assumption) =>
        element ? t("withElement", { name: text(name), element: text(element.name) }) : text(name),
      date: (at: Date) => format.dateTime(at, { dateStyle: "medium" }),
      moment: (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" }),
    };
  }, [t, quality, format, figures]);
}

export type AssumptionWords = ReturnType<typeof useAssumptionWords>;
