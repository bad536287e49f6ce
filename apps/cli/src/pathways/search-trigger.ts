import {
  exactReadings,
  foundFront,
  runSearchAsync,
  startSearch,
  type TriggeredRun,
  type TriggerQuestion,
  tippingSummary,
  tippingYears,
  triggerBefore,
  triggerSearch,
} from "@tamarisk/scenario-engine";
import type { Terminal } from "../terminal.ts";
import type { OpenedStudy } from "./opened-study.ts";
import type { TownFile } from "./pathways-file.ts";
import { ALL_MEASURES, EFFORT, STRENGTH_STEPS, triggerModel } from "./trigger-model.ts";
import type { TriggerPoint } from "./trigger-point.ts";
import { triggerSearchSentence } from "./trigger-search-sentence.ts";

const FUTURES_MAX = 100;
const POPULATION = 20;
/** Differences that matter: a future in a hundred, and half a year of effort. */
const EPSILONS = [0.01, 0.5];
/** Of how many years the trigger holds in some, where the file's trigger looks at one year alone. */
const YEARS_LOOKED_AT = 3;

/**
 * Search when to act together with how strongly: the trigger's value, its years of holding, and the strength of the
 * measures of a pathway, all decided on when the trigger fires.
 *
 * @param measureIds - Of the pathway; at least one.
 * @returns Points of which none is better than another in futures missed and in effort, the fewest missed first.
 */
export async function searchTrigger(
  file: TownFile,
  opened: OpenedStudy,
  measureIds: readonly string[],
  evaluations: number,
  terminal: Terminal,
) {
  const began = performance.now();
  const question = questionOf(file, opened, measureIds);
  const { problem, evaluate } = triggerSearch(question);
  const settings = {
    algorithm: "epsilon-moea",
    populationSize: POPULATION,
    epsilons: EPSILONS,
    seed: file.seed,
  } as const;
  const state = await runSearchAsync(
    problem,
    startSearch(problem, settings),
    async (points) => evaluate(points),
    evaluations,
    ({ evaluationCount }) => {
      if (evaluationCount % POPULATION === 0) terminal.err(`\r${evaluationCount} of ${evaluations} triggers tried`);
      return true;
    },
  );
  terminal.err(
    `\r${state.evaluationCount} triggers tried over ${question.futureCount} futures, in ${((performance.now() - began) / 1000).toFixed(1)} s\n`,
  );
  const front = foundFront(problem, state);
  const width = problem.variables.length;
  const points =
    front.kind === "front"
      ? Array.from({ length: front.count }, (_, place) =>
          pointOf(
            question,
            front.variables.subarray(place * width, (place + 1) * width),
            front.objectives.subarray(2 * place, 2 * place + 2),
          ),
        ).sort((a, b) => a.futuresMissed - b.futuresMissed || a.effortYears - b.effortYears)
      : [];
  const counts = { futures: question.futureCount, evaluations: state.evaluationCount, failed: state.failedCount };
  return {
    ...counts,
    objectives: problem.objectives,
    trigger: { outcomeId: question.trigger.outcomeId, side: question.trigger.side },
    points,
    sentence: triggerSearchSentence(points, counts, question.trigger.side, opened),
  };
}

function questionOf(file: TownFile, opened: OpenedStudy, measureIds: readonly string[]): TriggerQuestion {
  const { study } = opened;
  const { objective } = study;
  const futureCount = Math.min(opened.count, FUTURES_MAX);
  const scenarios = Object.fromEntries(
    Object.entries(opened.scenarios).map(([id, column]) => [id, column.subarray(0, futureCount)]),
  );
  const { outcomeId, side, of, delayYears } =
    study.trigger.kind === "observed" ? study.trigger : triggerBefore(objective);
  const firstYear = study.startYear ?? opened.simulator.years[0]!;
  const modelAt = triggerModel(file, measureIds, [...new Set([objective.outcomeId, outcomeId])], firstYear);
  const untouched = modelAt({});
  const { values } = untouched.run(scenarios, futureCount, {});
  const size = futureCount * untouched.years.length;
  const place = untouched.outcomes.findIndex(({ id }) => id === outcomeId);
  const [low, high] = readingsRange(values.subarray(place * size, (place + 1) * size), outcomeId);
  return {
    levers: measureIds.map((id) => ({ id, low: 0, high: STRENGTH_STEPS })),
    simulatorOf: (steps) =>
      modelAt(Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, Math.round(step)]))),
    scenarios,
    futureCount,
    actionId: ALL_MEASURES,
    trigger: { outcomeId, side, low, high, of: of === 1 ? YEARS_LOOKED_AT : of, delayYears },
    observation: exactReadings,
    objectives: [
      { id: "futuresMissed", direction: "minimize", of: (run) => futuresMissed(run, study) },
      { id: "effortYears", direction: "minimize", of: ({ outcome }) => sumOf(outcome(EFFORT)) / futureCount },
    ],
  };
}

/** The share of futures in which the objective is missed; NaN if a run failed. */
function futuresMissed({ outcome, years }: TriggeredRun, study: OpenedStudy["study"]): number {
  const tipping = tippingYears(outcome(study.objective.outcomeId), years, { ...study, actionIds: [] });
  const { never, excludedFutures, countedFutures } = tippingSummary(tipping);
  return excludedFutures > 0 ? Number.NaN : Math.round((1 - never) * countedFutures) / countedFutures;
}

/** The least and the greatest reading while nothing is done. */
function readingsRange(readings: Float64Array, outcomeId: string): [number, number] {
  const [low, high] = readings.reduce(
    ([least, greatest], value) => [Math.min(least!, value), Math.max(greatest!, value)],
    [Infinity, -Infinity],
  ) as [number, number];
  if (Number.isFinite(low) && Number.isFinite(high)) return [low, high];
  throw new RangeError(`no trigger can be searched: a run of the present plan gives no number for "${outcomeId}"`);
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function pointOf(
  { levers, trigger }: TriggerQuestion,
  row: Float64Array,
  [missed, effort]: Float64Array,
): TriggerPoint {
  return {
    value: row[levers.length]!,
    years: row[levers.length + 1]!,
    of: trigger.of,
    strengths: levers.map(({ id }, place) => ({ action: id, share: Math.round(row[place]!) / STRENGTH_STEPS })),
    futuresMissed: missed!,
    effortYears: effort!,
  };
}
