import { type BuiltinName, builtins } from "../model/builtins.ts";
import type { BinaryOperator, Call, Expression } from "../model/expression.ts";
import type { Location } from "../model/model-problem.ts";
import { type BuiltinUnits, builtinUnits } from "./builtin-units.ts";
import { type FoundUnit, writtenNumber } from "./found-unit.ts";
import { readUnit } from "./read-unit.ts";
import { dimensionless, timesPower, type Unit, unitPower } from "./unit.ts";
import { isUnwieldy, type UnitSolver } from "./unit-solver.ts";

/** What the walk through an expression asks of the model around it. */
export interface UnitScope {
  readonly solver: UnitSolver;
  readonly time: Unit;
  readonly text: (unit: Unit) => string;
  /** The unit of a variable or of an argument of the macro around; `anything` for what has none. */
  readonly referenceUnit: (name: string) => FoundUnit;
  /** A macro's value; `undefined` when no macro has that name. */
  readonly macroUnit: (call: Call, given: readonly FoundUnit[]) => FoundUnit | undefined;
  readonly report: (message: string, at: Location | undefined) => void;
}

/**
 * The unit an expression comes to, from the inside out. What does not agree is reported where it stands, once: the
 * expression around it is not judged by it any more.
 */
export function expressionUnit(expression: Expression, scope: UnitScope): FoundUnit {
  switch (expression.kind) {
    case "number":
      return "number";
    case "text":
      return "anything";
    case "table":
      return "anything";
    case "reference":
      return scope.referenceUnit(expression.name);
    case "negate":
      return expressionUnit(expression.operand, scope);
    case "not":
      expressionUnit(expression.operand, scope);
      return dimensionless;
    case "binary":
      return binaryUnit(expression, scope);
    case "if":
      return branchesUnit(expression, scope);
    case "call":
      return callUnit(expression, scope);
  }
}

type Binary = Extract<Expression, { kind: "binary" }>;

/** Long sums lean to the left, so their left sides are walked in a loop and not by recursion. */
function binaryUnit(expression: Binary, scope: UnitScope): FoundUnit {
  const spine: Binary[] = [];
  let leftmost: Expression = expression;
  while (leftmost.kind === "binary") {
    spine.push(leftmost);
    leftmost = leftmost.left;
  }
  let found = expressionUnit(leftmost, scope);
  for (const binary of spine.reverse()) found = operatorUnit(binary, found, scope);
  return found;
}

function operatorUnit(binary: Binary, left: FoundUnit, scope: UnitScope): FoundUnit {
  const right = expressionUnit(binary.right, scope);
  switch (binary.operator) {
    case "*":
      return product(left, right, 1);
    case "/":
      return product(left, right, -1);
    case "^":
      return powerUnit(left, binary.left, right, binary.right, scope, binary.at);
    case "and":
    case "or":
      return dimensionless;
    case "+":
    case "-":
    case "mod":
      return alike(binary, left, right, scope);
    default:
      return alike(binary, left, right, scope) === "anything" ? "anything" : dimensionless;
  }
}

function product(left: FoundUnit, right: FoundUnit, power: number): FoundUnit {
  if (left === "anything" || right === "anything") return "anything";
  if (left === "number" && right === "number") return "number";
  const unit = timesPower(left === "number" ? dimensionless : left, right === "number" ? dimensionless : right, power);
  return isUnwieldy(unit) ? "anything" : unit;
}

function powerUnit(
  base: FoundUnit,
  baseExpression: Expression,
  exponent: FoundUnit,
  exponentExpression: Expression,
  scope: UnitScope,
  at: Location | undefined,
): FoundUnit {
  mustBeDimensionless(exponent, exponentExpression, "an exponent", scope, at);
  if (base === "number" || base === "anything") return exponent === "number" ? base : dimensionless;
  const value = writtenNumber(exponentExpression);
  if (value !== undefined && Number.isFinite(value)) {
    const unit = unitPower(base, value);
    return isUnwieldy(unit) ? "anything" : unit;
  }
  mustBeDimensionless(base, baseExpression, "the base of a power that is not a written number", scope, at);
  return dimensionless;
}

function mustBeDimensionless(
  found: FoundUnit,
  expression: Expression,
  what: string,
  scope: UnitScope,
  at: Location | undefined,
): void {
  if (typeof found === "string" || scope.solver.equate(found, dimensionless)) return;
  scope.report(`${what} must be dimensionless; found ${described(expression, found, scope)}`, at);
}

const comparisons: ReadonlySet<BinaryOperator> = new Set(["=", "<>", "<", "<=", ">", ">="]);

/** Both sides in the same unit: sums, differences, remainders and comparisons. */
function alike(binary: Binary, left: FoundUnit, right: FoundUnit, scope: UnitScope): FoundUnit {
  const both = common(left, right, scope);
  if (both !== undefined) return both;
  const verb = comparisons.has(binary.operator) ? "compared" : binary.operator === "-" ? "subtracted" : "added";
  const work = binary.operator === "mod" ? "divided for a remainder" : verb;
  const sides = `${described(binary.left, left, scope)} and ${described(binary.right, right, scope)}`;
  scope.report(`different units are ${work}: ${sides}`, binary.at);
  return "anything";
}

/** The unit of two things that must have the same; `undefined` if they cannot. */
function common(left: FoundUnit, right: FoundUnit, scope: UnitScope): FoundUnit | undefined {
  if (left === "anything" || right === "anything") return "anything";
  if (left === "number") return right;
  if (right === "number") return left;
  return scope.solver.equate(left, right) ? left : undefined;
}

function branchesUnit(expression: Extract<Expression, { kind: "if" }>, scope: UnitScope): FoundUnit {
  expressionUnit(expression.condition, scope);
  const yes = expressionUnit(expression.then, scope);
  const no = expressionUnit(expression.otherwise, scope);
  const both = common(yes, no, scope);
  if (both !== undefined) return both;
  const branches = `${described(expression.then, yes, scope)} and ${described(expression.otherwise, no, scope)}`;
  scope.report(`the branches of an if have different units: ${branches}`, placeOf(expression.condition));
  return "anything";
}

function callUnit(call: Call, scope: UnitScope): FoundUnit {
  const given = call.arguments.map((argument) => expressionUnit(argument, scope));
  const macro = scope.macroUnit(call, given);
  if (macro !== undefined) return macro;
  if (!isBuiltin(call.function)) return lookupUnit(call.function, call.arguments[0], given[0], scope, call.at);
  const [first, second] = call.arguments;
  if (readsLookup.has(call.function) && first?.kind === "reference") {
    return lookupUnit(first.name, second, given[1], scope, call.at);
  }
  if (call.function === "power" && first && second) {
    return powerUnit(given[0]!, first, given[1]!, second, scope, call.at);
  }
  const tables = builtinUnits[call.function];
  const table = tables.find((candidate) => candidate.arguments.length >= given.length) ?? tables.at(-1)!;
  return builtinUnit(call, given, table, scope);
}

function isBuiltin(name: string): name is BuiltinName {
  return Object.hasOwn(builtins, name);
}

const readsLookup: ReadonlySet<string> = new Set([
  "lookup",
  "lookup_extrapolate",
  "lookup_forward",
  "lookup_backward",
] satisfies BuiltinName[]);

/** A lookup variable at x. */
function lookupUnit(
  name: string,
  x: Expression | undefined,
  found: FoundUnit | undefined,
  scope: UnitScope,
  at: Location | undefined,
): FoundUnit {
  if (x && found !== undefined) mustBeDimensionless(found, x, `the argument of the lookup "${name}"`, scope, at);
  return scope.referenceUnit(name);
}

/** Letters stand for units of this call alone; one that no argument told anything about is not known. */
function builtinUnit(call: Call, given: readonly FoundUnit[], table: BuiltinUnits, scope: UnitScope): FoundUnit {
  const letters = new Map<string, { readonly unit: Unit; told: boolean }>();
  if (call.arguments[0]?.kind === "table") return "anything";
  for (const [index, found] of given.entries()) {
    const asked = table.arguments[Math.min(index, table.arguments.length - 1)];
    if (asked === undefined || asked === "?" || typeof found === "string") continue;
    const wanted = unitOfLetters(asked, letters, scope, true);
    if (scope.solver.equate(found, wanted)) continue;
    scope.report(takes(call, index, found, wanted, scope), placeOf(call.arguments[index]!) ?? call.at);
    return "anything";
  }
  if (table.gives === "?") return "anything";
  const gives = unitOfLetters(table.gives, letters, scope, false);
  const unknown = [...letters.values()].some(({ told }) => !told);
  if (!unknown) return gives;
  return given.every((found) => found === "number") ? "number" : "anything";
}

function takes(call: Call, index: number, found: Unit, wanted: Unit, scope: UnitScope): string {
  const asked = scope.solver.solved(wanted);
  const needs = asked.size === 0 ? "dimensionless" : `in ${scope.text(asked)}`;
  const given = described(call.arguments[index]!, found, scope);
  return `argument ${index + 1} of ${call.function} must be ${needs}; found ${given}`;
}

function unitOfLetters(
  text: string,
  letters: Map<string, { readonly unit: Unit; told: boolean }>,
  scope: UnitScope,
  tells: boolean,
): Unit {
  let unit = dimensionless;
  for (const [name, exponent] of readUnit(text) ?? dimensionless) {
    if (name === "time") {
      unit = timesPower(unit, scope.time, exponent);
      continue;
    }
    let letter = letters.get(name);
    if (!letter) {
      letter = { unit: scope.solver.unknown(name), told: false };
      letters.set(name, letter);
    }
    if (tells) letter.told = true;
    unit = timesPower(unit, letter.unit, exponent);
  }
  return unit;
}

/** Something in an expression with its unit: `"births" in people/year`. */
function described(expression: Expression, found: FoundUnit, scope: UnitScope): string {
  const unit = typeof found === "string" ? "any unit" : scope.text(scope.solver.solved(found));
  if (expression.kind === "reference") return `"${expression.name}" in ${unit}`;
  if (expression.kind === "call" && expression.arguments.length === 0) return `${expression.function} in ${unit}`;
  return `an expression in ${unit}`;
}

function placeOf(expression: Expression): Location | undefined {
  if (expression.kind === "reference" || expression.kind === "call" || expression.kind === "binary")
    return expression.at;
  if (expression.kind === "negate" || expression.kind === "not") return placeOf(expression.operand);
  return undefined;
}
