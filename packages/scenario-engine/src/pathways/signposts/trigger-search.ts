import type { SimulatedBatch } from "../../ensemble/simulator.ts";
import type { ScenarioColumns } from "../../sampling/scenario-columns.ts";
import type { SearchEvaluation, SearchPoints, SearchProblem, SearchVariable } from "../../search/search-problem.ts";
import { outcomePlace } from "../simulate-tipping-years.ts";
import type { StagedSimulator } from "../staged-simulator.ts";
import { firingYear, heldLevels } from "./held-levels.ts";
import type { IndicatorCourses } from "./indicator-courses.ts";
import { type Observation, observedCourses } from "./observed-courses.ts";
import type { SignpostTrigger } from "./signpost-trigger.ts";

/** What became of all futures with some levers and a trigger. */
export interface TriggeredRun {
  /** One outcome: future by future, year by year. */
  readonly outcome: (outcomeId: string) => Float64Array;
  readonly years: readonly number[];
  /** The year in which the action was decided on in each future; `Infinity` where the trigger never fired. */
  readonly decided: Float64Array;
}

/** A joint search of levers and of the trigger that sets an action off. */
export interface TriggerQuestion {
  /** Levers in force from the start, with the range of intensities to search; none where only the trigger is searched. */
  readonly levers: readonly { readonly id: string; readonly low: number; readonly high: number }[];
  /** The model with levers set to intensities, by id. */
  readonly simulatorOf: (intensities: Readonly<Record<string, number>>) => StagedSimulator;
  readonly scenarios: ScenarioColumns;
  readonly futureCount: number;
  /** What is decided on when the trigger fires. */
  readonly actionId: string;
  /** The indicator; its value is searched from `low` to `high`, its years of holding from 1 to `of`. */
  readonly trigger: Omit<SignpostTrigger, "value" | "years"> & { readonly low: number; readonly high: number };
  readonly observation: Observation;
  readonly objectives: readonly {
    readonly id: string;
    readonly direction: "minimize" | "maximize";
    /** One number for all futures. NaN says that it could not be worked out. */
    readonly of: (run: TriggeredRun) => number;
  }[];
}

/** The name of the searched value and of the years for which it is to hold. */
export const TRIGGER_VALUE = "trigger value";
export const TRIGGER_YEARS = "trigger years";

/**
 * Pose the search of levers together with a trigger: what is best to do from the start depends on what will be done when a
 * sign appears, and the other way round. Each point is run twice over the same futures and readings: without the action, to
 * read the indicator, and with the action decided on where the trigger fires; before that year both runs are the same.
 *
 * @returns A problem for `runSearch`, and the evaluation that goes with it. Variables are the levers in order, then the
 *   trigger's value and its years.
 * @throws {RangeError} If the model lacks the indicator.
 *
 * @see Quinn, Reed & Keller (2017), Direct policy search for robust multi-objective management of deeply uncertain
 *   socio-ecological tipping points, doi:10.1016/j.envsoft.2017.02.017. Rules: docs/methods/signposts.md.
 *
 * @example
 * const { problem, evaluate } = triggerSearch(question);
 * runSearch(problem, startSearch(problem, settings), evaluate, 2000);
 */
export function triggerSearch(question: TriggerQuestion): {
  readonly problem: SearchProblem;
  readonly evaluate: (points: SearchPoints) => SearchEvaluation;
} {
  const { levers, trigger, objectives } = question;
  const variables: SearchVariable[] = [
    ...levers.map(({ id, low, high }): SearchVariable => ({ id, kind: "real", low, high })),
    { id: TRIGGER_VALUE, kind: "real", low: trigger.low, high: trigger.high },
    { id: TRIGGER_YEARS, kind: "integer", low: 1, high: trigger.of },
  ];
  const watched = watchedModel(question);
  return {
    problem: { variables, objectives: objectives.map(({ id, direction }) => ({ id, direction })), constraintCount: 0 },
    evaluate: (points) => {
      const found = new Float64Array(points.count * objectives.length);
      for (let point = 0; point < points.count; point++) {
        const start = point * variables.length;
        const row = points.variables.subarray(start, start + variables.length);
        const run = triggeredRun(question, watched(row.subarray(0, levers.length)), row);
        for (const [place, { of }] of objectives.entries()) found[point * objectives.length + place] = of(run);
      }
      return { objectives: found };
    },
  };
}

interface WatchedModel {
  readonly simulator: StagedSimulator;
  /** The indicator as read while nothing is done. */
  readonly read: IndicatorCourses;
}

/** The model with levers set, run without the action; kept while the levers stay the same. */
function watchedModel(question: TriggerQuestion): (intensities: Float64Array) => WatchedModel {
  let last: { readonly key: string; readonly watched: WatchedModel } | null = null;
  return (intensities) => {
    const key = intensities.join();
    if (last?.key !== key) last = { key, watched: watch(question, intensities) };
    return last.watched;
  };
}

function watch(question: TriggerQuestion, intensities: Float64Array): WatchedModel {
  const { levers, scenarios, futureCount, trigger, observation } = question;
  const simulator = question.simulatorOf(Object.fromEntries(levers.map(({ id }, place) => [id, intensities[place]!])));
  const { outcomeId } = trigger;
  const values = outcomeOf(simulator, simulator.run(scenarios, futureCount, {}), outcomeId, futureCount);
  return { simulator, read: observedCourses({ outcomeId, years: simulator.years, futureCount, values }, observation) };
}

function triggeredRun(
  { levers, scenarios, futureCount, actionId, trigger }: TriggerQuestion,
  { simulator, read }: WatchedModel,
  row: Float64Array,
): TriggeredRun {
  const [value, years] = [row[levers.length]!, row[levers.length + 1]!];
  const held = heldLevels(read, { ...trigger, years });
  const decided = Float64Array.from({ length: futureCount }, (_, future) =>
    firingYear(held, future, held.sign * value),
  );
  const batch = simulator.run(scenarios, futureCount, { [actionId]: decided });
  return { outcome: (id) => outcomeOf(simulator, batch, id, futureCount), years: simulator.years, decided };
}

function outcomeOf(simulator: StagedSimulator, { values }: SimulatedBatch, outcomeId: string, futureCount: number) {
  const size = futureCount * simulator.years.length;
  const start = outcomePlace(simulator, outcomeId) * size;
  return values.subarray(start, start + size);
}
