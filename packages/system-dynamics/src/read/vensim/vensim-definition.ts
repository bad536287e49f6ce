import type { Expression, LookupTable } from "../../model/expression.ts";
import type { Definition, Equation } from "../../model/model.ts";
import { nameKey } from "../../model/name-key.ts";
import { dataReadings } from "./data-keyword.ts";
import type { SideCall, SideSheets } from "./side-sheets.ts";
import { type Series, sideConstants, sideSeries } from "./side-values.ts";
import { VensimExpressionReader } from "./vensim-expression.ts";
import type { VensimNames } from "./vensim-names.ts";
import type { VensimScanner } from "./vensim-scanner.ts";
import type { VensimStatement } from "./vensim-statement.ts";
import { takeTable } from "./vensim-table.ts";

/** What is needed to read the right side of a statement. */
export interface DefinitionContext {
  readonly names: VensimNames;
  readonly sheets: SideSheets;
  readonly sideCalls: ReadonlyMap<VensimStatement, SideCall>;
}

const elementsMax = 10_000_000;

/** The equations that one statement gives: one, or one for each element when a side file has a series for each. */
export function equationsOf(statement: VensimStatement, context: DefinitionContext): Equation[] {
  const { subscripts, except, rest, offset } = statement;
  const at = rest.location(offset);
  const call = context.sideCalls.get(statement);
  if (call?.what === "data" || call?.what === "lookups") {
    const places = elementPlaces(statement, context);
    const series = sideSeries(context.sheets.sheet(call, rest), places.length, call, rest);
    return places.map((place, index) => ({
      subscripts: place,
      except,
      definition: call.what === "data" ? dataDefinition(series[index]!, statement) : lookupDefinition(series[index]!),
      at,
    }));
  }
  return [{ subscripts, except, definition: definitionOf(statement, call, context), at }];
}

function dataDefinition({ x, y }: Series, { keyword }: VensimStatement): Definition {
  return { kind: "data", times: x, values: y, between: keyword === undefined ? "interpolate" : dataReadings[keyword] };
}

function lookupDefinition({ x, y }: Series): Definition {
  return { kind: "lookup", table: { x, y, kind: "continuous" } };
}

function definitionOf(statement: VensimStatement, call: SideCall | undefined, context: DefinitionContext): Definition {
  const { rest, name, kind } = statement;
  if (call?.what === "constants") return constantsDefinition(statement, call, context);
  if (kind === "lookup") return { kind: "lookup", table: wholeTable(rest, name) };
  const list = takeNumberList(statement, context);
  if (list !== undefined) return list;
  const word = aloneFunction(rest);
  if (word === "integ") {
    const [net, initial] = takeAlone(statement, context, 2);
    return { kind: "integral", net: net!, initial: initial! };
  }
  if (word === "active initial") {
    const [value, initial] = takeAlone(statement, context, 2);
    return { kind: "value", value: value!, initial: initial! };
  }
  if (word === "tabbed array") return tabbedArray(statement, context);
  if (rest.isDone()) rest.fail("syntax", `nothing stands after the sign in the equation of "${name}"`, rest.at, name);
  return { kind: "value", value: new VensimExpressionReader(rest, context.names, name).whole() };
}

function wholeTable(rest: VensimScanner, name: string): LookupTable {
  rest.expect("(", `before the points of the lookup "${name}"`);
  const table = takeTable(rest, name);
  rest.expect(")", `after the points of the lookup "${name}"`);
  if (rest.isDone()) return table;
  return rest.fail(
    "syntax",
    `nothing was expected after the lookup "${name}", but ${rest.describeNext()} was found`,
    rest.at,
    name,
  );
}

/** The key of a function of which nothing may stand but its call; it is not taken. */
function aloneFunction(rest: VensimScanner): string | undefined {
  const ahead = rest.within(rest.at, rest.end);
  if (ahead.peek() === '"') return undefined;
  const key = nameKey(ahead.takeName() ?? "");
  return ahead.peek() === "(" ? key : undefined;
}

function takeAlone({ rest, name }: VensimStatement, { names }: DefinitionContext, count: number): Expression[] {
  const written = rest.takeName()!;
  rest.expect("(", `after ${written}`);
  const reader = new VensimExpressionReader(rest, names, name);
  const given: Expression[] = [];
  for (let at = 0; at < count; at++) {
    if (at > 0) rest.expect(",", `between the arguments of ${written}`);
    given.push(reader.formula());
  }
  rest.expect(")", `to close ${written}`);
  if (rest.isDone()) return given;
  return rest.fail(
    "unsupported",
    `${written} must stand alone after the sign, but ${rest.describeNext()} follows`,
    rest.at,
    name,
  );
}

/** Numbers with commas and semicolons between them; undefined, and nothing taken, when there are none or only one. */
function takeNumberList(statement: VensimStatement, context: DefinitionContext): Definition | undefined {
  const rest: VensimScanner = statement.rest;
  const start = rest.at;
  const first = rest.takeSignedNumber();
  if (first === undefined || (rest.peek() !== "," && rest.peek() !== ";")) {
    rest.at = start;
    return undefined;
  }
  const values = [first];
  while (rest.take(",") || rest.take(";")) {
    if (rest.isDone()) break;
    const value = rest.takeSignedNumber();
    if (value === undefined) {
      rest.fail(
        "syntax",
        `a number was expected in the list, but ${rest.describeNext()} was found`,
        rest.at,
        statement.name,
      );
    }
    values.push(value);
  }
  if (!rest.isDone()) {
    rest.fail(
      "syntax",
      `"," or ";" was expected in the list, but ${rest.describeNext()} was found`,
      rest.at,
      statement.name,
    );
  }
  return numbersFor(statement, values, context);
}

function tabbedArray(statement: VensimStatement, context: DefinitionContext): Definition {
  const rest: VensimScanner = statement.rest;
  const { name } = statement;
  rest.takeName();
  rest.expect("(", "after TABBED ARRAY");
  const values: number[] = [];
  while (!rest.take(")")) {
    const value = rest.takeSignedNumber();
    if (value === undefined) {
      rest.fail("syntax", `a number was expected in TABBED ARRAY, but ${rest.describeNext()} was found`, rest.at, name);
    }
    values.push(value);
  }
  return numbersFor(statement, values, context);
}

function numbersFor(statement: VensimStatement, values: readonly number[], context: DefinitionContext): Definition {
  const { rest, name, offset } = statement;
  const count = sizesOf(statement, context).reduce((product, size) => product * size, 1);
  if (count === values.length) return { kind: "numbers", values };
  return rest.fail(
    "subscript",
    `"${name}" has room for ${count} numbers here, but ${values.length} are given`,
    offset,
    name,
  );
}

function constantsDefinition(statement: VensimStatement, call: SideCall, context: DefinitionContext): Definition {
  const sizes = statement.subscripts.flatMap((subscript) => {
    const elements = context.names.elementsOf.get(nameKey(subscript));
    return elements === undefined ? [] : [elements.length];
  });
  const values = sideConstants(context.sheets.sheet(call, statement.rest), sizes, call, statement.rest);
  return statement.subscripts.length === 0
    ? { kind: "value", value: { kind: "number", value: values[0]! } }
    : { kind: "numbers", values };
}

/** How many elements each subscript on the left stands for. */
function sizesOf(statement: VensimStatement, context: DefinitionContext): number[] {
  return elementLists(statement, context).map((elements) => elements.length);
}

function elementLists(
  { subscripts, rest, offset, name }: VensimStatement,
  context: DefinitionContext,
): (readonly string[])[] {
  return subscripts.map((subscript) => {
    const key = nameKey(subscript);
    const elements =
      context.names.elementsOf.get(key) ?? (context.names.elementPlaces.has(key) ? [subscript] : undefined);
    if (elements !== undefined) return elements;
    return rest.fail(
      "subscript",
      `"${subscript}", a subscript of "${name}", is neither a range nor an element`,
      offset,
      name,
    );
  });
}

/** Every combination of elements on the left, the last subscript changing fastest. */
function elementPlaces(statement: VensimStatement, context: DefinitionContext): string[][] {
  const lists = elementLists(statement, context);
  if (lists.reduce((product, list) => product * list.length, 1) > elementsMax) {
    statement.rest.fail(
      "limit",
      `"${statement.name}" has more than ${elementsMax} elements`,
      statement.offset,
      statement.name,
    );
  }
  return lists.reduce<string[][]>(
    (places, elements) => places.flatMap((place) => elements.map((element) => [...place, element])),
    [[]],
  );
}
