"use client";

import { controlClass } from "@tamarisk/ui/control-class";
import type { FuturesWords } from "./use-futures-words.ts";

interface LeverSearchProps {
  readonly query: string;
  readonly words: FuturesWords;
  readonly onQueryChange: (query: string) => void;
}

/** Narrows the levers to those that are looked for; Escape shows all of them again. */
export function LeverSearch({ query, words, onQueryChange }: LeverSearchProps) {
  const { t } = words;
  return (
    <input
      type="search"
      aria-label={t("levers.search")}
      placeholder={t("levers.search")}
      value={query}
      onChange={(event) => onQueryChange(event.target.value)}
      onKeyDown={(event) => event.key === "Escape" && onQueryChange("")}
      className={`${controlClass} mb-1 print:hidden`}
    />
  );
}
