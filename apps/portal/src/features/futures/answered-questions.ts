import type { Objective } from "@tamarisk/domain";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import type { AnsweredQuestion } from "./futures-headline.ts";

export type ExceedanceCount = PlanningOutputs["ensemble"]["exceedance"][number];

/** The server's counts put beside the questions, for one storyline and the reference; in the order of the questions. */
export function answeredQuestions(
  questions: readonly Objective[],
  counts: readonly ExceedanceCount[],
  storylineId: string,
  referenceId: string,
): AnsweredQuestion[] {
  return questions.flatMap((question) => {
    const storyline = countFor(question, counts, storylineId);
    if (!storyline) return [];
    const reference = storylineId === referenceId ? null : countFor(question, counts, referenceId);
    return [{ question, storyline, reference }];
  });
}

function countFor(question: Objective, counts: readonly ExceedanceCount[], policyId: string) {
  return (
    counts.find(
      (count) =>
        count.policyId === policyId &&
        count.outcomeId === question.outcomeId &&
        count.side === question.side &&
        count.threshold === question.threshold &&
        count.untilYear === question.untilYear,
    ) ?? null
  );
}
