import type { BuiltinName } from "../../model/builtins.ts";
import type { Call, Expression } from "../../model/expression.ts";
import { nameKey } from "../../model/name-key.ts";
import type { ArrayLayout } from "../array-layout.ts";
import { binaryNode, numberNode, unaryNode } from "../fold.ts";
import type { Lowering } from "../lowering.ts";
import type { Node } from "../program.ts";
import { spreadDimension } from "../spread-places.ts";
import { gathered, gatheredLoops } from "./gathered.ts";
import { argument, type LowerCall } from "./lower-call.ts";

type Reduction = (Node & { kind: "reduce" })["operator"];

const reduction =
  (operator: Reduction): LowerCall =>
  (call, lowering) =>
    reduce(operator, argument(call, 0), lowering);

/** Functions that make one number of many. */
export const arrayFunctions = {
  sum: reduction("sum"),
  product: reduction("product"),
  smallest: reduction("min"),
  largest: reduction("max"),
  min: (call, lowering) => extreme("min", call, lowering),
  max: (call, lowering) => extreme("max", call, lowering),
  mean: (call, lowering) => mean(argument(call, 0), lowering),
  standard_deviation: (call, lowering) => standardDeviation(argument(call, 0), lowering),
  size: (call, lowering) => numberNode(elementCount(argument(call, 0), call, lowering)),
} satisfies Partial<Record<BuiltinName, LowerCall>>;

function extreme(operator: "min" | "max", call: Call, lowering: Lowering): Node {
  if (call.arguments.length === 1) return reduce(operator, argument(call, 0), lowering);
  const [first, ...others] = call.arguments.map((each) => lowering.node(each));
  return others.reduce((joined, other) => binaryNode(operator, joined, other), first!);
}

function reduce(operator: Reduction, expression: Expression, lowering: Lowering): Node {
  return gathered(expression, lowering, (inner, loops) => {
    const body = inner.node(expression);
    return loops.length === 0 ? body : { kind: "reduce", operator, loops, body };
  });
}

function mean(expression: Expression, lowering: Lowering): Node {
  const count = gatheredLoops(expression, lowering).reduce((product, size) => product * size, 1);
  return binaryNode("/", reduce("sum", expression, lowering), numberNode(count));
}

/** Values and mean stand in slots of their own, so that the work stays in proportion to the array. */
function standardDeviation(expression: Expression, lowering: Lowering): Node {
  const { values, count } = gatheredValues(expression, lowering);
  const summed = (within: Lowering, term: (value: Node) => Node) =>
    gathered(expression, within, (inner, loops) => {
      const body = term(inner.readHelper(values));
      return loops.length === 0 ? body : { kind: "reduce", operator: "sum", loops, body };
    });
  const middle = lowering.hoist("mean", (apart) => {
    return binaryNode(
      "/",
      summed(apart, (value) => value),
      numberNode(count),
    );
  });
  const mean = lowering.readHelper(middle);
  const squares = summed(lowering, (value) => {
    const difference = binaryNode("-", value, mean);
    return binaryNode("*", difference, difference);
  });
  return unaryNode("sqrt", binaryNode("/", squares, numberNode(count)));
}

function gatheredValues(expression: Expression, lowering: Lowering) {
  let values: ArrayLayout | undefined;
  gathered(expression, lowering, (inner) => {
    values = inner.hoist("values", (apart) => apart.node(expression));
    return numberNode(0);
  });
  return { values: values!, count: gatheredLoops(expression, lowering).reduce((product, size) => product * size, 1) };
}

/** Of a dimension, or of the places of an array that are not fixed to one element. */
function elementCount(expression: Expression, call: Call, lowering: Lowering): number {
  if (expression.kind !== "reference") {
    lowering.refuse("arguments", `"${call.function}" needs the name of a dimension or an array`, call);
  }
  const { names, variables } = lowering.compilation;
  const key = nameKey(expression.name);
  const variable = variables.get(key);
  const dimension = names.byKey.get(key);
  if (!variable && dimension) return dimension.elements.length;
  if (!variable) return Number(lowering.node(expression).kind === "number");
  const spread = variable.dimensions.map(
    (place, at) => spreadDimension(expression.subscripts[at], place, lowering)?.elements.length ?? 1,
  );
  return spread.reduce((product, size) => product * size, 1);
}
