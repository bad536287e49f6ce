import { type Action, type Objective, PathwayRules } from "@tamarisk/domain";
import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import { objectiveSpan } from "./objective-span.ts";
import { outcomePlace } from "./simulate-tipping-years.ts";
import type { StagedSimulator } from "./staged-simulator.ts";
import type { SustainedFailure } from "./tipping-years.ts";
import { checkTrigger, type PathwayTrigger } from "./trigger.ts";

/** What pathways are asked for. */
export interface PathwayStudy {
  readonly rules: PathwayRules;
  readonly objective: Objective;
  readonly trigger: PathwayTrigger;
  /** The first year that is judged and in which can be decided; the first of the runs when left out. */
  readonly startYear?: number;
  /** Only a failure in so many of so many years running counts against robustness; one year alone when left out. */
  readonly sustained?: SustainedFailure;
}

/** Everything that stages of pathways are run with, checked. */
export interface PathwaySetting {
  readonly simulator: StagedSimulator;
  readonly scenarios: ScenarioColumns;
  readonly actions: readonly Action[];
  readonly lengthMax: number;
  readonly objective: Objective;
  readonly trigger: PathwayTrigger;
  readonly sustained: SustainedFailure;
  readonly startYear: number;
  readonly horizonYear: number;
  /** The place of `startYear` among the years of a run. */
  readonly firstPlace: number;
  readonly objectivePlace: number;
  readonly triggerPlace: number;
}

const YEARS_MAX = 255;

/** @throws {RangeError} If the study does not fit the model, or its horizon is further than 255 years. */
export function pathwaySetting(
  simulator: StagedSimulator,
  scenarios: ScenarioColumns,
  study: PathwayStudy,
): PathwaySetting {
  const { objective, trigger, sustained = { years: 1, of: 1 } } = study;
  const { actions, lengthMax } = PathwayRules.parse(study.rules);
  checkTrigger(trigger);
  const { first, last, startYear, horizonYear } = objectiveSpan(objective, simulator.years, study.startYear);
  if (last - first >= YEARS_MAX) {
    throw new RangeError(`pathways look at most ${YEARS_MAX} years ahead; found ${startYear} to ${horizonYear}`);
  }
  const objectivePlace = outcomePlace(simulator, objective.outcomeId);
  return {
    simulator,
    scenarios,
    actions,
    lengthMax,
    objective,
    trigger,
    sustained,
    startYear,
    horizonYear,
    firstPlace: first,
    objectivePlace,
    triggerPlace: trigger.kind === "observed" ? outcomePlace(simulator, trigger.outcomeId) : objectivePlace,
  };
}
