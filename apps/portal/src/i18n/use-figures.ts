"use client";

import { type AuthoredText, type LocalizedText, textIn } from "@tamarisk/domain";
import {
  formatCompact,
  formatNumber,
  formatPercent,
  formatSigned,
  formatSignedPercent,
} from "@tamarisk/ui/format-number";
import { useLocale } from "next-intl";
import { useMemo } from "react";

const oneDigit = { min: 1, max: 1 };

/** Numbers and two-language texts in the reader's language: real minus signs, one digit after the point for changes. */
export function useFigures() {
  const locale = useLocale();
  return useMemo(
    () => ({
      number: (value: number, digits?: { min?: number; max?: number }) => formatNumber(value, locale, digits),
      /** A measured value: two digits after the point, none from a thousand on, where they would be noise. */
      value: (value: number) => formatNumber(value, locale, { max: Math.abs(value) >= 1000 ? 0 : 2 }),
      signed: (value: number) => formatSigned(value, locale, oneDigit),
      change: (percent: number) => formatSignedPercent(percent, locale, oneDigit),
      percent: (percent: number) => formatPercent(percent, locale, oneDigit),
      wholePercent: (percent: number) => formatPercent(percent, locale, { max: 0 }),
      compact: (value: number) => formatCompact(value, locale),
      /** Sources and other things that may have commas inside. */
      list: (items: readonly string[]) => items.join(locale === "en" ? "; " : "；"),
      /** Whole sentences one after the other; Chinese puts no space between them. */
      sentences: (...sentences: readonly string[]) => sentences.filter(Boolean).join(locale === "en" ? " " : ""),
      text: (text: LocalizedText | AuthoredText) => textIn(locale, text).text,
    }),
    [locale],
  );
}

export type Figures = ReturnType<typeof useFigures>;
