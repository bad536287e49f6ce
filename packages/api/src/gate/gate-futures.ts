import { findEnsemble, findIndicator, listObservations, type Reader, RowNotFound, type RowScope } from "@tamarisk/db";
import {
  AuthoredText,
  EnsembleId,
  GateCondition,
  type GateLeaf,
  type Indicator,
  IndicatorId,
  LocalizedText,
  leavesOf,
  ProjectId,
  type TownId,
} from "@tamarisk/domain";
import { observationError } from "@tamarisk/scenario-engine";
import { observedOutcome, whyNotComputed } from "@tamarisk/town-model";
import { z } from "zod";
import { readShapes } from "../ensemble/read-outcomes.ts";
import { forMember } from "../trpc/base.ts";
import { documentedQuestion } from "../trpc/documented.ts";
import { conditionFutures, type IndicatorReading } from "./condition-futures.ts";

/** Counts of futures; a rate is the second of its pair over the first. Rules: docs/methods/gates.md, GATE15. */
const ConditionRates = z.object({
  sounded: z.int().nonnegative(),
  falseAlarms: z.int().nonnegative(),
  lasting: z.int().nonnegative(),
  missed: z.int().nonnegative(),
});

/** When a condition is first met in the futures of one storyline. Always a proposal, never an observation. */
const StorylineFutures = z.object({
  storylineId: z.string(),
  /** The share of futures in which it is met at all before the run ends; `null` when none could be counted. */
  share: z.number().nullable(),
  /** By which year it has been met in a twentieth, in half and in nineteen twentieths of all counted; `null`: not before the run ends. */
  years: z.object({ early: z.int().nullable(), middle: z.int().nullable(), late: z.int().nullable() }),
  countedFutures: z.int().nonnegative(),
  rates: ConditionRates,
});

const ofLeaf = { indicatorId: IndicatorId, label: AuthoredText };

/**
 * Why futures cannot judge a condition on one indicator. `not-computed`: the model has no outcome for it, which no run will
 * change. `other-place`: outcomes count the town as a whole, and the condition asks about a part of it or another town.
 */
const LeafObstacle = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("not-computed"), ...ofLeaf, why: LocalizedText }),
  z.object({ kind: z.literal("other-place"), ...ofLeaf }),
  z.object({ kind: z.literal("other-unit"), ...ofLeaf }),
  z.object({ kind: z.literal("no-threshold"), ...ofLeaf }),
]);
type LeafObstacle = z.infer<typeof LeafObstacle>;

/** Which outcome stands for an indicator, how closely, and how far readings of it are taken to be off. */
const IndicatorTie = z.object({
  ...ofLeaf,
  match: z.enum(["same", "proxy"]),
  note: LocalizedText,
  /** The standard error that readings were given, as a share of their value. */
  readingError: z.number(),
});

/** What the futures say to a condition. One part that they cannot judge leaves the whole unsaid, and is named. */
const GateFutures = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("cannot-say"), obstacles: z.array(LeafObstacle).min(1) }),
  z.object({
    kind: z.literal("found"),
    storylines: z.array(StorylineFutures),
    lastYear: z.int(),
    ties: z.array(IndicatorTie),
    /** For how many years a condition must go on to be met. */
    lastingYears: z.int(),
  }),
]);

/** Judgement: what is begun because a gate is met is lost if the condition ceases within five years. */
const lastingYears = 5;

/** Ask a finished run when a condition would be met, and how often its readings would mislead, storyline by storyline. */
export const gateFutures = forMember(
  "read",
  "gate",
  documentedQuestion(
    "/projects/{projectId}/ensembles/{ensembleId}/condition-futures",
    "When a condition would be met in the futures of a run, by storyline, and how often its readings mislead",
  ),
)
  .input(
    z.object({ projectId: ProjectId, ensembleId: EnsembleId, condition: GateCondition, fromYear: z.int().min(1949) }),
  )
  .output(GateFutures)
  .query(async ({ ctx: { database, permit }, input: { projectId, ensembleId, condition, fromYear } }) => {
    const leaves = leavesOf(condition);
    const indicators = new Map<IndicatorId, Indicator>();
    for (const { indicatorId } of leaves) {
      indicators.set(indicatorId, await findIndicator(database, permit.scope, indicatorId));
    }
    const { recipe, state } = await findEnsemble(database, permit.scope, projectId, ensembleId);
    if (state !== "finished") throw new RowNotFound("ensemble-summary", ensembleId);
    const obstacles = leaves.flatMap(
      (leaf) => obstacleOf(leaf, indicators.get(leaf.indicatorId)!, recipe.townId) ?? [],
    );
    if (obstacles.length > 0) return { kind: "cannot-say" as const, obstacles };
    const address = { ...permit.scope, projectId, ensembleId };
    const shapes = await readShapes(database, address, recipe);
    const readings: IndicatorReading[] = [];
    for (const { id, ...indicator } of indicators.values()) {
      const readingError = await readingErrorOf(database, permit.scope, projectId, id, recipe.townId);
      readings.push({ indicatorId: id, outcome: observedOutcome({ id, ...indicator })!, readingError });
    }
    const question = { condition, indicators: readings, fromYear, lastingYears };
    return {
      kind: "found" as const,
      storylines: await conditionFutures(database, address, shapes, question),
      ...{ lastYear: shapes[0]!.years.at(-1)!, lastingYears },
      ties: readings.map(({ indicatorId, readingError, outcome: { match, note } }) => {
        const { label } = leaves.find((leaf) => leaf.indicatorId === indicatorId)!;
        return { indicatorId, label, readingError, match, note };
      }),
    };
  });

function obstacleOf(leaf: GateLeaf, indicator: Indicator, townId: TownId): LeafObstacle | null {
  const about = { indicatorId: leaf.indicatorId, label: leaf.label };
  if (!observedOutcome(indicator)) return { kind: "not-computed", ...about, why: whyNotComputed(indicator.id) };
  if (leaf.townId !== townId) return { kind: "other-place", ...about };
  if (leaf.unit !== indicator.unit) return { kind: "other-unit", ...about };
  const threshold = leaf.kind === "value" ? leaf.threshold : leaf.perYear;
  return threshold === null ? { kind: "no-threshold", ...about } : null;
}

/** As sure as the newest value of the indicator there; of medium confidence where there is none. */
async function readingErrorOf(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  indicatorId: IndicatorId,
  townId: TownId,
): Promise<number> {
  const given = await listObservations(reader, scope, projectId, { indicatorIds: [indicatorId], townId });
  const sound = given.filter(({ value, provenance }) => {
    return value.kind === "measured" && provenance.confidence !== "contradicted";
  });
  const newest = sound.toSorted((a, b) => a.year - b.year).at(-1);
  return observationError(1, newest?.provenance.confidence ?? "medium", newest?.isProvisional ?? false)!;
}
