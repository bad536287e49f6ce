import type { BuiltinName } from "../../model/builtins.ts";
import type { Call, Expression, Reference } from "../../model/expression.ts";
import { nameKey } from "../../model/name-key.ts";
import { type ArrayLayout, placeOf } from "../array-layout.ts";
import { binaryNode, numberNode, selectNode, unaryNode } from "../fold.ts";
import { lowerElementAfter } from "../lower-element-after.ts";
import { type Lowering, wholeBox } from "../lowering.ts";
import type { Node, VectorFunction } from "../program.ts";
import { gathered } from "./gathered.ts";
import { argument, type LowerCall } from "./lower-call.ts";
import { type VectorFrame, vectorFrame } from "./vector-frame.ts";

const elementwise =
  (name: VectorFunction): LowerCall =>
  (call, lowering) => {
    const frame = vectorFrame(argument(call, 0), 1, call, lowering);
    return frame.own(vectorResult(name, call.arguments, frame));
  };

/** Functions of whole vectors. */
export const vectorFunctions = {
  vector_sort_order: elementwise("sort-order"),
  vector_rank: elementwise("rank"),
  vector_reorder: elementwise("reorder"),
  allocate_by_priority: elementwise("allocate-by-priority"),
  allocate_available: (call, lowering) => {
    const frame = vectorFrame(argument(call, 0), 1, call, lowering);
    const profile = profileColumns(argument(call, 1), call, lowering);
    return frame.own(vectorResult("allocate-available", [argument(call, 0), ...profile, argument(call, 2)], frame));
  },
  invert_matrix: (call, lowering) => {
    const frame = vectorFrame(argument(call, 0), 2, call, lowering);
    return frame.own(vectorResult("invert-matrix", call.arguments, frame));
  },
  rank: (call, lowering) => {
    const frame = vectorFrame(argument(call, 0), 1, call, lowering);
    const rising: Expression = { kind: "number", value: 1 };
    const order = vectorResult("sort-order", [argument(call, 0), rising], frame);
    const index = binaryNode("-", lowering.node(argument(call, 1)), numberNode(1));
    const place = frame.first(order);
    return binaryNode("+", { kind: "load-at", place, index, count: frame.count, stride: 1 }, numberNode(1));
  },
  vector_element: (call, lowering) => {
    const vector = argument(call, 0);
    if (vector.kind === "reference") return lowerElementAfter(vector, lowering.node(argument(call, 1)), lowering);
    return lowering.refuse("arguments", `"${call.function}" needs an element of an array as its first argument`, call);
  },
  vector_select: vectorSelect,
} satisfies Partial<Record<BuiltinName, LowerCall>>;

/** Inputs in slots of their own, vector by vector, and a statement that fills another array from them. */
function vectorResult(name: VectorFunction, inputs: readonly Expression[], frame: VectorFrame): ArrayLayout {
  const { inner, kept, count } = frame;
  const hoisted = inputs.map((input) => inner.hoist("vector", (apart) => apart.node(input)));
  const result = inner.helperArray(name);
  const isNumber = (at: number) =>
    at > 0 && name !== "reorder" && !(name.startsWith("allocate") && at < profileEnd(name));
  const statement = {
    kind: "vector" as const,
    loops: kept,
    function: name,
    inputs: hoisted.map((array, at) => ({
      place: vectorStart(array, kept),
      count: isNumber(at) ? 1 : count,
      stride: 1,
    })),
    target: { place: vectorStart(result, kept), count, stride: 1 },
  };
  const reads = hoisted.map((array) => ({ array, box: wholeBox(array), aligned: array.sizes.map(() => false) }));
  const form = { kind: "statement" as const, statement, reads, keeps: [], moves: false };
  inner.helperUnit(result, { start: form, step: form });
  return result;
}

/** How many of an allocation's inputs are vectors: requests with four columns of profiles, or with priorities. */
function profileEnd(name: VectorFunction): number {
  return name === "allocate-available" ? 5 : 2;
}

function vectorStart(array: ArrayLayout, kept: readonly number[]) {
  const ranges = array.sizes.map((size, at) =>
    at < kept.length
      ? { indices: Array.from({ length: size }, (_, index) => index), loop: at }
      : { indices: [0], loop: undefined },
  );
  return placeOf(array.base, array.strides, ranges);
}

/** Type, priority, width and extra of each request: the last subscript names the first of the four, or all of them. */
function profileColumns(profile: Expression, call: Call, lowering: Lowering): readonly Reference[] {
  const variable = profile.kind === "reference" ? lowering.compilation.variables.get(nameKey(profile.name)) : undefined;
  const columns = variable?.dimensions.at(-1);
  if (profile.kind !== "reference" || !columns || columns.elements.length < 4) {
    lowering.refuse("arguments", `"${call.function}" needs an array of priority profiles, four numbers each`, call);
  }
  const last = profile.subscripts.at(-1);
  const first = last?.kind === "name" ? (columns.indexOf.get(nameKey(last.name)) ?? 0) : 0;
  return [0, 1, 2, 3].map((column) => ({
    ...profile,
    subscripts: [
      ...profile.subscripts.slice(0, -1),
      { kind: "index", index: { kind: "number", value: first + column + 1 } },
    ],
  }));
}

/** @see Vensim reference manual, VECTOR SELECT, for the numerical actions. */
function vectorSelect(call: Call, lowering: Lowering): Node {
  const [selection, expression, missing, numericalAction] = call.arguments;
  const action = lowering.node(numericalAction!);
  if (action.kind !== "number" || !(action.value in actions)) {
    lowering.refuse("unsupported", "the numerical action of VECTOR SELECT must be a number from 0 to 10", call);
  }
  const { operator, weighted, isMean } = actions[action.value]!;
  return gathered([selection!, expression!], lowering, (inner, loops) => {
    const chosen = inner.shared(selection!);
    const value = inner.shared(expression!);
    const isChosen = binaryNode("<>", chosen, numberNode(0));
    // The manual says selection ^ expression; what Vensim does, as PySD found, is expression ^ selection.
    const term = weighted ? binaryNode(weighted, value, chosen) : value;
    const over = (joined: Node & { kind: "reduce" }): Node => (loops.length === 0 ? joined.body : joined);
    const body = selectNode(isChosen, term, numberNode(nothing[operator]));
    const all = over({ kind: "reduce", operator, loops, body });
    const count = over({ kind: "reduce", operator: "sum", loops, body: unaryNode("not", unaryNode("not", isChosen)) });
    const result = isMean ? binaryNode("/", all, count) : all;
    return selectNode(binaryNode("=", count, numberNode(0)), lowering.node(missing!), result);
  });
}

const nothing = { sum: 0, product: 1, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };

interface SelectAction {
  readonly operator: keyof typeof nothing;
  /** How the selection weighs the expression; left out, it only selects. */
  readonly weighted?: "*" | "power";
  readonly isMean?: boolean;
}

const actions: readonly SelectAction[] = [
  { operator: "sum", weighted: "*" },
  { operator: "product", weighted: "*" },
  { operator: "min", weighted: "*" },
  { operator: "max", weighted: "*" },
  { operator: "sum", weighted: "*", isMean: true },
  { operator: "product", weighted: "power" },
  { operator: "sum" },
  { operator: "product" },
  { operator: "min" },
  { operator: "max" },
  { operator: "sum", isMean: true },
];
