import type { EnsembleChunk, EnsembleDesign, SimulatorPool } from "@tamarisk/scenario-engine";
import { describe, expect, it } from "vitest";
import type { ChunkShelf } from "./chunk-shelf.ts";
import { computeEnsemble } from "./compute-ensemble.ts";

const design: EnsembleDesign = {
  scenarioCount: 11,
  scenarios: { rain: Float64Array.from({ length: 11 }, (_, scenario) => scenario) },
  policies: [{ id: "carry-on", settings: [] }],
};
const chunkOf = (index: number): EnsembleChunk => {
  const scenarioCount = index < 5 ? 2 : 1;
  const values = new Float64Array(scenarioCount).fill(index);
  const shape = { policyIds: ["carry-on"], outcomeIds: ["water"], years: [2020] };
  return { index, failures: [], columns: { ...shape, firstScenario: 2 * index, scenarioCount, values } };
};

/** Gives the chunks that are missing, last first. */
function backwardsPool(ran: number[]): SimulatorPool {
  return {
    async *run(_, { has = () => false }) {
      for (const index of [5, 4, 3, 2, 1, 0]) {
        if (has(index)) continue;
        ran.push(index);
        yield chunkOf(index);
      }
    },
    close: () => undefined,
  };
}

function shelfWith(...indexes: number[]): ChunkShelf & { readonly taken: number[] } {
  const chunks = new Map(indexes.map((index) => [index, chunkOf(index)]));
  const taken: number[] = [];
  return {
    taken,
    found: indexes.length,
    has: (index) => chunks.has(index),
    put: (chunk) => void chunks.set(chunk.index, chunk),
    take: (index) => {
      taken.push(index);
      return chunks.get(index)!;
    },
    leave: () => undefined,
    remove: () => undefined,
  };
}

describe("computeEnsemble", () => {
  it("runs only what is missing, and hands every chunk on once, in order, with its scenarios [ENS5]", async () => {
    const ran: number[] = [];
    const shelf = shelfWith(0, 3);
    const given: [number, number[]][] = [];
    await computeEnsemble(backwardsPool(ran), design, {
      chunkSize: 2,
      shelf,
      signal: new AbortController().signal,
      take: ({ index }, { rain }) => void given.push([index, [...rain!]]),
    });
    expect(ran).toEqual([5, 4, 2, 1]);
    expect(given).toEqual([
      [0, [0, 1]],
      [1, [2, 3]],
      [2, [4, 5]],
      [3, [6, 7]],
      [4, [8, 9]],
      [5, [10]],
    ]);
  });

  it("reads nothing back that it has just been given in order", async () => {
    const shelf = shelfWith(0, 1, 2, 3, 4);
    const place = { chunkSize: 2, shelf, signal: new AbortController().signal, take: () => undefined };
    await computeEnsemble(backwardsPool([]), design, place);
    expect(shelf.taken).toEqual([0, 1, 2, 3, 4]);
  });
});
