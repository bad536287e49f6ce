import { findEnsemble, listPathwayMaps, type Reader, RowNotFound, type RowScope } from "@tamarisk/db";
import {
  EnsembleId,
  type EnsembleRecipe,
  type LocalizedText,
  type Objective,
  type Outcome,
  ProjectId,
} from "@tamarisk/domain";
import {
  type FutureGroup,
  futureGroups,
  futureWeights,
  futureWeightsSentence,
  type Holding,
  holdingShare,
  type OutcomeColumns,
  objectiveInWords,
  sampleScenarios,
  tippingYears,
  uncertaintyShifts,
  weightedBand,
} from "@tamarisk/scenario-engine";
import { townOutcomes } from "@tamarisk/town-model";
import { z } from "zod";
import { readObserved } from "../ensemble/read-observed.ts";
import { readOutcome, readShapes } from "../ensemble/read-outcomes.ts";
import { townOfRecipe } from "../ensemble/town-of-recipe.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { FuturesView } from "./futures-view.ts";
import { observedSubjects } from "./observed-courses.ts";

const shiftsShown = 5;
const objectivesShown = 3;

/**
 * Hold what was observed since the futures began against the futures of a finished run: which still fit, which kind of
 * future has become more plausible, and whether the objectives still hold.
 */
export const monitorFutures = forMember(
  "read",
  "ensemble",
  documented(
    "/projects/{projectId}/ensembles/{ensembleId}/plausibility",
    "Which futures are still plausible after what was observed",
  ),
)
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId, policyId: z.string().min(1).max(80) }))
  .output(FuturesView)
  .query(async ({ ctx, input: { projectId, ensembleId, policyId } }): Promise<FuturesView> => {
    const { database: reader } = ctx;
    const { scope } = ctx.permit;
    const { recipe, state } = await findEnsemble(reader, scope, projectId, ensembleId);
    if (state !== "finished") throw new RowNotFound("ensemble-summary", ensembleId);
    const address = { ...scope, projectId, ensembleId };
    const shapes = await readShapes(reader, address, recipe);
    if (!shapes[0]!.policyIds.includes(policyId))
      throw new RowNotFound("ensemble-summary", `${ensembleId} ${policyId}`);
    const read = (outcomeId: string) => readOutcome(reader, address, shapes, { policyId, outcomeId });
    const outcomes = townOutcomes(townOfRecipe(recipe));
    const subjects = await observedSubjects(reader, scope, projectId, recipe, outcomes);
    const courses = [];
    for (const subject of subjects) {
      const { years, values } = await readObserved(reader, address, shapes, policyId, subject.outcome);
      courses.push({ id: subject.id, years, values, readings: subject.evidence });
    }
    const found = futureWeights(courses);
    const evidence = subjects.flatMap((subject) => subject.evidence);
    const weights = found.kind === "weighted" ? found.weights : null;
    return {
      kind: found.kind,
      sentence: futureWeightsSentence(found, (id) => nameOf(id, evidence)),
      firstYear: recipe.startYear + 1,
      evidence,
      bands: courses.map(({ id, years, values }) => ({
        indicatorId: id,
        before: weightedBand(values, years, alike(values.length / years.length)),
        after: weights && weightedBand(values, years, weights),
      })),
      weighed:
        found.kind === "weighted"
          ? {
              fitting: found.fitting,
              counted: found.counted,
              effective: found.effective,
              ...whatItSays(recipe, found.weights),
              objectives: await objectivesOf(
                await watchedObjectives(reader, scope, projectId, ensembleId, outcomes, recipe.endYear),
                outcomes,
                read,
                found.weights,
              ),
            }
          : null,
    };
  });

function nameOf(id: string, evidence: FuturesView["evidence"]): LocalizedText {
  return evidence.find((one) => one.id === id)?.name ?? { en: id, zh: id };
}

function alike(futures: number): Float64Array {
  return new Float64Array(futures).fill(1 / futures);
}

/** Of which uncertainties the readings tell most, and which kind of future has become more plausible. */
function whatItSays({ uncertainties, correlations, sampling }: EnsembleRecipe, weights: Float64Array) {
  const { method, seed, experimentCount: count } = sampling;
  const scenarios = sampleScenarios(uncertainties, { method, seed, count, correlations });
  const about = new Map(uncertainties.map(({ id, name, unit }) => [id, { name, unit }]));
  const shifts = uncertaintyShifts(scenarios, weights).filter(({ isTold }) => isTold);
  const [first, second] = shifts;
  const ids = [first, second].flatMap((shift) => (shift ? [shift.id] : []));
  return {
    groups: (ids.length > 0 ? futureGroups(scenarios, weights, ids) : []).map(({ sides, before, after }) => ({
      name: groupName(sides, (id) => about.get(id)!.name),
      before,
      after,
    })),
    shifts: shifts
      .slice(0, shiftsShown)
      .map(({ id, distance, before, after }) => ({ ...about.get(id)!, distance, before, after })),
  };
}

/** "Net out-migration: low; What planting costs: high" */
function groupName(sides: FutureGroup["sides"], nameOfId: (id: string) => LocalizedText): LocalizedText {
  const words = { low: { en: "low", zh: "偏低" }, high: { en: "high", zh: "偏高" } };
  const named = sides.map(({ id, side }) => ({ ...shortName(nameOfId(id)), side: words[side] }));
  return {
    en: named.map(({ en, side }) => `${en}: ${side.en}`).join("; "),
    zh: named.map(({ zh, side }) => `${zh}${side.zh}`).join("，"),
  };
}

/** Beside "low" and "high" it does not matter what a factor is counted from: ", times the plan". */
function shortName({ en, zh }: LocalizedText): LocalizedText {
  return { en: en.replace(/, times .*$/, ""), zh: zh.replace(/[（(][^()（）]*[)）]$/, "").replace(/倍数$/, "") };
}

/** What the kept maps of this run have to hold; without any, the thresholds that the model's outcomes carry. */
async function watchedObjectives(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  ensembleId: EnsembleId,
  outcomes: readonly Outcome[],
  untilYear: number,
): Promise<Objective[]> {
  const maps = (await listPathwayMaps(reader, scope, projectId)).filter((map) => map.ensembleId === ensembleId);
  const kept = new Map(maps.toReversed().map(({ objective }) => [JSON.stringify(objective), objective]));
  const named = outcomes.flatMap(({ id, threshold }): Objective[] => {
    if (!threshold) return [];
    const side = threshold.good === "below" ? "at-most" : "at-least";
    return [{ outcomeId: id, side, threshold: threshold.value, untilYear }];
  });
  return (kept.size > 0 ? [...kept.values()] : named).slice(0, objectivesShown);
}

/** Those first of which the readings have changed the answer most. */
async function objectivesOf(
  objectives: readonly Objective[],
  outcomes: readonly Outcome[],
  read: (outcomeId: string) => Promise<OutcomeColumns>,
  weights: Float64Array,
) {
  const answers: NonNullable<FuturesView["weighed"]>["objectives"] = [];
  for (const objective of objectives) {
    const outcome = outcomes.find(({ id }) => id === objective.outcomeId);
    if (!outcome) continue;
    const { values, years } = await read(objective.outcomeId);
    const found = holdingShare(tippingYears(values, years, { objective, actionIds: [] }), weights);
    if (!found) continue;
    const name = objectiveInWords(objective, outcome);
    answers.push({
      name,
      untilYear: objective.untilYear,
      before: shown(found.before, found.startYear),
      after: shown(found.after, found.startYear),
    });
  }
  const change = ({ before, after }: (typeof answers)[number]) => Math.abs(after.share - before.share);
  return answers.sort((a, b) => change(b) - change(a));
}

/** Half that fail from the start have failed by the first year. */
function shown({ share, middleYear }: Holding, startYear: number) {
  if (middleYear === Infinity) return { share, middleYear: null };
  return { share, middleYear: middleYear === -Infinity ? startYear : middleYear };
}
