import type { Call, Expression, Reference, Subscript } from "../../model/expression.ts";
import { expressionChildren } from "../../model/expression-children.ts";
import { nameKey } from "../../model/name-key.ts";
import { type ArrayLayout, type PlaceRange, placeOf } from "../array-layout.ts";
import { type BoundRange, type Lowering, type Scope, wholeBox } from "../lowering.ts";
import type { DimensionInfo } from "../model-names.ts";
import type { Node, Place } from "../program.ts";
import { indicesFor } from "../subscript-range.ts";

/** Where vectors are worked out: inside loops over everything but their own dimensions, which come last. */
export interface VectorFrame {
  readonly inner: Lowering;
  /** The loops around that the vectors depend on. */
  readonly kept: readonly number[];
  /** Elements in a vector. */
  readonly count: number;
  /** The first element of a vector, out where the call stands. */
  first(array: ArrayLayout): Place;
  /** The equation's own element of a vector, out where the call stands. */
  own(array: ArrayLayout): Node;
}

/** @param width - Over how many of the last subscripts of its first reference a vector runs: 2 for a matrix. */
export function vectorFrame(vector: Expression, width: number, call: Call, lowering: Lowering): VectorFrame {
  const dimensions = vectorDimensions(vector, width, call, lowering);
  const { scope } = lowering;
  const isOwn = (range: BoundRange) => dimensions.some(({ key }) => key === range.dimension.key);
  const left = scope.left.filter((range) => !isOwn(range));
  const around = [...left, ...scope.marked.values(), ...(scope.spread?.values() ?? [])].flatMap(
    ({ loop }) => loop ?? [],
  );
  const outer = [...new Set(around)].toSorted((a, b) => a - b);
  const renumbered = (range: BoundRange): BoundRange =>
    range.loop === undefined ? range : { ...range, loop: outer.indexOf(range.loop) };
  const own = dimensions.map((dimension, at): BoundRange => {
    return { dimension, elements: dimension.elements, loop: outer.length + at };
  });
  const kept = outer.map((loop) => scope.loops[loop]!);
  const innerScope: Scope = {
    loops: [...kept, ...dimensions.map(({ elements }) => elements.length)],
    left: [...own, ...left.map(renumbered)],
    marked: new Map([
      ...[...scope.marked].map(([key, range]) => [key, renumbered(range)] as const),
      ...own.map((range) => [range.dimension.key, range] as const),
    ]),
    spread: new Map(own.map((range, at) => [`${range.dimension.key}#${occurrence(own, at)}`, range])),
  };
  const keptRanges = outer.map((loop, at): PlaceRange => {
    return { indices: Array.from({ length: kept[at]! }, (_, index) => index), loop };
  });
  const placed = (array: ArrayLayout, last: readonly PlaceRange[]) =>
    placeOf(array.base, array.strides, [...keptRanges, ...last]);
  const note = (array: ArrayLayout) =>
    lowering.reads.push({ array, box: wholeBox(array), aligned: array.sizes.map(() => false) });
  return {
    inner: lowering.within(innerScope),
    kept,
    count: dimensions.reduce((product, { elements }) => product * elements.length, 1),
    first: (array) => {
      note(array);
      return placed(
        array,
        dimensions.map(() => ({ indices: [0], loop: undefined })),
      );
    },
    own: (array) => {
      note(array);
      return { kind: "load", place: placed(array, ownElements(dimensions, call, lowering)) };
    },
  };
}

function occurrence(own: readonly BoundRange[], at: number): number {
  return own.slice(0, at).filter(({ dimension }) => dimension.key === own[at]!.dimension.key).length;
}

/** Which element of the result the equation is being worked out for. */
function ownElements(dimensions: readonly DimensionInfo[], call: Call, lowering: Lowering): PlaceRange[] {
  const { names } = lowering.compilation;
  const ranges = [
    ...lowering.scope.left,
    ...lowering.scope.marked.values(),
    ...(lowering.scope.spread?.values() ?? []),
  ];
  return dimensions.map((dimension) => {
    const at = ranges.findIndex((range) => indicesFor(range, dimension, names));
    const [range] = at < 0 ? [] : ranges.splice(at, 1);
    const indices = range && indicesFor(range, dimension, names);
    if (indices) return { indices, loop: range.loop };
    const message = `"${call.function}" gives a vector over "${dimension.name}", which is not on the left side`;
    return lowering.refuse("subscript", message, call);
  });
}

function vectorDimensions(vector: Expression, width: number, call: Call, lowering: Lowering): readonly DimensionInfo[] {
  const reference = firstArray(vector, lowering);
  const variable = reference && lowering.compilation.variables.get(nameKey(reference.name));
  if (!reference || !variable || variable.dimensions.length < width) {
    lowering.refuse("arguments", `"${call.function}" needs an array as its first argument`, call);
  }
  const first = variable.dimensions.length - width;
  return variable.dimensions
    .slice(first)
    .map((place, at) => runThrough(reference.subscripts[first + at], place, lowering));
}

/** The dimension that a place of a vector runs through. */
function runThrough(subscript: Subscript | undefined, place: DimensionInfo, lowering: Lowering): DimensionInfo {
  const name = subscript?.kind === "name" || subscript?.kind === "each" ? subscript.name : undefined;
  return (name !== undefined && lowering.compilation.names.byKey.get(nameKey(name))) || place;
}

function firstArray(vector: Expression, lowering: Lowering): Reference | undefined {
  const open = [vector];
  while (open.length > 0) {
    const next = open.pop()!;
    if (next.kind === "reference") {
      const variable = lowering.compilation.variables.get(nameKey(next.name));
      if (variable && variable.dimensions.length > 0) return next;
    }
    open.push(...expressionChildren(next).toReversed());
  }
  return undefined;
}
