import type { Policy } from "@tamarisk/domain";
import { type ChunkDesign, type ChunkOutcomes, runChunk } from "./run-chunk.ts";
import { sliceScenarios } from "./scenario-columns.ts";
import type { ScenarioColumns, Simulator } from "./simulator.ts";

/** Every policy is run in every scenario. */
export interface EnsembleDesign {
  readonly scenarioCount: number;
  /** Columns of `scenarioCount` numbers. */
  readonly scenarios: ScenarioColumns;
  readonly policies: readonly Policy[];
}

/** The results of consecutive scenarios under every policy. */
export interface EnsembleChunk extends ChunkOutcomes {
  readonly index: number;
}

/**
 * Run every policy in every scenario, a chunk of scenarios at a time. The caller takes a chunk, stores it, reports
 * progress, lets others work, and asks for the next; after a crash it starts again at the first chunk it lacks. Chunks
 * carry the same bytes whatever their size and wherever the run was taken up again.
 *
 * @param options - `chunkSize` scenarios make a chunk; `firstChunk` is where to start, 0 when left out; an aborted
 *   `signal` ends the run before the next policy of a chunk.
 * @returns The chunks, in order. A failed run has NaN in every outcome and is listed in its chunk; the others go on.
 * @throws {RangeError} Before the first chunk, if the design does not fit the simulator or the chunks are impossible.
 * @throws The signal's reason, once it is aborted.
 *
 * @example
 * const sampling = { method: "latin-hypercube", count: 1000, seed: 2024 } as const;
 * const scenarios = sampleScenarios(simulator.uncertainties, sampling);
 * const design = { scenarios, scenarioCount: 1000, policies };
 * for (const chunk of runEnsemble(simulator, design, { chunkSize: 50 })) store(chunk);
 */
export function runEnsemble(
  simulator: Simulator,
  design: EnsembleDesign,
  options: { chunkSize: number; firstChunk?: number; signal?: AbortSignal },
): Generator<EnsembleChunk, void, void> {
  const { chunkSize, firstChunk = 0, signal } = options;
  const chunks = chunkCount(design.scenarioCount, chunkSize);
  if (!Number.isInteger(firstChunk) || firstChunk < 0 || firstChunk > chunks) {
    throw new RangeError(`the ensemble has ${chunks} chunks, counted from 0; found ${firstChunk} as the first to run`);
  }
  assertDesign(simulator, design);
  return chunksFrom(firstChunk);

  function* chunksFrom(first: number): Generator<EnsembleChunk, void, void> {
    for (let index = first; index < chunks; index++) {
      yield { index, ...runChunk(simulator, chunkDesign(design, index, chunkSize), signal) };
    }
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

/** One chunk's part of a design: views on its columns. */
export function chunkDesign(design: EnsembleDesign, index: number, chunkSize: number): ChunkDesign {
  const firstScenario = index * chunkSize;
  const scenarioCount = Math.min(chunkSize, design.scenarioCount - firstScenario);
  const scenarios = sliceScenarios(design.scenarios, firstScenario, scenarioCount);
  return { firstScenario, scenarioCount, scenarios, policies: design.policies };
}

/** @throws {RangeError} If the design does not fit the simulator: nothing to run, or a number missing. */
function assertDesign({ uncertainties }: Pick<Simulator, "uncertainties">, design: EnsembleDesign): void {
  const { scenarios, scenarioCount, policies } = design;
  if (policies.length === 0) throw new RangeError("an ensemble needs at least one policy; carrying on counts as one");
  if (!(scenarioCount >= 1)) throw new RangeError("an ensemble needs at least one scenario");
  const twice = policies.find((policy, place) => policies.findIndex((other) => other.id === policy.id) !== place);
  if (twice) throw new RangeError(`two policies are called "${twice.id}"; give each its own id`);
  for (const { id, unit } of uncertainties) {
    const column = scenarios[id];
    if (column && column.length !== scenarioCount) {
      throw new RangeError(`"${id}" needs a number for each of ${scenarioCount} scenarios; found ${column.length}`);
    }
    const bad = column?.findIndex((value) => !Number.isFinite(value)) ?? 0;
    if (bad >= 0) throw new RangeError(`scenario ${bad} needs a number for "${id}" (${unit}); found ${column?.[bad]}`);
  }
}
