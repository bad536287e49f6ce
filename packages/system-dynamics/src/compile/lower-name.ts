import type { Reference } from "../model/expression.ts";
import { nameKey } from "../model/name-key.ts";
import { placeOf } from "./array-layout.ts";
import { binaryNode, numberNode } from "./fold.ts";
import type { BoundRange, Lowering } from "./lowering.ts";
import { type DimensionInfo, refuseUnknown } from "./model-names.ts";
import type { Node } from "./program.ts";
import { boundRange, indicesFor } from "./subscript-range.ts";

/** A name that is no variable: a dimension or an element used as a number, which is its place from 1. */
export function lowerName(reference: Reference, lowering: Lowering): Node {
  const { names, variables } = lowering.compilation;
  const key = nameKey(reference.name);
  const dimension = names.byKey.get(key);
  if (dimension && reference.subscripts.length === 0) return placeNumber(dimension, reference, lowering);
  const holder = names.holding.get(key)?.[0];
  if (holder && reference.subscripts.length === 0) return numberNode(holder.indexOf.get(key)! + 1);
  const known = [...variables.keys(), ...names.byKey.keys()];
  return refuseUnknown("a variable", reference.name, known, {
    ...lowering.subject,
    ...(reference.at && { at: reference.at }),
  });
}

function placeNumber(dimension: DimensionInfo, reference: Reference, lowering: Lowering): Node {
  const { left, marked, spread } = lowering.scope;
  const bound = boundRange(dimension.key, lowering.scope) ?? spread?.get(`${dimension.key}#0`);
  const range = bound ?? [...left, ...marked.values()].find((other) => rangeIn(other, dimension, lowering));
  const indices = range && rangeIn(range, dimension, lowering);
  if (!indices) {
    lowering.refuse("subscript", `the dimension "${reference.name}" is not on the left side`, reference);
  }
  return indexNumber(indices, range!.loop, lowering);
}

function rangeIn(range: BoundRange, dimension: DimensionInfo, lowering: Lowering): readonly number[] | undefined {
  return indicesFor(range, dimension, lowering.compilation.names);
}

/** The place from 1 at each turn of a loop. */
export function indexNumber(indices: readonly number[], loop: number | undefined, lowering: Lowering): Node {
  const first = indices[0]!;
  if (loop === undefined || indices.length === 1) return numberNode(first + 1);
  const turn: Node = { kind: "turn", loop };
  if (indices.every((index, at) => index === first + at)) {
    return first === 0 ? turn : binaryNode("+", turn, numberNode(first));
  }
  const array = lowering.compilation.allocate(`${lowering.subject.name} (places)`, [indices.length]);
  lowering.helpers.push({
    array,
    box: [indices.map((_, at) => at)],
    subject: lowering.subject,
    isState: false,
    keeps: [],
    helpers: [],
    start: { kind: "numbers", values: indices.map((index) => index + 1), reads: [], keeps: [], moves: false },
  });
  const box = [indices.map((_, at) => at)];
  lowering.reads.push({ array, box, aligned: [true] });
  return { kind: "load", place: placeOf(array.base, array.strides, [{ indices: box[0]!, loop }]) };
}
