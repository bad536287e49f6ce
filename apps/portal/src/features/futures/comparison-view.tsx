"use client";

import type { EnsembleSummary, Storyline } from "@tamarisk/domain";
import { StorylineBadge } from "@tamarisk/ui/storyline-badge";
import { StorylineLine } from "@tamarisk/ui/storyline-line";
import { useMemo } from "react";
import { LocalText } from "@/i18n/local-text.tsx";
import { storylinesIn } from "./band-of.ts";
import { ComparisonChart } from "./comparison-chart.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { firstShownYear, type PastOutcomes, pastSeries } from "./past-series.ts";
import { referenceStoryline } from "./reference-storyline.ts";
import { StorylineCards } from "./storyline-cards.tsx";
import type { FuturesWords } from "./use-futures-words.ts";

interface ComparisonViewProps {
  readonly summary: EnsembleSummary;
  readonly storylines: readonly Storyline[];
  readonly past: PastOutcomes;
  readonly currentYear: number;
  readonly words: FuturesWords;
}

/** The storylines on the same axes, their medians against Carry on, and what each of them promises. */
export function ComparisonView({ summary, storylines, past, currentYear, words }: ComparisonViewProps) {
  const { reference, compared } = useMemo(() => {
    const covered = storylinesIn(summary);
    const run = storylines.filter(({ id }) => covered.includes(id));
    return {
      reference: run.find(({ id }) => id === referenceStoryline) ?? null,
      compared: run.filter(({ id }) => id !== referenceStoryline),
    };
  }, [summary, storylines]);
  const series = useMemo(
    () => new Map(summary.outcomes.map(({ id }) => [id, pastSeries(past, id)])),
    [summary.outcomes, past],
  );
  const startYear = firstShownYear(past, currentYear);
  return (
    <div className="grid grid-cols-1 gap-4">
      <ul className="m-0 flex list-none flex-wrap gap-x-6 gap-y-2 p-0">
        {[...compared, ...(reference ? [reference] : [])].map(({ id, name }) => (
          <li key={id} className="flex items-center gap-2">
            <StorylineBadge storyline={id} />
            <LocalText text={name} />
            <StorylineLine storyline={id} />
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {summary.outcomes.map((outcome) => (
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
      {reference && <ComparisonTable summary={summary} storylines={compared} reference={reference} words={words} />}
      <StorylineCards storylines={storylines} words={words} />
    </div>
  );
}
