import type { Policy } from "@tamarisk/domain";
import type { OutcomeColumns } from "./outcome-columns.ts";
import type { ScenarioColumns, SimulatedBatch, Simulator } from "./simulator.ts";

/** One run without a result, or with a hole in it: which, and what first went wrong when. */
export interface FailedRun {
  /** The place of the scenario in the ensemble, from 0. */
  readonly scenario: number;
  readonly policyId: string;
  readonly variable: string;
  readonly time: number;
  readonly message: string;
}

/** Neighbouring scenarios of an ensemble and the policies to run in them. */
export interface ChunkDesign {
  readonly firstScenario: number;
  readonly scenarioCount: number;
  /** Columns of `scenarioCount` numbers. */
  readonly scenarios: ScenarioColumns;
  readonly policies: readonly Policy[];
}

/** What a chunk gives: all its outcomes, and the runs that failed, by scenario and then by policy. */
export interface ChunkOutcomes {
  readonly columns: OutcomeColumns;
  readonly failures: readonly FailedRun[];
}

/**
 * Run every policy in some neighbouring scenarios of an ensemble.
 *
 * @param signal - Looked at before each policy.
 * @returns NaN in every outcome of a run that failed, and in every place where an outcome is no finite number; each such
 *   run is listed once.
 * @throws The signal's reason, once it is aborted.
 */
export function runChunk(simulator: Simulator, design: ChunkDesign, signal?: AbortSignal): ChunkOutcomes {
  const { scenarios, scenarioCount, firstScenario, policies } = design;
  const { outcomes, years } = simulator;
  const policySize = outcomes.length * scenarioCount * years.length;
  const values = new Float64Array(policies.length * policySize);
  const failures: FailedRun[] = [];
  for (const [place, policy] of policies.entries()) {
    signal?.throwIfAborted();
    const batch = simulator.run(scenarios, scenarioCount, policy, firstScenario);
    values.set(batch.values, place * policySize);
    const ofPolicy = values.subarray(place * policySize, (place + 1) * policySize);
    for (const failure of settleFailures(simulator, scenarioCount, ofPolicy, batch)) {
      failures.push({ ...failure, scenario: firstScenario + failure.scenario, policyId: policy.id });
    }
  }
  const outcomeIds = outcomes.map((outcome) => outcome.id);
  const policyIds = policies.map((policy) => policy.id);
  return {
    columns: { policyIds, outcomeIds, years, firstScenario, scenarioCount, values },
    failures: failures.sort((a, b) => a.scenario - b.scenario),
  };
}

/** Empties failed runs and whatever is no number, and says what failed. */
function settleFailures(
  { outcomes, years }: Simulator,
  scenarioCount: number,
  values: Float64Array,
  batch: SimulatedBatch,
): Iterable<SimulatedBatch["failures"][number]> {
  const failed = new Map(batch.failures.map((failure) => [failure.scenario, failure]));
  const yearCount = years.length;
  for (const scenario of failed.keys()) {
    for (let outcome = 0; outcome < outcomes.length; outcome++) {
      const start = (outcome * scenarioCount + scenario) * yearCount;
      values.fill(Number.NaN, start, start + yearCount);
    }
  }
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    if (value - value === 0) continue;
    values[place] = Number.NaN;
    const scenario = Math.floor(place / yearCount) % scenarioCount;
    if (failed.has(scenario)) continue;
    const variable = outcomes[Math.floor(place / yearCount / scenarioCount)]!.id;
    const time = years[place % yearCount]!;
    const message = `${variable} at ${time}: found ${value}, expected a finite number`;
    failed.set(scenario, { scenario, variable, time, message });
  }
  return failed.values();
}
