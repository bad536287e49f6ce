import type { Expression } from "../model/expression.ts";
import { expressionChildren } from "../model/expression-children.ts";
import type { Definition } from "../model/model.ts";
import { nameKey } from "../model/name-key.ts";
import { type ArrayLayout, type PlaceRange, placeOf } from "./array-layout.ts";
import { type Box, boxCells, boxSize } from "./box.ts";
import type { Compilation } from "./compilation.ts";
import { lookupNode } from "./functions/lookup-functions.ts";
import { lowerExpression } from "./lower-expression.ts";
import { type BoundRange, Lowering, type Scope } from "./lowering.ts";
import { nodeMoves } from "./node-moves.ts";
import type { Node } from "./program.ts";
import { refuse } from "./refuse.ts";
import type { Form, Unit } from "./unit.ts";
import type { EquationPart, VariableLayout } from "./variable-layout.ts";

/** The units of one equation: one for each of its boxes, more where shifted subscripts leave their dimension. */
export function equationUnits(layout: VariableLayout, part: EquationPart, compilation: Compilation): Unit[] {
  const formulas = formulasOf(part.equation.definition);
  let { boxes } = part;
  if (part.left.length > 0) for (const formula of formulas) boxes = splitByShifts(boxes, formula, layout, part);
  return boxes.map((box) => equationUnit(layout, part, box, compilation));
}

/** One equation worked out for one box of its elements. */
export function equationUnit(layout: VariableLayout, part: EquationPart, box: Box, compilation: Compilation): Unit {
  const helpers: Unit[] = [];
  const frame = equationFrame(layout, part, box);
  const form = (make: (lowering: Lowering) => Node, array: ArrayLayout = layout): Form => {
    const context = { compilation, subject: part.subject, helpers, scope: frame.scope };
    const lowering = new Lowering(context, lowerExpression);
    const value = make(lowering);
    const target = placeOf(array.base, array.strides, frame.ranges);
    const statement = { kind: "assign" as const, loops: frame.scope.loops, target, value };
    return { kind: "statement", statement, reads: lowering.reads, keeps: lowering.keeps, moves: nodeMoves(value) };
  };
  const unit = {
    array: layout,
    box,
    subject: part.subject,
    isState: false,
    keeps: [],
    helpers,
    narrowed: box.length === 0 ? undefined : (narrow: Box) => [equationUnit(layout, part, narrow, compilation)],
  };
  const { definition } = part.equation;
  switch (definition.kind) {
    case "value": {
      const step = form((lowering) => lowering.node(definition.value));
      const { initial } = definition;
      return { ...unit, start: initial ? form((lowering) => lowering.node(initial)) : step, step };
    }
    case "numbers":
      return {
        ...unit,
        start: { kind: "numbers", values: numbersOf(layout, part, box), reads: [], keeps: [], moves: false },
      };
    case "integral":
    case "stock": {
      const net = compilation.netOf(layout);
      const change = definition.kind === "integral" ? definition.net : netFlow(definition, part, compilation);
      const step = form((lowering) => lowering.node(change), net);
      helpers.push({
        array: net,
        box,
        subject: part.subject,
        isState: false,
        keeps: [],
        helpers: [],
        start: step,
        step,
      });
      return { ...unit, isState: true, keeps: [net], start: form((lowering) => lowering.node(definition.initial)) };
    }
    case "lookup": {
      const { input, table } = definition;
      if (!input) return unit;
      const number = compilation.table(table);
      const looked = form((lowering) => lookupNode({ base: number, offsets: [] }, lowering.node(input)));
      return { ...unit, start: looked, step: looked };
    }
    case "data": {
      const table = placeOf(layout.table!, layout.strides, frame.ranges);
      const followed = form(() => lookupNode(table, { kind: "time" }, layout.tableReading));
      return { ...unit, start: followed, step: followed };
    }
  }
}

/** The formulas of a definition. */
export function formulasOf(definition: Definition): readonly Expression[] {
  switch (definition.kind) {
    case "value":
      return definition.initial ? [definition.value, definition.initial] : [definition.value];
    case "integral":
      return [definition.net, definition.initial];
    case "stock":
      return [definition.initial];
    case "lookup":
      return definition.input ? [definition.input] : [];
    case "numbers":
    case "data":
      return [];
  }
}

const noMarks: ReadonlyMap<string, BoundRange> = new Map();
const scalarFrame = { scope: { loops: [], left: [], marked: noMarks, spread: undefined }, ranges: [] };

/** Loops over the places of a box with more than one element, and what the left side's names stand for in them. */
function equationFrame(
  layout: VariableLayout,
  part: EquationPart,
  box: Box,
): { readonly scope: Scope; readonly ranges: readonly PlaceRange[] } {
  if (box.length === 0) return scalarFrame;
  const loops: number[] = [];
  const ranges = box.map((indices): PlaceRange => {
    const loop = indices.length > 1 ? loops.push(indices.length) - 1 : undefined;
    return { indices, loop };
  });
  const left = ranges.map(({ indices, loop }, at): BoundRange => {
    const elements = indices.map((index) => layout.dimensions[at]!.elements[index]!);
    return { dimension: part.left[at]!.dimension, elements, loop };
  });
  return { scope: { loops, left, marked: noMarks, spread: undefined }, ranges };
}

/** Inflows less outflows, each of the stock's own element. */
function netFlow(
  definition: Definition & { kind: "stock" },
  part: EquationPart,
  { variables }: Compilation,
): Expression {
  const subscripts = part.equation.subscripts.map((name) => ({ kind: "name" as const, name }));
  const flow = (name: string): Expression => ({
    kind: "reference",
    name,
    subscripts: variables.get(nameKey(name))?.dimensions.length === 0 ? [] : subscripts,
    ...(part.subject.at && { at: part.subject.at }),
  });
  const [first, ...others] = definition.inflows.map(flow);
  let net: Expression = first ?? { kind: "number", value: 0 };
  for (const right of others) net = { kind: "binary", operator: "+", left: net, right };
  for (const name of definition.outflows) net = { kind: "binary", operator: "-", left: net, right: flow(name) };
  return net;
}

/** The numbers of a box out of those of the whole left side. */
function numbersOf(layout: VariableLayout, { equation, left, subject }: EquationPart, box: Box): readonly number[] {
  const { values } = equation.definition as Definition & { kind: "numbers" };
  const whole = left.map(({ dimension, isElement }, at) =>
    isElement
      ? [layout.dimensions[at]!.indexOf.get(nameKey(equation.subscripts[at]!))!]
      : placesIn(dimension.elements, layout, at),
  );
  if (values.length !== boxSize(whole)) {
    refuse("data", `"${layout.name}" has ${boxSize(whole)} elements; found ${values.length} numbers`, subject);
  }
  const places = new Map(boxCells(whole, layout.strides).map((cell, at) => [cell, values[at]!]));
  return boxCells(box, layout.strides).map((cell) => places.get(cell)!);
}

function placesIn(elements: readonly string[], layout: VariableLayout, at: number): number[] {
  return elements.map((element) => layout.dimensions[at]!.indexOf.get(element)!);
}

/** Separate the elements whose shifted neighbours exist from those whose do not, so that each is one loop. */
function splitByShifts(boxes: readonly Box[], formula: Expression, layout: VariableLayout, part: EquationPart): Box[] {
  let split = [...boxes];
  for (const { dimension, by } of shiftsIn(formula)) {
    const key = nameKey(dimension);
    const at = part.left.findIndex((place) => place.dimension.key === key);
    const named = part.left[at]?.dimension;
    if (!named) continue;
    split = split.flatMap((box) => {
      const shifted = (index: number) => named.indexOf.get(layout.dimensions[at]!.elements[index]!)! + by;
      const inside = box[at]!.filter((index) => named.elements[shifted(index)] !== undefined);
      const outside = box[at]!.filter((index) => !inside.includes(index));
      return [outside, inside].filter(({ length }) => length > 0).map((indices) => box.with(at, indices));
    });
  }
  return split;
}

function shiftsIn(formula: Expression): { readonly dimension: string; readonly by: number }[] {
  const shifts: { dimension: string; by: number }[] = [];
  const open = [formula];
  while (open.length > 0) {
    const next = open.pop()!;
    open.push(...expressionChildren(next));
    for (const subscript of (next.kind === "reference" && next.subscripts) || []) {
      if (subscript.kind === "shift" && subscript.by !== 0) shifts.push(subscript);
    }
  }
  return shifts;
}
