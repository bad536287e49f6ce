import type { ScenarioColumns } from "../sampling/scenario-columns.ts";

/** Whether scenarios are Morris trajectories, or what speaks against it. */
export type MorrisCheck =
  | { readonly kind: "trajectories"; readonly trajectoryCount: number }
  | { readonly kind: "wrong-count"; readonly scenarioCount: number; readonly pointsPerTrajectory: number }
  | {
      readonly kind: "wrong-scenario";
      /** The first scenario, counted from 0, that a trajectory cannot have there. */
      readonly scenario: number;
      /** What changed on the way to it: several inputs at once, or one that had changed before in its trajectory. */
      readonly movedIds: readonly string[];
    };

/**
 * Look whether scenarios stand in the order of `morris`: trajectories of one scenario more than there are inputs, in which
 * one input at a time changes, each once. A step may change nothing, where an input has few values.
 *
 * @example
 * checkMorris(sampleScenarios(uncertainties, { method: "morris", count: 20, seed: 1 }));
 * // { kind: "trajectories", trajectoryCount: 20 }
 */
export function checkMorris(scenarios: ScenarioColumns): MorrisCheck {
  const ids = Object.keys(scenarios);
  const scenarioCount = Object.values(scenarios)[0]?.length ?? 0;
  const points = ids.length + 1;
  if (scenarioCount === 0 || scenarioCount % points !== 0) {
    return { kind: "wrong-count", scenarioCount, pointsPerTrajectory: points };
  }
  for (let start = 0; start < scenarioCount; start += points) {
    const before = new Set<string>();
    for (let scenario = start + 1; scenario < start + points; scenario++) {
      const movedIds = ids.filter((id) => scenarios[id]![scenario] !== scenarios[id]![scenario - 1]);
      if (movedIds.length > 1 || movedIds.some((id) => before.has(id))) {
        return { kind: "wrong-scenario", scenario, movedIds };
      }
      for (const id of movedIds) before.add(id);
    }
  }
  return { kind: "trajectories", trajectoryCount: scenarioCount / points };
}

/** What one input did along the trajectories: one number each, NaN where it did not move. */
export interface InputSteps {
  /** By how much the input moved. */
  readonly steps: Float64Array;
  /** By how much the outcome changed with it; NaN too where a run failed. */
  readonly changes: Float64Array;
}

/**
 * The steps of Morris trajectories, input by input.
 *
 * @param outcomes - One number per point, trajectory after trajectory; NaN where a run failed.
 * @param columns - What was drawn at the same points, a column for each input.
 * @throws {RangeError} If the points are not whole trajectories.
 *
 * @example
 * morrisSteps([1, 3, 3], [[0, 1, 1], [0, 0, 1]])[0]; // { steps: [1], changes: [2] }
 */
export function morrisSteps(outcomes: ArrayLike<number>, columns: readonly ArrayLike<number>[]): InputSteps[] {
  const points = columns.length + 1;
  if (outcomes.length % points !== 0) {
    throw new RangeError(
      `trajectories of ${columns.length} inputs have ${points} points each; found ${outcomes.length} in all`,
    );
  }
  const count = outcomes.length / points;
  const none = () => new Float64Array(count).fill(Number.NaN);
  const moves = columns.map((): InputSteps => ({ steps: none(), changes: none() }));
  for (let trajectory = 0; trajectory < count; trajectory++) {
    const start = trajectory * points;
    for (let point = start + 1; point < start + points; point++) {
      const moved = columns.findIndex((column) => column[point] !== column[point - 1]);
      if (moved < 0) continue;
      moves[moved]!.steps[trajectory] = columns[moved]![point]! - columns[moved]![point - 1]!;
      moves[moved]!.changes[trajectory] = outcomes[point]! - outcomes[point - 1]!;
    }
  }
  return moves;
}
