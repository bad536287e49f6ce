import type { KernelLayout } from "./emit/build-kernel.ts";
import type { KernelInstance } from "./kernel-instance.ts";
import { experimentState, seedState } from "./random-number.ts";
import { type RunFailure, runFailure } from "./run-failure.ts";

export interface KernelRunRequest {
  readonly experimentCount: number;
  /** [input][experiment]. */
  readonly inputs: Float64Array;
  /** [experiment] what its random numbers belong to; left out, 0, 1, 2 and so on. */
  readonly keys?: Uint32Array;
  readonly seed?: number;
}

export interface KernelRun {
  /** [output][experiment][save time]. */
  readonly values: Float64Array;
  readonly failures: readonly (RunFailure & { readonly experiment: number })[];
}

/** Runs all experiments of a request, one block of lanes after the other. */
export function runKernel(instance: KernelInstance, layout: KernelLayout, request: KernelRunRequest): KernelRun {
  const { experimentCount, inputs, seed = 0 } = request;
  const keys = request.keys ?? Uint32Array.from({ length: experimentCount }, (_, experiment) => experiment);
  if (inputs.length !== layout.inputs.length * experimentCount || keys.length !== experimentCount) {
    throw new RangeError(
      `${layout.name} takes ${layout.inputs.length} inputs and a key for each of ${experimentCount} experiments; found ${inputs.length} values and ${keys.length} keys`,
    );
  }
  const ofSeed = seedState(seed);
  instance.longs[layout.seedState / 8] = ofSeed;
  const saveCount = layout.saveTimes.length;
  const values = new Float64Array(layout.outputs.length * experimentCount * saveCount);
  const failures: (RunFailure & { experiment: number })[] = [];
  for (let first = 0; first < experimentCount; first += layout.lanes) {
    const count = Math.min(layout.lanes, experimentCount - first);
    const block = { first, count, experimentCount, inputs, keys, ofSeed };
    prepare(instance, layout, block);
    instance.run(0);
    if (hasFailed(instance, layout)) {
      prepare(instance, layout, block);
      instance.run(1);
      failures.push(...failuresOf(instance, layout, block));
    }
    for (let output = 0; output < layout.outputs.length; output++) {
      const from = layout.results / 8 + output * layout.lanes * saveCount;
      values.set(
        instance.numbers.subarray(from, from + count * saveCount),
        (output * experimentCount + first) * saveCount,
      );
    }
  }
  return { values, failures };
}

interface Block {
  readonly first: number;
  readonly count: number;
  readonly experimentCount: number;
  readonly inputs: Float64Array;
  readonly keys: Uint32Array;
  readonly ofSeed: bigint;
}

/** Fills the lanes; those beyond the last experiment repeat it. */
function prepare({ numbers, wholes, longs, before }: KernelInstance, layout: KernelLayout, block: Block): void {
  for (const part of before) numbers.set(part.numbers, part.place);
  for (let input = 0; input < layout.inputs.length; input++) {
    const to = layout.inputs[input]! / 8;
    const from = input * block.experimentCount + block.first;
    for (let lane = 0; lane < layout.lanes; lane++) {
      numbers[to + lane] = block.inputs[from + Math.min(lane, block.count - 1)]!;
    }
  }
  for (let lane = 0; lane < layout.lanes; lane++) {
    const experiment = block.first + Math.min(lane, block.count - 1);
    if (layout.hasSites) {
      longs[layout.experimentState / 8 + lane] = experimentState(block.ofSeed, block.keys[experiment]!);
    }
    wholes[layout.failedStep / 4 + lane] = -1;
  }
}

/** A stock that is once infinite or NaN never becomes finite again, so the last values tell. */
function hasFailed({ numbers }: KernelInstance, layout: KernelLayout): boolean {
  return layout.stocks.some(({ address, labels }) => {
    let sum = 0;
    const end = address / 8 + labels.length * layout.lanes;
    for (let place = address / 8; place < end; place++) sum += numbers[place]! * 0;
    return sum !== 0;
  });
}

/** Names what failed in each experiment of a block, and makes its values NaN from then on. */
function failuresOf(
  { numbers, wholes }: KernelInstance,
  layout: KernelLayout,
  block: Block,
): (RunFailure & { experiment: number })[] {
  const saveCount = layout.saveTimes.length;
  const failures: (RunFailure & { experiment: number })[] = [];
  for (let lane = 0; lane < block.count; lane++) {
    const step = wholes[layout.failedStep / 4 + lane]!;
    if (step < 0) continue;
    const slot = wholes[layout.failedSlot / 4 + lane]!;
    const stock = layout.stocks.find((each) => slot >= each.slot && slot < each.slot + each.labels.length)!;
    const failure = runFailure(stock.labels[slot - stock.slot]!, layout.start + step * layout.step);
    failures.push({ ...failure, experiment: block.first + lane });
    const save = Math.ceil(step / layout.stepsPerSave);
    for (let output = 0; output < layout.outputs.length; output++) {
      const row = layout.results / 8 + (output * layout.lanes + lane) * saveCount;
      numbers.fill(Number.NaN, row + save, row + saveCount);
    }
  }
  return failures;
}
