"use client";

import { type AuthoredText, type LocalizedText, textIn } from "@tamarisk/domain";
import { useLocale } from "next-intl";
import { useCallback } from "react";
import { asName } from "./as-name.ts";

interface LocalTextProps {
  readonly text: AuthoredText | LocalizedText;
  /** Stands alone as a name or heading: begins with a capital, however it is stored. */
  readonly isName?: boolean;
}

/** A text in the reader's language; where only the other one was written, it says so to a screen reader. */
export function LocalText({ text, isName = false }: LocalTextProps) {
  const locale = useLocale();
  const shown = textIn(locale, text);
  return (
    <span lang={shown.locale === locale ? undefined : shown.locale}>{isName ? asName(shown.text) : shown.text}</span>
  );
}

/** The same as plain words, for labels and sentences. */
export function useLocalText(): (text: AuthoredText | LocalizedText) => string {
  const locale = useLocale();
  return useCallback((text) => textIn(locale, text).text, [locale]);
}

/** The same as a name that stands alone. */
export function useLocalName(): (text: AuthoredText | LocalizedText) => string {
  const local = useLocalText();
  return (text) => asName(local(text));
}
