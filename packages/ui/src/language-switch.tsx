"use client";

import type { Locale } from "@tamarisk/domain";
import { classNames } from "./class-names.ts";

export interface LanguageSwitchProps {
  /** Read aloud: "Language". */
  readonly label: string;
  readonly value: Locale;
  /** Each language in its own words: "English", "中文". */
  readonly languages: readonly { readonly locale: Locale; readonly name: string }[];
  readonly onValueChange: (locale: Locale) => void;
}

/** English or Chinese, each named in itself. */
export function LanguageSwitch({ label, value, languages, onValueChange }: LanguageSwitchProps) {
  return (
    <fieldset aria-label={label} className="m-0 inline-flex rounded-md border border-edge p-0">
      {languages.map(({ locale, name }) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === value}
          onClick={() => onValueChange(locale)}
          className={classNames(
            "px-2.5 py-0.5 text-xs first:rounded-l-[5px] last:rounded-r-[5px] max-sm:min-h-10",
            locale === value ? "bg-ink font-semibold text-on-ink" : "text-muted hover:text-ink",
          )}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
