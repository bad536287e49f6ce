"use client";

import type { Ensemble, Storyline } from "@tamarisk/domain";
import { groupOutcomes, type TownParameters } from "@tamarisk/town-model";
import { Button } from "@tamarisk/ui/button";
import { Panel } from "@tamarisk/ui/panel";
import { useMemo } from "react";
import { chosenYear, chosenYears } from "@/features/futures/chosen-years.ts";
import { type LeverSettings, settingsInRun } from "@/features/futures/lever-settings.ts";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";
import { type PageOrder, usePageFutures } from "@/features/futures/use-page-futures.ts";
import { GainsResults } from "./gains-results.tsx";

interface GainsPanelProps {
  readonly run: Ensemble;
  readonly town: TownParameters;
  readonly storyline: Storyline;
  readonly reference: Storyline;
  /** The levers as they stand when the hand has let go. */
  readonly settings: LeverSettings;
  readonly currentYear: number;
  /** The year looked at; `null` while nobody has asked. */
  readonly year: number | null;
  readonly words: FuturesWords;
  readonly onYearChange: (year: number) => void;
}

/** Who gains and who loses under a storyline: worked out on the page when somebody asks. */
export function GainsPanel({ currentYear, run, year, words, onYearChange, ...props }: GainsPanelProps) {
  const { t, local } = words;
  const years = useMemo(() => chosenYears(run.recipe, currentYear), [run.recipe, currentYear]);
  const first = chosenYear(years, null);
  if (first === null) return null;
  if (year === null) {
    return (
      <Panel
        title={t("gains.title")}
        description={t("gains.offer", { storyline: local(props.storyline.name) })}
        actions={
          <Button className="print:hidden" onClick={() => onYearChange(first)}>
            {t("gains.workOut")}
          </Button>
        }
      >
        {null}
      </Panel>
    );
  }
  return (
    <AskedGains
      {...props}
      run={run}
      years={years}
      year={chosenYear(years, year) ?? first}
      words={words}
      onYearChange={onYearChange}
    />
  );
}

interface AskedGainsProps extends Omit<GainsPanelProps, "currentYear" | "year"> {
  readonly years: readonly number[];
  readonly year: number;
}

function AskedGains({ run, town, storyline, reference, settings, years, ...rest }: AskedGainsProps) {
  const outcomes = useMemo(() => groupOutcomes(town), [town]);
  const outcomeIds = useMemo(() => outcomes.map(({ id }) => id), [outcomes]);
  const order = useMemo<PageOrder>(
    () => ({
      recipe: run.recipe,
      policies: [
        { id: storyline.id, settings: [...settings] },
        { id: reference.id, settings: [...settingsInRun(run, reference)] },
      ],
      years,
    }),
    [run, storyline, reference, settings, years],
  );
  const futures = usePageFutures(town, outcomeIds, order);
  return (
    <GainsResults
      futures={futures}
      outcomes={outcomes}
      town={town}
      storyline={storyline}
      reference={reference}
      years={years}
      {...rest}
    />
  );
}
