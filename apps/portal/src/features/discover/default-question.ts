import type { Objective } from "@tamarisk/domain";
import type { ExceedanceCount } from "@/features/futures/answered-questions.ts";

/**
 * What to look into when nobody has chosen: the first objective, in the model's order of outcomes, that some but not all
 * futures of a policy miss; of objectives that carry a threshold decisions turn on before those that only compare with the
 * start. Where there is none such, the first.
 *
 * @param withThreshold - Outcomes for which the model names a threshold.
 */
export function defaultQuestion(
  questions: readonly Objective[],
  counts: readonly ExceedanceCount[],
  policyId: string,
  withThreshold: ReadonlySet<string>,
): Objective | null {
  const parts = ({ outcomeId }: Objective) =>
    counts.some(
      (count) =>
        count.policyId === policyId && count.outcomeId === outcomeId && count.held > 0 && count.held < count.counted,
    );
  const telling = questions.filter(parts);
  return telling.find(({ outcomeId }) => withThreshold.has(outcomeId)) ?? telling[0] ?? questions[0] ?? null;
}
