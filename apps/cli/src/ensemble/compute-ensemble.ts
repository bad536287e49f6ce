import {
  chunkCount,
  type EnsembleChunk,
  type EnsembleDesign,
  type SimulatorPool,
  sliceScenarios,
} from "@tamarisk/scenario-engine";
import type { ChunkShelf } from "./chunk-shelf.ts";

/** Where chunks come from and go to. */
export interface EnsemblePlace {
  readonly chunkSize: number;
  readonly shelf: ChunkShelf;
  readonly signal: AbortSignal;
  /** Given every chunk once, in order, whichever worker was first. */
  readonly take: (chunk: EnsembleChunk, scenarios: EnsembleDesign["scenarios"]) => void;
}

/** Run what is missing of an ensemble, keep each chunk as it finishes, and hand all on in the order of their scenarios. */
export async function computeEnsemble(
  pool: SimulatorPool,
  design: EnsembleDesign,
  { chunkSize, shelf, signal, take }: EnsemblePlace,
): Promise<void> {
  const chunks = chunkCount(design.scenarioCount, chunkSize);
  let next = 0;
  const handOn = (fresh?: EnsembleChunk) => {
    while (next < chunks && shelf.has(next)) {
      const chunk = fresh?.index === next ? fresh : shelf.take(next);
      const { firstScenario, scenarioCount } = chunk.columns;
      take(chunk, sliceScenarios(design.scenarios, firstScenario, scenarioCount));
      next++;
    }
  };
  handOn();
  for await (const chunk of pool.run(design, { chunkSize, has: shelf.has, signal })) {
    shelf.put(chunk);
    handOn(chunk);
  }
}
