import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression } from "../../model/expression.ts";
import { ModelError } from "../../model/model-problem.ts";
import { parseXmileExpression, type XmileNames } from "./parse-xmile-expression.ts";

const names: XmileNames = {
  isDimension: (key) => ["age", "region"].includes(key),
  isElement: (key) => ["north", "south"].includes(key),
  isVariable: (key) => ["i", "x", "people"].includes(key),
  isFunction: (key) => ["effect", "twice"].includes(key),
  self: { kind: "reference", name: "people", subscripts: [{ kind: "name", name: "region" }] },
};

/** The expression with every operation in brackets and every call as `name(…)`. */
function shown(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "text":
      return `'${expression.text}'`;
    case "reference":
      return expression.name + (expression.subscripts.length === 0 ? "" : JSON.stringify(expression.subscripts));
    case "call":
      return `${expression.function}(${expression.arguments.map(shown).join(", ")})`;
    case "negate":
      return `-${shown(expression.operand)}`;
    case "not":
      return `not ${shown(expression.operand)}`;
    case "binary":
      return `(${shown(expression.left)} ${expression.operator} ${shown(expression.right)})`;
    case "if":
      return `(${shown(expression.condition)} ? ${shown(expression.then)} : ${shown(expression.otherwise)})`;
    case "table":
      return "table";
  }
}
const read = (text: string) => shown(parseXmileExpression(text, names));

describe("parseXmileExpression", () => {
  it.each([
    ["1 + 2 * 3", "(1 + (2 * 3))"],
    ["10 - 4 - 3", "((10 - 4) - 3)"],
    ["2 ^ 3 ^ 2", "(2 ^ (3 ^ 2))"],
    ["-2 ^ 2", "-(2 ^ 2)"],
    ["2 ^ -1", "(2 ^ -1)"],
    ["-3", "-3"],
    ["-x * 2", "(-x * 2)"],
    ["7 MOD 3 * 2", "((7 mod 3) * 2)"],
    ["x >= 1 AND x < 5 OR NOT i", "(((x >= 1) and (x < 5)) or not i)"],
    ["x = 1 && i <> 2 || !i", "(((x = 1) and (i <> 2)) or not i)"],
    ["x // i", "safe_divide(x, i)"],
    ["1.5e3 + .25 - 2.", "((1500 + 0.25) - 2)"],
  ])("[XMILE5] reads %s with the operators in their order", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["IF x > 0 THEN 1 ELSE IF i THEN 2 ELSE 3 + 4", "((x > 0) ? 1 : (i ? 2 : (3 + 4)))"],
    ["if (x) > (0) then (1) else (2)", "((x > 0) ? 1 : 2)"],
    ["IF(x > MAX(1, 2), 1, 2)", "((x > max(1, 2)) ? 1 : 2)"],
    ["IF THEN ELSE(x, 1, 2)", "(x ? 1 : 2)"],
    ["IF_THEN_ELSE(x, 1, 2)", "(x ? 1 : 2)"],
    ["1 + (IF x THEN 2 ELSE 3) * 2", "(1 + ((x ? 2 : 3) * 2))"],
  ])("reads the choice %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['"birth rate (young)" * x', "(birth rate (young) * x)"],
    ["birth_rate * Taux_d'intérêt", "(birth_rate * Taux_d'intérêt)"],
    ["birth rate / 2", "(birth rate / 2)"],
    ["housing.vacancy + .x", "(housing.vacancy + .x)"],
    ['"old town"."empty flats"', "old town.empty flats"],
    ["x {people, each} + 1 { done }", "(x + 1)"],
    ["TIME + DT + STARTTIME + PI", `(((time() + time_step()) + start_time()) + ${Math.PI})`],
    ['"time"', "time"],
  ])("reads the names in %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["people[north, *]", [{ kind: "name", name: "north" }, { kind: "all" }]],
    ["people[*:grown]", [{ kind: "all", within: "grown" }]],
    ["people[age - 1]", [{ kind: "shift", dimension: "age", by: -1 }]],
    ["people[age + 2]", [{ kind: "shift", dimension: "age", by: 2 }]],
    ["people[3]", [{ kind: "index", index: { kind: "number", value: 3 } }]],
    ["people[i]", [{ kind: "index", index: { kind: "reference", name: "i", subscripts: [] } }]],
    ["people[region!]", [{ kind: "each", name: "region" }]],
  ])("reads the subscripts of %s", (text, subscripts) => {
    expect(parseXmileExpression(text, names)).toMatchObject({ kind: "reference", name: "people", subscripts });
  });

  it("reads an index that is worked out", () => {
    const read = parseXmileExpression("people[i + 1]", names);
    expect(read).toMatchObject({ subscripts: [{ kind: "index", index: { kind: "binary", operator: "+" } }] });
  });

  it.each([
    ["SMTH1(x, 5)", "smooth(x, 5, 1)"],
    ["SMTH3(x, 5, 2)", "smooth(x, 5, 3, 2)"],
    ["DELAYN(x, 5, 4, 0)", "delay_material(x, 5, 4, 0)"],
    ["DELAY N(x, 5, 0, 4)", "delay_material_lagged(x, 5, 4, 0)"],
    ["PULSE(20, 12, 5)", "pulse_volume(20, 12, 5)"],
    ["PULSE(20, 12)", "pulse_volume(20, 12)"],
    ["PULSE(20)", "(20 / time_step())"],
    ["RAMP(2)", "ramp(2, start_time())"],
    ["INT(x) + INTEGER(x)", "(floor(x) + truncate(x))"],
    ["MEAN(1, 2, 6)", "(((1 + 2) + 6) / 3)"],
    ["SAFEDIV(x, i, 7)", "safe_divide(x, i, 7)"],
    ["NORMAL(0, 1, 42)", "random_normal(0, 1)"],
    ["NORMAL(0, 1, 42, -2, 2)", "random_normal(-2, 2, 0, 1, 0)"],
    ["BINOMIAL(10, 0.5)", "random_binomial(0.5, 10)"],
    ["PREVIOUS(SELF, 0)", 'previous(people[{"kind":"name","name":"region"}], 0)'],
    ["effect(x) + twice(x)", "(effect(x) + twice(x))"],
    ["LOOKUP(effect, x)", "lookup(effect, x)"],
    [
      "SUM(people[*, north]) / SIZE(people)",
      '(sum(people[{"kind":"all"},{"kind":"name","name":"north"}]) / size(people))',
    ],
  ])("[XMILE6] [XMILE7] says %s in builtins", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("says where a reference stands, in the lines of the file", () => {
    const place = { locate: (offset: number) => ({ line: 7, column: offset + 1 }) };
    expect(parseXmileExpression("1 + people", names, place)).toMatchObject({ right: { at: { line: 7, column: 5 } } });
  });

  it.each([
    ["", /expected a number, a name or “\(” but found the end/],
    ["1 +", /found the end of the equation/],
    ["(1 + 2", /expected “\)”/],
    ["1 2", /expected an operator but found “2”/],
    ["IF x THEN 1", /expected “ELSE”/],
    ["x # 2", /“#” cannot stand/],
    ['"open', /no closing quote/],
    ["{open", /no closing “}”/],
    ["MAX()", /MAX takes 1 arguments or more, here it has 0/],
    ["STEP(1, 2, 3)", /STEP takes 1 to 2 arguments/],
    ["x'", /transpose/],
    ["x[1:3]", /subrange/],
    ["GET XLS DATA(x)", /side file/],
    ["QLEN(x)", /conveyors/],
  ])("refuses %j and says why", (text, message) => {
    expect(() => parseXmileExpression(text, names)).toThrow(message);
  });

  it.each([
    ["parentheses", "(".repeat(150_000)],
    ["minus signs", "-".repeat(150_000)],
    ["powers", "2^".repeat(70_000)],
    ["calls", "MAX(".repeat(40_000)],
    ["choices", "IF(".repeat(60_000)],
    ["a sum of many terms", `1${"+1".repeat(90_000)}`],
    ["subscripts", "x[".repeat(90_000)],
    ["a megabyte", `1${" ".repeat(1_000_000)}`],
  ])("[XMILE1] refuses %s without end in a moment", (_, text) => {
    expect(() => parseXmileExpression(text, names)).toThrow(ModelError);
  });

  it("reads back every number and every tree of operations it is shown", () => {
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        fc
          .double({ noNaN: true, noDefaultInfinity: true, min: 0 })
          .map((value): Expression => ({ kind: "number", value })),
        fc.constantFrom("x", "people").map((name): Expression => ({ kind: "reference", name, subscripts: [] })),
        fc
          .tuple(
            fc.constantFrom("+", "-", "*", "/", "^", "mod", "=", "<>", "<", ">=", "and", "or"),
            tie("tree"),
            tie("tree"),
          )
          .map(([operator, left, right]) => ({ kind: "binary", operator, left, right }) as Expression),
        tie("tree").map((operand): Expression => ({ kind: "not", operand })),
      ),
    }));
    fc.assert(
      fc.property(tree, (expression) => {
        const text = shown(expression).replaceAll("not ", " not ");
        expect(parseXmileExpression(`${text}`, names)).toEqual(expression);
      }),
      { seed: 3 },
    );
  });
});
