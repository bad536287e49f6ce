import { describe, expect, it } from "vitest";
import { twoTowns } from "../../test/two-towns.ts";
import { encodeColumns } from "./encoded-columns.ts";
import { kernelSimulator, type SimulatorRecipe } from "./kernel-simulator.ts";
import { joinColumns } from "./outcome-columns.ts";
import { type EnsembleChunk, type EnsembleDesign, runEnsemble } from "./run-ensemble.ts";
import { serveSimulator } from "./serve-simulator.ts";
import { simulatorPool } from "./simulator-pool.ts";
import type { FromWorker, ToWorker, WorkerHandle, WorkerModel } from "./worker-protocol.ts";

const recipe: SimulatorRecipe = {
  program: twoTowns,
  uncertainties: [{ id: "rate", unit: "1/year" }],
  policies: [
    { id: "as it is", inputs: {} },
    { id: "no tax", inputs: { tax: 0 } },
  ],
  outcomes: ["total", "noise"],
  seed: 7,
};
const scenarioCount = 50;
const design: EnsembleDesign = {
  scenarioCount,
  scenarios: { rate: Float64Array.from({ length: scenarioCount }, (_, place) => place / 100) },
  policies: recipe.policies.map(({ id }) => ({ id, settings: [] })),
};
const model: WorkerModel = { kind: "recipe", recipe };

interface Heard {
  readonly runs: number[];
  readonly breakDown: () => void;
  isEnded: boolean;
}

/** A worker on this very thread that copies messages as a real one does. */
function fakeWorker(open: (model: WorkerModel) => ReturnType<typeof kernelSimulator>): WorkerHandle & Heard {
  let toWorker: (message: ToWorker) => void = () => {};
  let toPool: (message: FromWorker) => void = () => {};
  let lose: (error: Error) => void = () => {};
  const runs: number[] = [];
  serveSimulator(
    {
      post: (message, transfer) => {
        const copy = structuredClone(message, { transfer });
        setTimeout(() => toPool(copy), 1);
      },
      listen: (hear) => {
        toWorker = hear;
      },
    },
    open,
  );
  const worker = {
    runs,
    isEnded: false,
    breakDown: () => lose(new Error("the worker ran out of memory")),
    post: (message: ToWorker, transfer: ArrayBuffer[]) => {
      if (message.kind === "run") runs.push(message.design.firstScenario);
      const copy = structuredClone(message, { transfer });
      setTimeout(() => toWorker(copy), 1);
    },
    listen: (hear: (message: FromWorker) => void, lost: (error: Error) => void) => {
      toPool = hear;
      lose = lost;
    },
    end: () => {
      worker.isEnded = true;
    },
  };
  return worker;
}

const simulatorOf = (given: WorkerModel) => {
  if (given.kind === "data") throw new RangeError(`there is no model called ${String(given.data)}`);
  return kernelSimulator(given.recipe);
};
const workers = (count: number) => Array.from({ length: count }, () => fakeWorker(simulatorOf));
const inOrder = (chunks: readonly EnsembleChunk[]) => chunks.toSorted((a, b) => a.index - b.index);
const bytes = (chunks: readonly EnsembleChunk[]) =>
  encodeColumns(joinColumns(inOrder(chunks).map(({ columns }) => columns)));

async function collect(chunks: AsyncIterable<EnsembleChunk>): Promise<EnsembleChunk[]> {
  const all: EnsembleChunk[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

describe("simulatorPool", () => {
  it("gives the same bytes on one worker and on four as on this thread [ENS1]", async () => {
    const here = bytes([...runEnsemble(kernelSimulator(recipe), design, { chunkSize: scenarioCount })]);
    for (const count of [1, 4]) {
      const pool = simulatorPool(workers(count), model);
      expect(bytes(await collect(pool.run(design, { chunkSize: 7 })))).toEqual(here);
    }
  });

  it("shares the work, and has no more than two chunks a worker under way", async () => {
    const two = workers(2);
    const pool = simulatorPool(two, model);
    let taken = 0;
    for await (const _ of pool.run(design, { chunkSize: 1 })) {
      taken++;
      expect(two[0]!.runs.length + two[1]!.runs.length).toBeLessThanOrEqual(taken + 3);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(taken).toBe(50);
    for (const worker of two) expect(worker.runs.length).toBeGreaterThan(5);
  });

  it("runs only the chunks that are missing [ENS5]", async () => {
    const [worker] = workers(1);
    const pool = simulatorPool([worker!], model);
    const chunks = await collect(pool.run(design, { chunkSize: 10, has: (index) => index !== 1 && index !== 4 }));
    expect(chunks.map((chunk) => chunk.index)).toEqual([1, 4]);
    expect(worker!.runs).toEqual([10, 40]);
  });

  it("ends at once when the signal is aborted, and runs the next ensemble on the same workers", async () => {
    const pool = simulatorPool(workers(2), model);
    const controller = new AbortController();
    let taken = 0;
    const run = async () => {
      for await (const _ of pool.run(design, { chunkSize: 1, signal: controller.signal })) {
        if (++taken === 3) controller.abort(new Error("the slider moved on"));
      }
    };
    await expect(run()).rejects.toThrow("the slider moved on");
    expect(taken).toBe(3);
    expect(await collect(pool.run(design, { chunkSize: 25 }))).toHaveLength(2);
  });

  it("hands on what a worker refuses, as the error it was", async () => {
    const pool = simulatorPool(workers(2), { kind: "data", data: "atlantis" });
    await expect(collect(pool.run(design, { chunkSize: 10 }))).rejects.toThrow(
      new RangeError("there is no model called atlantis"),
    );
    const other = simulatorPool(workers(1), model);
    const lacking = { ...design, policies: [{ id: "war", settings: [] }] };
    await expect(collect(other.run(lacking, { chunkSize: 10 }))).rejects.toThrow('there is no policy "war"');
  });

  it("fails when a worker breaks, at once and for good", async () => {
    const two = workers(2);
    const pool = simulatorPool(two, model);
    const run = async () => {
      for await (const _ of pool.run(design, { chunkSize: 1 })) two[1]!.breakDown();
    };
    await expect(run()).rejects.toThrow("ran out of memory");
    await expect(collect(pool.run(design, { chunkSize: 1 }))).rejects.toThrow("ran out of memory");
    pool.close();
    expect(two.map((worker) => worker.isEnded)).toEqual([true, true]);
  });
});
