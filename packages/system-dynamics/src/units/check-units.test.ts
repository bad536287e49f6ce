import { describe, expect, it } from "vitest";
import type { BinaryOperator, Expression } from "../model/expression.ts";
import type { Definition, Model, Variable } from "../model/model.ts";
import { checkUnits } from "./check-units.ts";

const ref = (name: string): Expression => ({ kind: "reference", name, subscripts: [] });
const num = (value: number): Expression => ({ kind: "number", value });
const call = (name: string, ...args: Expression[]): Expression => ({ kind: "call", function: name, arguments: args });
const op = (left: Expression, operator: BinaryOperator, right: Expression): Expression => ({
  kind: "binary",
  operator,
  left,
  right,
});

function variable(name: string, unit: string | undefined, given: Expression | Definition): Variable {
  const definition: Definition = isDefinition(given) ? given : { kind: "value", value: given };
  const isStock = definition.kind === "stock" || definition.kind === "integral";
  return {
    name,
    kind: isStock ? "stock" : definition.kind === "lookup" ? "lookup" : "auxiliary",
    equations: [{ subscripts: [], except: [], definition, at: { line: name.length, column: 1 } }],
    ...(unit !== undefined && { unit }),
    saved: true,
  };
}

function isDefinition(given: Expression | Definition): given is Definition {
  return ["value", "numbers", "integral", "stock", "lookup", "data"].includes(given.kind);
}

function model(variables: readonly Variable[], more: Partial<Model> = {}): Model {
  return {
    name: "town",
    file: "town.mdl",
    time: { start: num(0), stop: num(10), step: num(1), method: "euler", unit: "year" },
    dimensions: [],
    variables,
    macros: [],
    unitDefinitions: [],
    ...more,
  };
}

const messages = (...args: Parameters<typeof model>) => checkUnits(model(...args)).map((problem) => problem.message);
const table = { x: [0, 1], y: [0, 1], kind: "continuous" as const };

const population = variable("population", "people", {
  kind: "stock",
  inflows: ["births"],
  outflows: [],
  initial: num(100),
});

describe("checkUnits", () => {
  it("says nothing of a model whose units agree, and of one that gives none", () => {
    const fraction = variable("birth rate", "1/year", num(0.03));
    const births = variable("births", "people/year", op(ref("population"), "*", ref("birth rate")));
    expect(messages([population, births, fraction])).toEqual([]);
    const bare = [population, births, fraction].map(({ unit: _, ...rest }) => rest);
    expect(messages([...bare, variable("odd", undefined, op(ref("population"), "+", ref("births")))])).toEqual([]);
  });

  it("names the unit of the left side, what the right side comes to, the file and the line [UNI4]", () => {
    const births = variable("births", "people/year", op(ref("population"), "*", num(0.03)));
    expect(checkUnits(model([population, births]))).toEqual([
      {
        kind: "units",
        severity: "warning",
        message: '"births" is in people/year, but its equation comes to people',
        file: "town.mdl",
        at: { line: 6, column: 1 },
        construct: "births",
      },
    ]);
  });

  it("asks of a flow the stock's unit per unit of time [UNI5]", () => {
    const births = variable("births", "people", num(3));
    expect(messages([population, births])).toEqual([
      '"population" is in people, so its flow "births" must be in people/year; it is in people',
    ]);
    const water = variable("water", "m3", { kind: "integral", net: ref("inflow"), initial: ref("inflow") });
    expect(messages([water, variable("inflow", "m3/month", num(1))])).toEqual([
      '"water" is in m3, so its change must come to m3/year; it comes to m3/month',
      '"water" is in m3, but its first value comes to m3/month',
    ]);
  });

  it("adds and compares only like with like, once for each fault [UNI4]", () => {
    const given = [variable("a", "people", num(1)), variable("b", "year", num(1))];
    expect(messages([...given, variable("sum", "people", op(op(ref("a"), "+", ref("b")), "*", ref("b")))])).toEqual([
      'different units are added: "a" in people and "b" in year',
    ]);
    const choice: Expression = {
      kind: "if",
      condition: op(ref("a"), ">", ref("b")),
      // biome-ignore lint/suspicious/noThenProperty: a branch, as the model language names it
      then: ref("a"),
      otherwise: ref("b"),
    };
    expect(messages([...given, variable("choice", "people", choice)])).toEqual([
      'different units are compared: "a" in people and "b" in year',
      'the branches of an if have different units: "a" in people and "b" in year',
    ]);
    expect(messages([...given, variable("low", "people", call("min", ref("a"), num(0), ref("b")))])).toEqual([
      'argument 3 of min must be in people; found "b" in year',
    ]);
  });

  it("lets a written number fit any unit in a sum and none in a product [UNI6]", () => {
    const a = variable("a", "people", num(1));
    expect(messages([a, variable("more", "people", op(ref("a"), "+", num(1)))])).toEqual([]);
    expect(messages([a, variable("floor", "people", call("max", num(0), op(num(2), "*", num(3))))])).toEqual([]);
    expect(messages([a, variable("half", "people", op(ref("a"), "/", num(2)))])).toEqual([]);
    expect(messages([a, variable("inverse", "1/people", op(num(1), "/", ref("a")))])).toEqual([]);
    expect(messages([a, variable("area", "people", op(ref("a"), "*", ref("a")))])).toEqual([
      '"area" is in people, but its equation comes to people^2',
    ]);
  });

  it("takes written powers and refuses others unless all is dimensionless [UNI4]", () => {
    const side = variable("side", "m", num(1));
    const share = variable("share", "1", num(0.5));
    expect(messages([side, variable("area", "m^2", op(ref("side"), "^", num(2)))])).toEqual([]);
    expect(messages([side, variable("root", "m^0.5", call("sqrt", ref("side")))])).toEqual([]);
    expect(messages([side, variable("root", "m^0.5", op(ref("side"), "^", op(num(1), "/", num(2))))])).toEqual([]);
    expect(messages([share, variable("p", "1", op(ref("share"), "^", ref("share")))])).toEqual([]);
    expect(messages([side, share, variable("p", "m", op(ref("side"), "^", ref("share")))])[0]).toBe(
      'the base of a power that is not a written number must be dimensionless; found "side" in m',
    );
    expect(messages([side, variable("p", "1", op(num(2), "^", ref("side")))])).toEqual([
      'an exponent must be dimensionless; found "side" in m',
    ]);
  });

  it("asks of functions what they take: exp, lookups, delays, pulses, trends [UNI7]", () => {
    const a = variable("a", "people", num(1));
    const lag = variable("lag", "year", num(2));
    const effect = variable("effect", "$", { kind: "lookup", table });
    const given = [a, lag, effect];
    expect(messages([...given, variable("e", "1", call("exp", ref("a")))])).toEqual([
      'argument 1 of exp must be dimensionless; found "a" in people',
    ]);
    expect(messages([...given, variable("f", "$", call("effect", ref("a")))])).toEqual([
      'the argument of the lookup "effect" must be dimensionless; found "a" in people',
    ]);
    expect(
      messages([...given, variable("f", "people", call("lookup", ref("effect"), op(ref("a"), "/", ref("a"))))]),
    ).toEqual(['"f" is in people, but its equation comes to $']);
    expect(messages([...given, variable("s", "people", call("smooth", ref("a"), ref("lag"), num(3), num(0)))])).toEqual(
      [],
    );
    expect(messages([...given, variable("s", "people", call("smooth", ref("a"), ref("a"), num(3)))])).toEqual([
      'argument 2 of smooth must be in year; found "a" in people',
    ]);
    expect(messages([...given, variable("t", "people", call("trend", ref("a"), ref("lag")))])).toEqual([
      '"t" is in people, but its equation comes to 1/year',
    ]);
    expect(messages([...given, variable("p", "people/year", call("pulse_volume", ref("a"), num(3)))])).toEqual([]);
    expect(messages([...given, variable("r", "people", call("ramp", num(2), num(3)))])).toEqual([]);
    expect(
      messages([...given, variable("n", "people", call("random_normal", num(0), num(9), ref("a"), num(2), num(1)))]),
    ).toEqual([]);
    expect(messages([...given, variable("all", "people", call("sum", ref("a")))])).toEqual([]);
  });

  it("works out units that are not given and leaves alone what nothing implies [UNI8]", () => {
    const area = variable("area", "m^2", op(ref("side"), "*", ref("side")));
    const side = variable("side", undefined, num(3));
    expect(messages([area, side, variable("wrong", "kg", ref("side"))])).toEqual([
      '"wrong" is in kg, but its equation comes to m',
    ]);
    const free = [variable("x", undefined, ref("y")), variable("y", undefined, op(ref("x"), "+", num(1)))];
    expect(messages([area, side, ...free])).toEqual([]);
  });

  it("follows aliases and definitions of units, and the usual plurals [UNI2]", () => {
    const flow = variable("births", "Inhabitants/Years", num(3));
    const named = [{ name: "people", aliases: ["inhabitants"] }];
    expect(messages([population, flow], { unitDefinitions: named })).toEqual([]);
    expect(messages([population, flow])).toHaveLength(1);
    const defined = [
      { name: "ha", equation: "m^2", aliases: [] },
      { name: "loop", equation: "loop/m", aliases: [] },
    ];
    const field = variable("field", "ha", op(ref("side"), "*", ref("side")));
    expect(messages([field, variable("side", "m", num(1))], { unitDefinitions: defined })).toEqual([
      'the unit "loop" is defined by itself: loop = loop',
    ]);
  });

  it("names a unit that cannot be read and goes on without it [UNI1]", () => {
    expect(messages([variable("a", "people//year", num(1)), variable("b", "m", ref("a"))])).toEqual([
      'the unit of "a" cannot be read: found "/" in the unit "people//year" at character 8',
    ]);
  });

  it("checks a macro at each call, with units that name its parameters [UNI9]", () => {
    const macro = {
      name: "shift",
      parameters: ["input", "delay"],
      outputs: ["shift"],
      variables: [variable("shift", "input/delay", op(ref("input"), "/", ref("delay")))],
    };
    const given = [variable("a", "people", num(1)), variable("lag", "year", num(2))];
    const macros = [macro];
    expect(messages([...given, variable("x", "people/year", call("shift", ref("a"), ref("lag")))], { macros })).toEqual(
      [],
    );
    expect(messages([...given, variable("x", "people", call("SHIFT", ref("a"), ref("lag")))], { macros })).toEqual([
      '"x" is in people, but its equation comes to people/year',
    ]);
    const itself = { ...macro, variables: [variable("shift", undefined, call("shift", ref("input"), ref("delay")))] };
    expect(
      messages([...given, variable("x", "people", call("shift", ref("a"), ref("lag")))], { macros: [itself] }),
    ).toEqual([]);
  });

  it("walks a sum of a hundred thousand terms", () => {
    const a = variable("a", "people", num(1));
    let sum = ref("a");
    for (let i = 0; i < 100_000; i++) sum = op(sum, "+", ref("a"));
    expect(messages([a, variable("sum", "year", sum)])).toEqual(['"sum" is in year, but its equation comes to people']);
  });
});
