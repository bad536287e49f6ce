import {
  chunkCount,
  type EnsembleChunk,
  type EnsembleDesign,
  type SimulatorPool,
  sliceScenarios,
} from "@tamarisk/scenario-engine";
import type { ChunkShelf } from "./chunk-shelf.ts";

/**
 * Run what is missing of an ensemble, keep each chunk as it finishes, and hand chunks on in the order of their scenarios.
 *
 * @param place.take - Given every chunk once, in order, whichever worker was first.
 */
export async function computeEnsemble(
  pool: SimulatorPool,
  design: EnsembleDesign,
  place: {
    readonly chunkSize: number;
    readonly shelf: ChunkShelf;
    readonly signal: AbortSignal;
    readonly take: (chunk: EnsembleChunk, scenarios: EnsembleDesign["scenarios"]) => void;
  },
): Promise<void> {
  const { chunkSize, shelf, signal } = place;
  const chunks = chunkCount(design.scenarioCount, chunkSize);
  let next = 0;
  const handOn = (fresh?: EnsembleChunk) => {
    while (next < chunks && shelf.has(next)) {
      const chunk = fresh?.index === next ? fresh : shelf.take(next);
      const { firstScenario, scenarioCount } = chunk.columns;
      place.take(chunk, sliceScenarios(design.scenarios, firstScenario, scenarioCount));
      next++;
    }
  };
  handOn();
  for await (const chunk of pool.run(design, { chunkSize, has: shelf.has, signal })) {
    shelf.put(chunk);
    handOn(chunk);
  }
}
