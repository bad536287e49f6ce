import type { KernelLayout, VectorCall } from "./emit/build-kernel.ts";
import { scalarFunction, vectorFunction } from "./host-functions.ts";
import { binary } from "./maths/binary.ts";
import { unary } from "./maths/unary.ts";

/** What is used of WebAssembly, the same in browsers, workers and Node. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> };
};

/** A kernel's module with memory of its own. */
export interface KernelInstance {
  readonly numbers: Float64Array;
  readonly wholes: Int32Array;
  readonly longs: BigUint64Array;
  /** What some of the memory holds before a run, from a place on. */
  readonly before: readonly { readonly place: number; readonly numbers: Float64Array }[];
  readonly run: (check: 0 | 1) => void;
}

/** Compiles the module and puts tables into its memory. */
export function kernelInstance(bytes: Uint8Array<ArrayBuffer>, layout: KernelLayout): KernelInstance {
  const memory = new WebAssembly.Memory({ initial: layout.pages });
  const numbers = new Float64Array(memory.buffer);
  const wholes = new Int32Array(memory.buffer);
  const longs = new BigUint64Array(memory.buffer);
  for (const part of layout.data) {
    if (part.wholes !== undefined) wholes.set(part.wholes, part.address / 4);
    if (part.numbers !== undefined) numbers.set(part.numbers, part.address / 8);
  }
  for (const { address, lanes, value } of layout.constants) numbers.fill(value, address / 8, address / 8 + lanes);
  const before = layout.refill.map(({ from, to }) => ({ place: from / 8, numbers: numbers.slice(from / 8, to / 8) }));
  const host: Record<string, unknown> = {
    memory,
    "exact-sin": unary.sin,
    "exact-cos": unary.cos,
    "exact-tan": unary.tan,
    "exact-modulo": binary.modulo,
    "exact-remainder": binary.remainder,
    vector: (index: number) => runVector(layout, layout.vectors[index]!, numbers, wholes),
  };
  for (const { name, function: each } of layout.hostScalars) host[name] = scalarFunction(each, layout.tables);
  const module = new WebAssembly.Module(bytes);
  const { run } = new WebAssembly.Instance(module, { host }).exports;
  return { numbers, wholes, longs, before, run: run as KernelInstance["run"] };
}

/** One vector statement for every lane. */
function runVector(layout: KernelLayout, call: VectorCall, numbers: Float64Array, wholes: Int32Array): void {
  const work = vectorFunction(call.function);
  for (let lane = 0; lane < layout.lanes; lane++) {
    const vectors = call.places.map(({ count, stride, uniform }, place) => {
      const first = wholes[layout.pointers / 4 + place]! / 8 + (uniform ? 0 : lane);
      return { first, count, stride: stride / 8 };
    });
    const { first, count, stride } = vectors.pop()!;
    const output = new Float64Array(count);
    work(
      vectors.map((vector) =>
        Float64Array.from({ length: vector.count }, (_, at) => numbers[vector.first + at * vector.stride]!),
      ),
      output,
    );
    for (let at = 0; at < count; at++) numbers[first + at * stride] = output[at]!;
  }
}
