import type { EnsembleSummary, Objective } from "@tamarisk/domain";
import { bandOf } from "@/features/futures/band-of.ts";

/**
 * What to look into when nobody has chosen: the first objective, in the model's order of outcomes, that at least 5 in 100
 * futures of a policy miss and, as far as the range of outcomes tells, at least 5 in 100 keep; thresholds that decisions
 * turn on before those that only compare with the start. Where there is none such, the first.
 *
 * @example
 * defaultQuestion(questions, summary, "desert-oasis"); // { outcomeId: "vacancy", side: "at-most", threshold: 20, … }
 */
export function defaultQuestion(
  questions: readonly Objective[],
  summary: EnsembleSummary,
  policyId: string,
): Objective | null {
  const telling = questions.filter((question) => isMissedBySome(question, summary, policyId));
  const isDecisive = ({ outcomeId }: Objective) =>
    summary.outcomes.some(({ id, threshold }) => id === outcomeId && threshold !== undefined);
  return telling.find(isDecisive) ?? telling[0] ?? questions[0] ?? null;
}

function isMissedBySome(
  { outcomeId, side, threshold, untilYear }: Objective,
  summary: EnsembleSummary,
  policyId: string,
): boolean {
  const band = bandOf(summary, policyId, outcomeId);
  if (!band) return false;
  const asked = summary.years.flatMap((year, place) => (year <= untilYear ? [place] : []));
  const [worse, better] = side === "at-least" ? [band.p5, band.p95] : [band.p95, band.p5];
  const isMissed = (value: number | null | undefined) =>
    value !== null && value !== undefined && (side === "at-least" ? value < threshold : value > threshold);
  return asked.some((place) => isMissed(worse[place])) && !asked.some((place) => isMissed(better[place]));
}
