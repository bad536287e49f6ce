import type { Policy, Scenario } from "@tamarisk/domain";
import { SimulationFailure } from "@tamarisk/system-dynamics";
import { emptyColumns, type OutcomeColumns, writeRun } from "./outcome-columns.ts";
import type { Simulator } from "./simulator.ts";

/** Every policy is run in every scenario. */
export interface EnsembleDesign {
  readonly scenarios: readonly Readonly<Scenario>[];
  readonly policies: readonly Policy[];
}

/** One run that gave no result: which, and what first went wrong when. */
export interface FailedRun {
  /** The place of the scenario in the design, from 0. */
  readonly scenario: number;
  readonly policyId: string;
  readonly variable: string;
  readonly time: number;
  readonly message: string;
}

/** The results of consecutive scenarios under every policy. */
export interface EnsembleChunk {
  readonly index: number;
  readonly columns: OutcomeColumns;
  readonly failures: readonly FailedRun[];
}

/**
 * Run every policy in every scenario, a chunk of scenarios at a time. The caller takes a chunk, stores it, reports
 * progress, lets others work, and asks for the next; after a crash it starts again at the first chunk it lacks. Chunks
 * carry the same bytes whatever their size and wherever the run was taken up again.
 *
 * @param options - `chunkSize` scenarios make a chunk; `firstChunk` is where to start, 0 when left out; an aborted
 *   `signal` ends the run before the next scenario.
 * @returns The chunks, in order. A failed run has NaN in every outcome and is listed in its chunk; the others go on.
 * @throws {RangeError} Before the first chunk, if the design does not fit the simulator or the chunks are impossible.
 * @throws The signal's reason, once it is aborted.
 *
 * @example
 * const scenarios = sampleScenarios(simulator.uncertainties, 1000, 2024);
 * for (const chunk of runEnsemble(simulator, { scenarios, policies }, { chunkSize: 50 })) store(chunk);
 */
export function runEnsemble(
  simulator: Simulator,
  design: EnsembleDesign,
  options: { chunkSize: number; firstChunk?: number; signal?: AbortSignal },
): Generator<EnsembleChunk, void, void> {
  const { chunkSize, firstChunk = 0, signal } = options;
  const chunks = chunkCount(design.scenarios.length, chunkSize);
  if (!Number.isInteger(firstChunk) || firstChunk < 0 || firstChunk > chunks) {
    throw new RangeError(`the ensemble has ${chunks} chunks, counted from 0; found ${firstChunk} as the first to run`);
  }
  assertDesign(simulator, design);
  return chunksFrom(firstChunk);

  function* chunksFrom(first: number): Generator<EnsembleChunk, void, void> {
    for (let index = first; index < chunks; index++) yield runChunk(simulator, design, index, chunkSize, signal);
  }
}

/**
 * Into how many chunks an ensemble falls.
 *
 * @throws {RangeError} If the chunk size is not a positive whole number.
 */
export function chunkCount(scenarioCount: number, chunkSize: number): number {
  if (!Number.isInteger(chunkSize) || chunkSize < 1) {
    throw new RangeError(`a chunk holds a whole number of scenarios, at least 1; found ${chunkSize}`);
  }
  return Math.ceil(scenarioCount / chunkSize);
}

function runChunk(
  simulator: Simulator,
  { scenarios, policies }: EnsembleDesign,
  index: number,
  chunkSize: number,
  signal: AbortSignal | undefined,
): EnsembleChunk {
  const firstScenario = index * chunkSize;
  const columns = emptyColumns({
    policyIds: policies.map((policy) => policy.id),
    outcomeIds: simulator.outcomes.map((outcome) => outcome.id),
    years: simulator.years,
    firstScenario,
    scenarioCount: Math.min(chunkSize, scenarios.length - firstScenario),
  });
  const failures: FailedRun[] = [];
  for (let place = 0; place < columns.scenarioCount; place++) {
    signal?.throwIfAborted();
    const scenario = firstScenario + place;
    for (const [policyPlace, policy] of policies.entries()) {
      const outcomes = runOnce(simulator, scenarios[scenario]!, policy);
      if (outcomes instanceof SimulationFailure) {
        const { variable, time, message } = outcomes;
        failures.push({ scenario, policyId: policy.id, variable, time, message });
      } else {
        writeRun(columns, policyPlace, place, outcomes);
      }
    }
  }
  return { index, columns, failures };
}

/** One run, or why there is none. A run with a single outcome that is no number has failed as a whole. */
function runOnce(simulator: Simulator, scenario: Readonly<Scenario>, policy: Policy): Float64Array | SimulationFailure {
  try {
    const outcomes = simulator.run(scenario, policy);
    const bad = outcomes.findIndex((value) => !Number.isFinite(value));
    if (bad < 0) return outcomes;
    const outcome = simulator.outcomes[Math.floor(bad / simulator.years.length)]!;
    const year = simulator.years[bad % simulator.years.length]!;
    return new SimulationFailure(outcome.id, year, `found ${outcomes[bad]}, expected a finite number`);
  } catch (error) {
    if (error instanceof SimulationFailure) return error;
    throw error;
  }
}

function assertDesign(simulator: Simulator, { scenarios, policies }: EnsembleDesign): void {
  if (policies.length === 0) throw new RangeError("an ensemble needs at least one policy; carrying on counts as one");
  if (scenarios.length === 0) throw new RangeError("an ensemble needs at least one scenario");
  const twice = policies.find((policy, place) => policies.findIndex((other) => other.id === policy.id) !== place);
  if (twice) throw new RangeError(`two policies are called "${twice.id}"; give each its own id`);
  for (const [place, scenario] of scenarios.entries()) {
    for (const { id, unit } of simulator.uncertainties) {
      if (!Number.isFinite(scenario[id])) {
        throw new RangeError(`scenario ${place} needs a number for "${id}" (${unit}); found ${scenario[id]}`);
      }
    }
  }
}
