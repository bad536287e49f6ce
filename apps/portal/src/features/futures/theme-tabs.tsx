"use client";

import { StateGlyph } from "@tamarisk/ui/state-glyph";
import { Tabs } from "@tamarisk/ui/tabs";
import type { ReactNode } from "react";
import type { AnsweredQuestion } from "./futures-headline.ts";
import { outOfHundred } from "./out-of-hundred.ts";
import type { ShownTheme, ThemeOutcomes } from "./outcome-themes.ts";
import { shareVerdict } from "./share-verdict.ts";
import type { FuturesWords } from "./use-futures-words.ts";

interface ThemeTabsProps {
  readonly themes: readonly ThemeOutcomes[];
  readonly shown: ShownTheme;
  /** Marks the themes in which something holds in few futures; left out, none is marked. */
  readonly answers?: readonly AnsweredQuestion[];
  readonly words: FuturesWords;
  readonly onThemeChange: (theme: ShownTheme) => void;
  /** What belongs to the shown theme. */
  readonly children: ReactNode;
}

/** One tab a theme; a ring and a number say how many of its outcomes hold in few futures. */
export function ThemeTabs({ themes, shown, answers = [], words, onThemeChange, children }: ThemeTabsProps) {
  const { t } = words;
  return (
    <Tabs
      label={t("themes.label")}
      value={shown}
      onValueChange={onThemeChange}
      items={themes.map(({ theme, outcomes }) => {
        const few = theme === "overview" ? 0 : fewIn(outcomes, answers);
        return {
          value: theme,
          label: t(`themes.${theme}`),
          count:
            few === 0 ? undefined : (
              <span
                className="relative inline-flex items-center gap-1 text-xs text-not-met"
                title={t("themes.few", { count: few })}
              >
                <StateGlyph state="not-met" size={9} />
                {few}
                <span className="sr-only"> {t("themes.few", { count: few })}</span>
              </span>
            ),
          content: theme === shown && children,
        };
      })}
    />
  );
}

function fewIn(outcomes: ThemeOutcomes["outcomes"], answers: readonly AnsweredQuestion[]): number {
  return answers.filter(({ question, storyline }) => {
    const hundred = outOfHundred(storyline);
    return hundred !== null && shareVerdict(hundred) === "few" && outcomes.some(({ id }) => id === question.outcomeId);
  }).length;
}
