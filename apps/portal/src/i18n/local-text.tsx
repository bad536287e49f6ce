"use client";

import { type AuthoredText, type LocalizedText, textIn } from "@tamarisk/domain";
import { useLocale } from "next-intl";

interface LocalTextProps {
  readonly text: AuthoredText | LocalizedText;
}

/** A text in the reader's language; where only the other one was written, it says so to a screen reader. */
export function LocalText({ text }: LocalTextProps) {
  const locale = useLocale();
  const shown = textIn(locale, text);
  return <span lang={shown.locale === locale ? undefined : shown.locale}>{shown.text}</span>;
}

/** The same as plain words, for labels and sentences. */
export function useLocalText(): (text: AuthoredText | LocalizedText) => string {
  const locale = useLocale();
  return (text) => textIn(locale, text).text;
}
