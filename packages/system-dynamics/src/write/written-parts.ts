import { boxSize } from "../compile/box.ts";
import type { EquationPart, VariableLayout } from "../compile/variable-layout.ts";
import { definitionExpressions } from "../model/definition-expressions.ts";
import type { Expression } from "../model/expression.ts";
import type { Definition, Variable } from "../model/model.ts";
import { nameKey } from "../model/name-key.ts";
import { expressionAtElement, needsMapping } from "./expression-at-element.ts";
import type { ModelWriting } from "./model-writing.ts";

const CELLS_MAX = 1_000_000;

/** A variable as XMILE has it: one definition for all of it, or one for each element. */
export type WrittenParts =
  | { readonly kind: "whole"; readonly definition: Definition }
  | { readonly kind: "elements"; readonly elements: readonly ElementDefinition[] };

interface ElementDefinition {
  readonly subscripts: readonly string[];
  readonly definition: Definition;
}

/**
 * An equation for a whole array stays one; equations for subranges, those with exceptions and those that need a mapping
 * are written out for each element, which is all XMILE can say.
 */
export function writtenParts(layout: VariableLayout, writing: ModelWriting): WrittenParts {
  const { parts, variable } = layout;
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0 && isWhole(only, layout, writing)) {
    return { kind: "whole", definition: only.equation.definition };
  }
  const count = parts.reduce((sum, { boxes }) => boxes.reduce((cells, box) => cells + boxSize(box), sum), 0);
  if (count > CELLS_MAX) {
    writing.refuse(`it has ${count} elements, and at most ${CELLS_MAX} are written out one by one`, variable);
  }
  return { kind: "elements", elements: parts.flatMap((part) => elementsOf(part, layout, writing)) };
}

function isWhole({ equation, left }: EquationPart, layout: VariableLayout, writing: ModelWriting): boolean {
  if (layout.dimensions.length > 0 && equation.definition.kind === "numbers") return false;
  const isFull = left.every(({ dimension, isElement }, place) => !isElement && dimension === layout.dimensions[place]);
  if (!isFull || equation.except.length > 0) return false;
  return !definitionExpressions(equation.definition).some((expression) =>
    needsMapping(expression, layout.dimensions, { names: writing.names, dimensionsOf: dimensionsIn(writing) }),
  );
}

function elementsOf(part: EquationPart, layout: VariableLayout, writing: ModelWriting): readonly ElementDefinition[] {
  const { dimensions, variable } = layout;
  const cells = part.boxes.flatMap((box) =>
    box.reduce<readonly (readonly number[])[]>(
      (found, indices) => found.flatMap((cell) => indices.map((index) => [...cell, index])),
      [[]],
    ),
  );
  return cells.map((cell, turn) => {
    const own = cell.map((index, place) => ({
      dimension: part.left[place]!.dimension,
      element: dimensions[place]!.elements[index]!,
    }));
    const refuse = (message: string) => writing.refuse(message, variable, part.equation.at);
    const around = { names: writing.names, own, dimensionsOf: dimensionsIn(writing), refuse };
    const at = (expression: Expression) => expressionAtElement(expression, around);
    return {
      subscripts: cell.map((index, place) => dimensions[place]!.labels[index]!),
      definition: definitionAt(part.equation.definition, turn, at),
    };
  });
}

function dimensionsIn(writing: ModelWriting) {
  return (key: string) => writing.layout(key)?.dimensions;
}

function definitionAt(definition: Definition, turn: number, at: (expression: Expression) => Expression): Definition {
  switch (definition.kind) {
    case "value":
      return {
        kind: "value",
        value: at(definition.value),
        ...(definition.initial && { initial: at(definition.initial) }),
      };
    case "numbers":
      return { kind: "value", value: { kind: "number", value: definition.values[turn] ?? Number.NaN } };
    case "integral":
      return { kind: "integral", net: at(definition.net), initial: at(definition.initial) };
    case "stock":
      return { ...definition, initial: at(definition.initial) };
    case "lookup":
      return { ...definition, ...(definition.input && { input: at(definition.input) }) };
    case "data":
      return definition;
  }
}

/** The first stock definition of a variable, whose flows all of its elements must share. */
export function sharedFlows({
  equations,
}: Variable): { readonly inflows: readonly string[]; readonly outflows: readonly string[] } | undefined {
  const stocks = equations.flatMap(({ definition }) => (definition.kind === "stock" ? [definition] : []));
  const flowsOf = (stock: (typeof stocks)[number]) =>
    JSON.stringify([stock.inflows, stock.outflows].map((names) => names.map(nameKey)));
  const [first] = stocks;
  if (first === undefined || stocks.length < equations.length) return undefined;
  return stocks.every((stock) => flowsOf(stock) === flowsOf(first)) ? first : undefined;
}
