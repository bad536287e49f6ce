import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import { type PathwayStudy, pathwaySetting } from "./pathway-study.ts";
import { firstStage, NEVER, nextStages, type Stage } from "./stage.ts";
import type { StagedSimulator } from "./staged-simulator.ts";

/** A pathway step by step, in the futures that come to each. */
export interface PathwayCourse {
  /** Ids of its actions. */
  readonly sequence: readonly string[];
  /** The present plan first, then a step for every action. */
  readonly steps: readonly CourseStep[];
}

export interface CourseStep {
  /** `null` for the present plan. */
  readonly actionId: string | null;
  /** Places among the scenarios. */
  readonly futures: Int32Array;
  /** Future by future; `null` for the present plan, which nobody decides on. */
  readonly decideYears: Float64Array | null;
  readonly inForceYears: Float64Array;
  /** The first failing year once it is in force; `Infinity` where there is none to the horizon. */
  readonly tippingYears: Float64Array;
}

/**
 * Follow one pathway through the futures: when each action is decided on, is in force and stops sufficing. It ends with the
 * last action that some future comes to.
 *
 * @param futures - Places of the futures that count, such as those of the scored tree.
 * @throws {RangeError} If the study does not fit the model, or the sequence names an action that is not in it.
 *
 * @example
 * tracePathway(model, scenarios, scored.tree.futures, study, ["belts", "river"]).steps[1]!.decideYears; // 2041, 2037, …
 */
export function tracePathway(
  simulator: StagedSimulator,
  scenarios: ScenarioColumns,
  futures: Int32Array,
  study: PathwayStudy,
  sequence: readonly string[],
): PathwayCourse {
  const setting = pathwaySetting(simulator, scenarios, study);
  const places = sequence.map((id) => {
    const place = setting.actions.findIndex((action) => action.id === id);
    if (place < 0) throw new RangeError(`the study has no action "${id}"`);
    return place;
  });
  let stage = firstStage(setting, futures);
  const stages = [stage];
  for (const action of places) {
    stage = nextStages(setting, stage, [action])[0]!;
    if (stage.futures.length === 0) break;
    stages.push(stage);
  }
  return { sequence, steps: stages.map(stepOf) };

  function stepOf({ sequence: taken, futures, decided, tips }: Stage): CourseStep {
    const action = taken.length === 0 ? null : setting.actions[taken.at(-1)!]!;
    const decideYears = action ? Float64Array.from(decided.at(-1)!) : null;
    return {
      actionId: action?.id ?? null,
      futures,
      decideYears,
      inForceYears: decideYears
        ? decideYears.map((year) => year + action!.leadTimeYears)
        : new Float64Array(futures.length).fill(setting.startYear),
      tippingYears: Float64Array.from(tips, (year) => (year === NEVER ? Infinity : year)),
    };
  }
}
