import type { Offset, Place } from "./program.ts";

/** Numbers in neighbouring slots, in row-major order: a variable of the model, or one the compiler needs for itself. */
export interface ArrayLayout {
  readonly name: string;
  readonly base: number;
  readonly sizes: readonly number[];
  readonly strides: readonly number[];
  readonly count: number;
}

export function arrayLayout(name: string, base: number, sizes: readonly number[]): ArrayLayout {
  const strides = sizes.map((_, place) => sizes.slice(place + 1).reduce((product, size) => product * size, 1));
  return { name, base, sizes, strides, count: sizes.reduce((product, size) => product * size, 1) };
}

/** The elements one place of an array runs through, and the loop that runs it; a single element has none. */
export interface PlaceRange {
  readonly indices: readonly number[];
  readonly loop: number | undefined;
}

const none: readonly never[] = [];

/** Where an element of an array stands when its places run through these ranges. */
export function placeOf(base: number, strides: readonly number[], ranges: readonly PlaceRange[]): Place {
  if (ranges.length === 0) return { base, offsets: none };
  let first = base;
  const offsets: Offset[] = [];
  for (const [place, { indices, loop }] of ranges.entries()) {
    const stride = strides[place]!;
    first += indices[0]! * stride;
    if (loop === undefined) continue;
    const offset = offsetOf(indices, stride, loop);
    if (offset) offsets.push(offset);
  }
  return { base: first, offsets };
}

/** What a loop over these indices adds to the slot of its first turn. */
function offsetOf(indices: readonly number[], stride: number, loop: number): Offset | undefined {
  const [first, second] = indices;
  if (second === undefined) return undefined;
  const distance = second - first!;
  if (indices.every((index, turn) => index === first! + turn * distance)) {
    return distance === 0 ? undefined : { kind: "stride", loop, stride: distance * stride };
  }
  return { kind: "table", loop, by: indices.map((index) => (index - first!) * stride) };
}
