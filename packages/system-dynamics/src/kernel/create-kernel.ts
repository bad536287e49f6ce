import type { Program } from "../compile/program.ts";
import { nameKey } from "../model/name-key.ts";
import { buildKernel, type KernelLayout, type KernelOutput } from "./emit/build-kernel.ts";
import { forEachNode } from "./emit/slot-blocks.ts";
import { type KernelInstance, kernelInstance } from "./kernel-instance.ts";
import { savedVariables } from "./program-layout.ts";
import { type KernelRun, type KernelRunRequest, runKernel } from "./run-kernel.ts";

/** A program compiled to WebAssembly: many experiments at once, to the same bits as `interpret`. */
export interface Kernel {
  readonly times: readonly number[];
  /** What `inputs` of a run holds, in order. */
  readonly inputs: readonly string[];
  /** What `values` of a run holds, in order. */
  readonly outputs: readonly KernelOutput[];
  /** The module, and how to drive it: plain data for `kernelFrom` in a worker. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly layout: KernelLayout;
  /** @throws {RangeError} If inputs or keys do not fit, or a seed or key is not a whole number from 0 to 2³² − 1. */
  run(request: KernelRunRequest): KernelRun;
}

/**
 * Compile a program to a kernel that runs thousands of experiments side by side, some lanes at a time.
 *
 * @param options.outputs - Names of the variables whose values are wanted; left out, all that are saved.
 * @throws {RangeError} If a name is not that of a saved variable, or a block of experiments would not fit into memory.
 *
 * @example
 * const kernel = createKernel(compileModel(model, { inputs: ["birth rate"] }));
 * kernel.run({ experimentCount: 2, inputs: Float64Array.of(0.01, 0.02), keys: Uint32Array.of(0, 1), seed: 7 }).values;
 */
export function createKernel(program: Program, options: { readonly outputs?: readonly string[] } = {}): Kernel {
  const saved = outputsOf(program, options.outputs);
  const { bytes, layout } = buildKernel(program, saved, lanesFor(program, saved.length));
  return kernelFrom(bytes, layout);
}

/** The kernel again from its bytes and layout, in another thread or after a copy. */
export function kernelFrom(bytes: Uint8Array<ArrayBuffer>, layout: KernelLayout): Kernel {
  let instance: KernelInstance | undefined;
  return {
    times: layout.saveTimes,
    inputs: layout.inputNames,
    outputs: layout.outputs,
    bytes,
    layout,
    run: (request) => {
      instance ??= kernelInstance(bytes, layout);
      return runKernel(instance, layout, request);
    },
  };
}

function outputsOf(
  program: Program,
  names: readonly string[] | undefined,
): (KernelOutput & { readonly slot: number })[] {
  const saved = savedVariables(program);
  const wanted =
    names?.map((name) => {
      const variable = saved.find((each) => nameKey(each.name) === nameKey(name));
      if (variable === undefined) throw new RangeError(`${program.name} saves no variable named ${name}`);
      return variable;
    }) ?? saved;
  return wanted.flatMap(({ name, slot, elements }) =>
    elements.map((element, place) => ({ name, element, slot: slot + place })),
  );
}

const MEMORY_MAX = 2 ** 30;
const LANES_MEMORY = 2 ** 26;
const LANES_NODES = 64_000;

/** Lanes share the cost of loops and of what is the same in all of them, as long as memory and code stay small. */
function lanesFor(program: Program, savedCount: number): number {
  const { stepCount, saveTimes } = program.time;
  const bytesPerLane = 8 * (program.slotCount + savedCount * saveTimes.length + program.histories.length * stepCount);
  if (2 * bytesPerLane > MEMORY_MAX) {
    throw new RangeError(
      `two experiments of ${program.name} take ${Math.ceil((2 * bytesPerLane) / 2 ** 20)} MiB, more than 1024: save fewer variables, or less often`,
    );
  }
  const nodes = nodeCount(program);
  return [8, 4].find((lanes) => lanes * bytesPerLane <= LANES_MEMORY && lanes * nodes <= LANES_NODES) ?? 2;
}

/** How large the formulas of a program are. */
function nodeCount(program: Program): number {
  let count = 0;
  for (const statement of [...program.start, ...program.step]) {
    if (statement.kind === "assign") forEachNode(statement.value, statement.loops, () => count++);
  }
  return count;
}
