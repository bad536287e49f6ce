import { findEnsemble, findIndicator, listObservations, type Reader, RowNotFound, type RowScope } from "@tamarisk/db";
import { EnsembleId, isOnItsSide, LocalizedText, ProjectId, ValueCondition } from "@tamarisk/domain";
import { conditionRates, observationError, yearsUntil } from "@tamarisk/scenario-engine";
import { observedOutcome, whyNotComputed } from "@tamarisk/town-model";
import { z } from "zod";
import { readObserved } from "../ensemble/read-observed.ts";
import { readShapes } from "../ensemble/read-outcomes.ts";
import { forMember } from "../trpc/base.ts";

/** Counts of futures; a rate is the second of its pair over the first. Rules: docs/methods/gates.md, GATE15. */
export const ConditionRates = z.object({
  sounded: z.int().nonnegative(),
  falseAlarms: z.int().nonnegative(),
  lasting: z.int().nonnegative(),
  missed: z.int().nonnegative(),
});
export type ConditionRates = z.infer<typeof ConditionRates>;

/** When a condition first holds in the futures of one storyline. Always a proposal, never an observation. */
export const StorylineFutures = z.object({
  storylineId: z.string(),
  /** The share of futures in which it holds at all before the run ends; `null` when none could be counted. */
  share: z.number().nullable(),
  years: z.object({ early: z.int(), middle: z.int(), late: z.int() }).nullable(),
  countedFutures: z.int().nonnegative(),
  rates: ConditionRates,
});
export type StorylineFutures = z.infer<typeof StorylineFutures>;

/**
 * What the futures say to a condition. `not-computed`: the model has no outcome for its indicator, which no run will change.
 * `other-place`: outcomes count the town as a whole, and the condition asks about a part of it or another town.
 */
export const GateFutures = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("not-computed"), why: LocalizedText }),
  z.object({ kind: z.literal("other-place") }),
  z.object({ kind: z.literal("other-unit") }),
  z.object({ kind: z.literal("no-threshold") }),
  z.object({
    kind: z.literal("found"),
    storylines: z.array(StorylineFutures),
    lastYear: z.int(),
    /** Which outcome stands for the indicator, and how closely. */
    tie: z.object({ match: z.enum(["same", "proxy"]), note: LocalizedText }),
    /** For how many years a condition must go on to hold after it is met. */
    lastingYears: z.int(),
    /** The standard error that readings were given, as a share of their value. */
    readingError: z.number(),
  }),
]);
export type GateFutures = z.infer<typeof GateFutures>;

/** Judgement: what is begun because a gate is met is lost if the condition ceases within five years. */
const lastingYears = 5;
const seed = 1;

/** Ask a finished run when a condition would hold, and how often its readings would mislead, storyline by storyline. */
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
    const outcome = observedOutcome(indicator);
    if (!outcome) return { kind: "not-computed" as const, why: whyNotComputed(indicator.id) };
    if (condition.townId !== recipe.townId) return { kind: "other-place" as const };
    if (condition.unit !== indicator.unit) return { kind: "other-unit" as const };
    if (threshold === null) return { kind: "no-threshold" as const };
    const address = { ...permit.scope, projectId, ensembleId };
    const shapes = await readShapes(database, address, recipe);
    const readingError = await readingErrorOf(database, permit.scope, projectId, condition);
    const question = { holds: (value: number) => isOnItsSide(condition, threshold, value), holdYears, fromYear };
    const storylines: StorylineFutures[] = [];
    for (const policyId of shapes[0]!.policyIds) {
      const { years, values } = await readObserved(database, address, shapes, policyId, outcome);
      const { share, years: found, countedFutures } = yearsUntil(values, years, question);
      const courses = { outcomeId: indicator.id, years, values, futureCount: values.length / years.length };
      const noise = { relativeNoise: readingError, absoluteNoise: 0, seed };
      const { countedFutures: _, ...rates } = conditionRates(courses, { ...question, lastingYears }, noise);
      storylines.push({ storylineId: policyId, share, years: found, countedFutures, rates });
    }
    const tie = { match: outcome.match, note: outcome.note };
    const lastYear = shapes[0]!.years.at(-1)!;
    return { kind: "found" as const, storylines, lastYear, tie, lastingYears, readingError };
  });

/** As sure as the newest value of the indicator there; of medium confidence where there is none. */
async function readingErrorOf(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  { indicatorId, townId }: Pick<ValueCondition, "indicatorId" | "townId">,
): Promise<number> {
  const given = await listObservations(reader, scope, projectId, { indicatorIds: [indicatorId], townId });
  const sound = given.filter(({ value, provenance }) => {
    return value.kind === "measured" && provenance.confidence !== "contradicted";
  });
  const newest = sound.toSorted((a, b) => a.year - b.year).at(-1);
  return observationError(1, newest?.provenance.confidence ?? "medium", newest?.isProvisional ?? false)!;
}
