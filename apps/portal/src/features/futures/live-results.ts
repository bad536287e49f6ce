import type { EnsembleSummary } from "@tamarisk/domain";
import { exceedance, type OutcomeColumns, quantileBands } from "@tamarisk/scenario-engine";
import type { AnsweredQuestion } from "./futures-headline.ts";

/** Futures of one storyline, computed on this page and not saved. */
export interface LiveResults {
  readonly columns: OutcomeColumns;
  readonly futures: number;
  readonly failedRuns: number;
}

export function liveResults(columns: OutcomeColumns, failedRuns: number): LiveResults {
  return { columns, futures: columns.scenarioCount, failedRuns };
}

/**
 * A saved run with one storyline's range replaced by what was computed here.
 *
 * @param outcomeIds - What is drawn: only these ranges are made, the storyline's others are left out.
 */
export function withLiveBands(
  summary: EnsembleSummary,
  { columns, futures, failedRuns }: LiveResults,
  outcomeIds: readonly string[],
): EnsembleSummary {
  const drawn = outcomeIds.filter((id) => columns.outcomeIds.includes(id));
  const others = summary.bands.filter(({ policyId }) => !columns.policyIds.includes(policyId));
  return { ...summary, bands: [...quantileBands(columns, drawn), ...others], experimentCount: futures, failedRuns };
}

/** The same questions, counted over the futures computed here; the reference stays as saved. */
export function answeredLive(
  answers: readonly AnsweredQuestion[],
  storylineId: string,
  live: LiveResults,
): AnsweredQuestion[] {
  return answers.map((answer) => {
    const { outcomeId, side, threshold, untilYear } = answer.question;
    if (!live.columns.outcomeIds.includes(outcomeId)) return answer;
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
