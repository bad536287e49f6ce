"use client";

import type { EnsembleSummary, Storyline } from "@tamarisk/domain";
import { StorylineBadge } from "@tamarisk/ui/storyline-badge";
import { StorylineLine } from "@tamarisk/ui/storyline-line";
import { useMemo } from "react";
import type { ShownTheme, ThemeOutcomes } from "@/features/futures/outcome-themes.ts";
import { firstShownYear, type PastOutcomes, pastSeries } from "@/features/futures/past-series.ts";
import { ThemeTabs } from "@/features/futures/theme-tabs.tsx";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { ComparisonChart } from "./comparison-chart.tsx";

interface ComparisonChartsProps {
  readonly summary: EnsembleSummary;
  readonly compared: readonly Storyline[];
  readonly reference: Storyline | null;
  readonly past: PastOutcomes;
  readonly themes: readonly ThemeOutcomes[];
  readonly shown: ThemeOutcomes;
  readonly currentYear: number;
  readonly words: FuturesWords;
  readonly onThemeChange: (theme: ShownTheme) => void;
}

/** The outcomes of one theme, each with all storylines on the same axes. */
export function ComparisonCharts(props: ComparisonChartsProps) {
  const { summary, compared, reference, past, themes, shown, currentYear, words, onThemeChange } = props;
  const series = useMemo(
    () => new Map(summary.outcomes.map(({ id }) => [id, pastSeries(past, id)])),
    [summary.outcomes, past],
  );
  const startYear = firstShownYear(past, currentYear);
  return (
    <ThemeTabs themes={themes} shown={shown.theme} words={words} onThemeChange={onThemeChange}>
      <ul className="m-0 mb-3 flex list-none flex-wrap gap-x-6 gap-y-2 p-0">
        {[...compared, ...(reference ? [reference] : [])].map(({ id, name }) => (
          <li key={id} className="flex items-center gap-2">
            <StorylineBadge storyline={id} />
            <LocalText text={name} />
            <StorylineLine storyline={id} />
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {shown.outcomes.map((outcome) => (
          <ComparisonChart
            key={outcome.id}
            summary={summary}
            outcome={outcome}
            storylines={compared}
            reference={reference}
            past={series.get(outcome.id)!}
            currentYear={currentYear}
            startYear={startYear}
            words={words}
          />
        ))}
      </div>
    </ThemeTabs>
  );
}
