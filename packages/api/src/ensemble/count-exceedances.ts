import { findEnsemble, RowNotFound } from "@tamarisk/db";
import { EnsembleId, Objective, ProjectId } from "@tamarisk/domain";
import { type EncodedShape, exceedance, type OutcomeColumns } from "@tamarisk/scenario-engine";
import { z } from "zod";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { readOutcome, readShapes } from "./read-outcomes.ts";

/** In how many of a policy's counted futures the answer is yes, in every year from the first to `untilYear`. */
const ExceedanceCount = Objective.extend({
  policyId: z.string(),
  held: z.int().nonnegative(),
  counted: z.int().nonnegative(),
});
type ExceedanceCount = z.infer<typeof ExceedanceCount>;

/** Count the futures of a finished ensemble that keep to a threshold. */
export const countExceedances = forMember("read", "ensemble")
  .input(
    z.object({
      projectId: ProjectId,
      ensembleId: EnsembleId,
      questions: z.array(Objective).min(1).max(40),
    }),
  )
  .output(z.array(ExceedanceCount))
  .query(async ({ ctx, input: { projectId, ensembleId, questions } }) => {
    const ensemble = await findEnsemble(ctx.database, ctx.permit.scope, projectId, ensembleId);
    if (ensemble.state !== "finished") throw new RowNotFound("ensemble-summary", ensembleId);
    const address = { ...ctx.permit.scope, projectId, ensembleId };
    const shapes = await readShapes(ctx.database, address, ensemble.recipe);
    for (const [place, question] of questions.entries()) requireKnown(question, place, shapes[0]!);
    const answers: ExceedanceCount[] = [];
    const read = new Map<string, OutcomeColumns>();
    for (const question of questions) {
      for (const policyId of shapes[0]!.policyIds) {
        const { outcomeId } = question;
        const key = JSON.stringify([policyId, outcomeId]);
        const columns = read.get(key) ?? (await readOutcome(ctx.database, address, shapes, { policyId, outcomeId }));
        read.set(key, columns);
        answers.push(answer(columns, policyId, question));
      }
    }
    return answers;
  });

function answer(columns: OutcomeColumns, policyId: string, question: Objective): ExceedanceCount {
  const { outcomeId, side: comparison, threshold, untilYear: year } = question;
  const asked = { policyId, outcomeId, comparison, threshold, year, when: "until" } as const;
  const { share, countedExperiments: counted } = exceedance(columns, asked);
  return { ...question, policyId, held: Math.round((share ?? 0) * counted), counted };
}

function requireKnown({ outcomeId, untilYear }: Objective, place: number, shape: EncodedShape): void {
  const { outcomeIds, years } = shape;
  const path = ["questions", String(place)];
  if (!outcomeIds.includes(outcomeId)) {
    const message = `the ensemble has no outcome "${outcomeId}"; it has ${outcomeIds.join(", ")}`;
    throw unknown([...path, "outcomeId"], message, outcomeId);
  }
  if (!years.includes(untilYear)) {
    const message = `the ensemble covers ${years[0]} to ${years.at(-1)}; found the year ${untilYear}`;
    throw unknown([...path, "untilYear"], message, String(untilYear));
  }
}

function unknown(path: string[], message: string, found: string): ProblemError {
  return new ProblemError({ kind: "invalid-input", issues: [{ path, code: "unknown", message, found }] });
}
