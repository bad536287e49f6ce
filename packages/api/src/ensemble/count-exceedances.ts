import { EnsembleId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** "Do residents stay at 350,000 or more until 2060?", to be asked of every policy of an ensemble. */
export const ExceedanceQuestion = z.object({
  outcomeId: z.string().min(1).max(80),
  side: z.enum(["at-least", "at-most"]),
  threshold: z.number(),
  untilYear: z.int(),
});
export type ExceedanceQuestion = z.infer<typeof ExceedanceQuestion>;

/** In how many of a policy's counted futures the answer is yes, in every year from the first to `untilYear`. */
export const ExceedanceCount = ExceedanceQuestion.extend({
  policyId: z.string(),
  held: z.int().nonnegative(),
  counted: z.int().nonnegative(),
});
export type ExceedanceCount = z.infer<typeof ExceedanceCount>;

/** Count the futures of a finished ensemble that keep to a threshold. */
export const countExceedances = forMember("read", "ensemble")
  .input(
    z.object({
      projectId: ProjectId,
      ensembleId: EnsembleId,
      questions: z.array(ExceedanceQuestion).min(1).max(40),
    }),
  )
  .output(z.array(ExceedanceCount))
  .query(async () => pending());
