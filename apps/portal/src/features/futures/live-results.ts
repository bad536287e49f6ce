import type { EnsembleSummary } from "@tamarisk/domain";
import { exceedance, type OutcomeColumns, quantileBands } from "@tamarisk/scenario-engine";
import type { AnsweredQuestion } from "./futures-headline.ts";

/** Futures of one storyline, computed on this page and not saved. */
export interface LiveResults {
  readonly columns: OutcomeColumns;
  readonly futures: number;
  readonly failedRuns: number;
  readonly bands: EnsembleSummary["bands"];
}

export function liveResults(columns: OutcomeColumns, failedRuns: number): LiveResults {
  return { columns, futures: columns.scenarioCount, failedRuns, bands: quantileBands(columns) };
}

/** A saved run with one storyline's range replaced by what was computed here. */
export function withLiveBands(summary: EnsembleSummary, { bands, futures, failedRuns }: LiveResults): EnsembleSummary {
  const fresh = new Set(bands.map(({ policyId }) => policyId));
  const others = summary.bands.filter(({ policyId }) => !fresh.has(policyId));
  return { ...summary, bands: [...bands, ...others], experimentCount: futures, failedRuns };
}

/** The same questions, counted over the futures computed here; the reference stays as saved. */
export function answeredLive(
  answers: readonly AnsweredQuestion[],
  storylineId: string,
  live: LiveResults,
): AnsweredQuestion[] {
  return answers.map((answer) => {
    const { outcomeId, side, threshold, untilYear } = answer.question;
    const { share, countedExperiments } = exceedance(live.columns, {
      policyId: storylineId,
      outcomeId,
      comparison: side,
      threshold,
      year: untilYear,
      when: "until",
    });
    const held = Math.round((share ?? 0) * countedExperiments);
    return { ...answer, storyline: { held, counted: countedExperiments } };
  });
}
