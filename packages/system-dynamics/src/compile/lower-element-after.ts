import type { Reference } from "../model/expression.ts";
import { nameKey } from "../model/name-key.ts";
import { type PlaceRange, placeOf } from "./array-layout.ts";
import { binaryNode, numberNode, selectNode } from "./fold.ts";
import { indexNumber } from "./lower-name.ts";
import { lowerReference, staticRanges } from "./lower-reference.ts";
import { type Lowering, wholeBox } from "./lowering.ts";
import type { Node } from "./program.ts";

/**
 * The element of an array so many places, in row-major order, after the one a reference names; 0 where there is none.
 *
 * @see Vensim reference manual, VECTOR ELM MAP.
 */
export function lowerElementAfter(reference: Reference, offset: Node, lowering: Lowering): Node {
  const variable = lowering.compilation.variables.get(nameKey(reference.name));
  if (!variable || variable.dimensions.length === 0) {
    return selectNode(offset, numberNode(0), lowerReference(reference, lowering));
  }
  const ranges = staticRanges(reference, variable, lowering);
  if (offset.kind === "number") {
    const shifted = shiftedRange(ranges.at(-1)!, Math.trunc(offset.value), variable.sizes.at(-1)!);
    if (shifted) {
      const places = ranges.with(-1, shifted);
      const aligned = places.map((_, at) => at < places.length - 1 || offset.value === 0);
      lowering.reads.push({ array: variable, box: places.map(({ indices }) => indices), aligned });
      return { kind: "load", place: placeOf(variable.base, variable.strides, places) };
    }
  }
  let index: Node = binaryNode("-", offset, numberNode(variable.strides.reduce((sum, stride) => sum + stride, 0)));
  for (const [at, { indices, loop }] of ranges.entries()) {
    const place = indexNumber(indices, loop, lowering);
    index = binaryNode("+", index, binaryNode("*", place, numberNode(variable.strides[at]!)));
  }
  const aligned = variable.sizes.map(() => false);
  if (index.kind === "number") {
    const cell = Math.trunc(index.value);
    if (!(cell >= 0 && cell < variable.count)) return numberNode(0);
    const box = variable.sizes.map((size, at) => [Math.floor(cell / variable.strides[at]!) % size]);
    lowering.reads.push({ array: variable, box, aligned });
    return { kind: "load", place: { base: variable.base + cell, offsets: [] } };
  }
  lowering.reads.push({ array: variable, box: wholeBox(variable), aligned });
  const place = { base: variable.base, offsets: [] };
  return { kind: "load-at", place, index, count: variable.count, stride: 1 };
}

function shiftedRange({ indices, loop }: PlaceRange, by: number, size: number): PlaceRange | undefined {
  const shifted = indices.map((index) => index + by);
  return shifted.every((index) => index >= 0 && index < size) ? { indices: shifted, loop } : undefined;
}
