import { findEnsemble, findIndicator, RowNotFound } from "@tamarisk/db";
import { EnsembleId, isOnItsSide, ProjectId, ValueCondition } from "@tamarisk/domain";
import { type OutcomeColumns, yearsUntil } from "@tamarisk/scenario-engine";
import { asObserved, type ObservedOutcome, observedOutcome } from "@tamarisk/town-model";
import { z } from "zod";
import { readOutcome, readShapes } from "../ensemble/read-outcomes.ts";
import { forMember } from "../trpc/base.ts";

/** When a condition first holds in the futures of one storyline. Always a proposal, never an observation. */
export const StorylineFutures = z.object({
  storylineId: z.string(),
  /** The share of futures in which it holds at all before the run ends; `null` when none could be counted. */
  share: z.number().nullable(),
  years: z.object({ early: z.int(), middle: z.int(), late: z.int() }).nullable(),
  countedFutures: z.int().nonnegative(),
});
export type StorylineFutures = z.infer<typeof StorylineFutures>;

/** What the futures say to a condition; `no-outcome` when no outcome of the model means the same as its indicator. */
export const GateFutures = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("no-outcome") }),
  z.object({ kind: z.literal("no-threshold") }),
  z.object({ kind: z.literal("found"), storylines: z.array(StorylineFutures), lastYear: z.int() }),
]);
export type GateFutures = z.infer<typeof GateFutures>;

/** Ask a finished run when a condition would hold, storyline by storyline. It changes nothing. */
export const gateFutures = forMember("read", "gate")
  .input(
    z.object({ projectId: ProjectId, ensembleId: EnsembleId, condition: ValueCondition, fromYear: z.int().min(1949) }),
  )
  .output(GateFutures)
  .query(async ({ ctx: { database, permit }, input: { projectId, ensembleId, condition, fromYear } }) => {
    const { threshold, holdYears } = condition;
    const indicator = await findIndicator(database, permit.scope, condition.indicatorId);
    const { recipe, state } = await findEnsemble(database, permit.scope, projectId, ensembleId);
    if (state !== "finished") throw new RowNotFound("ensemble-summary", ensembleId);
    const outcome = condition.townId === recipe.townId ? observedOutcome(indicator) : null;
    if (!outcome || condition.unit !== indicator.unit) return { kind: "no-outcome" as const };
    if (threshold === null) return { kind: "no-threshold" as const };
    const address = { ...permit.scope, projectId, ensembleId };
    const shapes = await readShapes(database, address, recipe);
    const { policyIds, years } = shapes[0]!;
    const question = { holds: (value: number) => isOnItsSide(condition, threshold, value), holdYears, fromYear };
    const storylines: StorylineFutures[] = [];
    for (const policyId of policyIds) {
      const columns = await readOutcome(database, address, shapes, { policyId, outcomeId: outcome.outcomeId });
      const { share, years: found, countedFutures } = yearsUntil(observedIn(outcome, columns), years, question);
      storylines.push({ storylineId: policyId, share, years: found, countedFutures });
    }
    return { kind: "found" as const, storylines, lastYear: years.at(-1)! };
  });

/** Every future as an observer would write it down. */
function observedIn(outcome: ObservedOutcome, { values, years }: Pick<OutcomeColumns, "values" | "years">) {
  const read = new Float64Array(values.length);
  for (let start = 0; start < values.length; start += years.length) {
    read.set(asObserved(outcome, values.subarray(start, start + years.length)), start);
  }
  return read;
}
