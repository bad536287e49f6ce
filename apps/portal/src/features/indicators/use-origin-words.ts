"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import { originParts } from "./origin-parts.ts";

/** What an indicator was taken from, in the reader's language. */
export function useOriginWords(): (source: string) => string {
  const t = useTranslations("indicators.originOf");
  const locale = useLocale();
  return useCallback(
    (source) =>
      originParts(source)
        .map((part) => (part.kind === "as-written" ? part.text : t(part.kind, { place: part.place ?? "none" })))
        .join(locale === "en" ? "; " : "；"),
    [t, locale],
  );
}
