import type { BinaryOperator, Expression, Reference, Subscript } from "../../model/expression.ts";
import { nameKey } from "../../model/name-key.ts";
import { nearestNameHint } from "../../model/nearest-name.ts";
import { subscriptNumber } from "./subscript-number.ts";
import { standsAlone, unsupportedVensimFunctions, vensimFunctions } from "./vensim-functions.ts";
import { timeSettings, type VensimNames } from "./vensim-names.ts";
import { notAvailable, type VensimScanner } from "./vensim-scanner.ts";
import { takeTable } from "./vensim-table.ts";

/** How deep a formula may be: whoever reads the model after this walks it recursively. */
const depthMax = 1000;

const bindings: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  "=": 4,
  "<>": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  mod: 6,
  "^": 7,
};
/** Operators that are signs, by their first character, the longer ones first. */
const symbols: ReadonlyMap<string, readonly BinaryOperator[]> = new Map([
  ["<", ["<>", "<=", "<"]],
  [">", [">=", ">"]],
  ...(["=", "+", "-", "*", "/", "^"] as const).map((symbol): [string, BinaryOperator[]] => [symbol, [symbol]]),
]);
const comparison = 4;

/**
 * Reads a formula by recursive descent. Powers bind before signs, −3 ^ 2 being −9: Vensim's manual lists them the other
 * way round, Vensim works them out like this. Powers of powers go from right to left, all else from left to right.
 *
 * @see SDEverywhere issue 569, "Unary negation has different precedence than in Vensim", and PySD issue 60.
 *
 * @throws {ModelError} With the place where the formula cannot be understood.
 */
export class VensimExpressionReader {
  readonly #scanner: VensimScanner;
  readonly #names: VensimNames;
  readonly #variable: string;
  #nesting = 0;
  /** Height of the formula read last. */
  #height = 0;

  constructor(scanner: VensimScanner, names: VensimNames, variable: string) {
    this.#scanner = scanner;
    this.#names = names;
    this.#variable = variable;
  }

  /** The formula that fills the rest of the equation. */
  whole(): Expression {
    const expression = this.formula();
    if (!this.#scanner.isDone()) this.#unexpected("an operator or the end of the equation");
    return expression;
  }

  formula(binding = 0): Expression {
    const scanner = this.#scanner;
    if (++this.#nesting > depthMax) this.#tooDeep();
    let left = this.#signed();
    for (;;) {
      const start = scanner.at;
      const operator = this.#operator();
      const rank = operator === undefined ? 0 : bindings[operator];
      if (operator === undefined || rank <= binding) {
        scanner.at = start;
        break;
      }
      const leftHeight = this.#height;
      const right = this.formula(operator === "^" ? rank - 1 : rank);
      this.#raise(leftHeight);
      left = { kind: "binary", operator, left, right, at: scanner.location(start) };
    }
    this.#nesting--;
    return left;
  }

  #raise(otherHeight: number): void {
    this.#height = Math.max(this.#height, otherHeight) + 1;
    if (this.#height > depthMax) this.#tooDeep();
  }

  #tooDeep(): never {
    return this.#scanner.fail(
      "limit",
      `the equation of "${this.#variable}" is nested more than ${depthMax} deep; split it over several variables`,
      this.#scanner.at,
      this.#variable,
    );
  }

  #unexpected(wanted: string): never {
    const scanner = this.#scanner;
    return scanner.fail(
      "syntax",
      `${wanted} was expected, but ${scanner.describeNext()} was found`,
      scanner.at,
      this.#variable,
    );
  }

  #operator(): BinaryOperator | undefined {
    const scanner = this.#scanner;
    const next = scanner.peek();
    if (next === ":") {
      const word = scanner.takeKeyword("AND", "OR");
      return word === undefined ? undefined : word === "AND" ? "and" : "or";
    }
    return symbols.get(next)?.find((symbol) => scanner.take(symbol));
  }

  #signed(): Expression {
    const scanner = this.#scanner;
    let negative = false;
    for (;;) {
      if (scanner.take("-")) negative = !negative;
      else if (!scanner.take("+")) break;
    }
    if (scanner.takeKeyword("NOT") !== undefined) return this.#not(negative);
    if (!negative) return this.#primary();
    const operand = this.formula(bindings["*"]);
    if (operand.kind === "number") return { kind: "number", value: -operand.value };
    this.#raise(0);
    return { kind: "negate", operand };
  }

  #not(negative: boolean): Expression {
    const operand: Expression = { kind: "not", operand: this.formula(comparison - 1) };
    this.#raise(negative ? 2 : 0);
    return negative ? { kind: "negate", operand } : operand;
  }

  #primary(): Expression {
    const scanner = this.#scanner;
    this.#height = 1;
    if (scanner.takeKeyword("NA") !== undefined) return { kind: "number", value: notAvailable };
    if (scanner.take("(")) {
      const inner = this.formula();
      scanner.expect(")", "to close the parenthesis");
      return inner;
    }
    const next = scanner.peek();
    if (next === "'") return { kind: "text", text: scanner.takeQuoted() };
    const number = scanner.takeNumber();
    if (number !== undefined) return { kind: "number", value: number };
    const start = scanner.at;
    const name = scanner.takeName();
    if (name === undefined) this.#unexpected("a number, a name or a parenthesis");
    const subscripts = scanner.take("[") ? this.#subscripts(name) : [];
    return scanner.take("(") ? this.#call(name, subscripts, start) : this.#reference(name, subscripts, start);
  }

  #subscripts(name: string): Subscript[] {
    const scanner = this.#scanner;
    const subscripts: Subscript[] = [];
    do {
      const element = scanner.takeElement();
      if (element === undefined) this.#unexpected(`a subscript of "${name}"`);
      subscripts.push({ kind: scanner.take("!") ? "each" : "name", name: element });
    } while (scanner.take(","));
    scanner.expect("]", `after the subscripts of "${name}"`);
    return subscripts;
  }

  #reference(written: string, subscripts: readonly Subscript[], start: number): Expression {
    const at = this.#scanner.location(start);
    // Inside a macro a name that ends in $ is the model's, not the macro's.
    const isOutside = this.#names.isMacro && written.endsWith("$");
    const name = isOutside ? written.slice(0, -1) : written;
    const key = nameKey(name);
    this.#names.read.add(key);
    const reference: Reference = { kind: "reference", name, subscripts, at };
    if (this.#names.variables.has(key) && !isOutside) return reference;
    if (subscripts.length > 0) return reference;
    if (key === "time") return { kind: "call", function: "time", arguments: [], at };
    const setting = this.#names.isMacro ? timeSettings[key as keyof typeof timeSettings] : undefined;
    if (setting !== undefined) return { kind: "call", function: setting, arguments: [], at };
    if (isOutside && this.#names.variables.has(key)) {
      const clash = `"${written}" is the model's "${name}", but the macro has one of its own; give one of them another name`;
      this.#scanner.fail("unsupported", clash, start, written);
    }
    return subscriptNumber(reference, this.#names);
  }

  #call(name: string, subscripts: readonly Subscript[], start: number): Expression {
    const key = nameKey(name);
    const macro = this.#names.macros.get(key);
    const translation = vensimFunctions.get(key);
    if (this.#names.lookups.has(key)) return this.#lookupCall(name, subscripts, start);
    if (macro === undefined && key === "with lookup") return this.#withLookup(start);
    if (macro === undefined && key === "elmcount") return this.#elementCount(start);
    if (macro === undefined && translation === undefined) this.#refuseCall(name, start);
    const given = this.#arguments(name);
    const at = this.#scanner.location(start);
    if (macro === undefined) {
      this.#checkCount(name, given.length, translation!.arguments, start);
      return translation!.translate(given, at);
    }
    const count = macro.inputCount + macro.outputCount - 1;
    this.#checkCount(name, given.length, [macro.inputCount, count], start);
    return { kind: "call", function: name, arguments: given, at };
  }

  #lookupCall(name: string, subscripts: readonly Subscript[], start: number): Expression {
    const given = this.#arguments(name);
    this.#checkCount(name, given.length, [1, 1], start);
    const at = this.#scanner.location(start);
    const table: Reference = { kind: "reference", name, subscripts, at };
    return { kind: "call", function: "lookup", arguments: [table, given[0]!], at };
  }

  #withLookup(start: number): Expression {
    const scanner = this.#scanner;
    const x = this.formula();
    scanner.expect(",", "between the input and the table of WITH LOOKUP");
    scanner.expect("(", "before the table of WITH LOOKUP");
    const table = takeTable(scanner, this.#variable);
    scanner.expect(")", "after the table of WITH LOOKUP");
    scanner.expect(")", "to close WITH LOOKUP");
    this.#raise(0);
    return { kind: "call", function: "lookup", arguments: [{ kind: "table", table }, x], at: scanner.location(start) };
  }

  #elementCount(start: number): Expression {
    const scanner: VensimScanner = this.#scanner;
    const range = scanner.takeElement();
    const count = this.#names.elementsOf.get(nameKey(range ?? ""))?.length;
    if (count === undefined) scanner.fail("subscript", `ELMCOUNT takes a range; "${range}" is none`, start, "ELMCOUNT");
    scanner.expect(")", "to close ELMCOUNT");
    return { kind: "number", value: count };
  }

  #arguments(name: string): Expression[] {
    const scanner = this.#scanner;
    const given: Expression[] = [];
    let height = 1;
    if (scanner.take(")")) return given;
    for (;;) {
      given.push(this.formula());
      height = Math.max(height, this.#height);
      if (scanner.take(")")) break;
      // A colon stands before the outputs of a macro.
      if (!scanner.take(",") && !scanner.take(":")) this.#unexpected(`"," or ")" in the arguments of "${name}"`);
    }
    this.#raise(height);
    return given;
  }

  #checkCount(name: string, count: number, [min, max]: readonly [number, number], start: number): void {
    if (count >= min && count <= max) return;
    const wanted = min === max ? `${min}` : `${min} to ${max}`;
    this.#scanner.fail("arguments", `${name} takes ${wanted} arguments, not ${count}`, start, name);
  }

  #refuseCall(name: string, start: number): never {
    const key = nameKey(name);
    const scanner = this.#scanner;
    const advice = unsupportedVensimFunctions.get(key);
    if (advice !== undefined) scanner.fail("unsupported", `${name} is not supported: ${advice}`, start, name);
    if (standsAlone.has(key)) {
      scanner.fail(
        "unsupported",
        `${name} is only understood right after the equals sign, with nothing else`,
        start,
        name,
      );
    }
    if (this.#names.variables.has(key)) {
      scanner.fail("unsupported", `"${name}" is called like a lookup, but it is not one`, start, name);
    }
    const known = [...vensimFunctions.keys(), ...this.#names.macros.keys(), ...this.#names.lookups];
    const hint = nearestNameHint(name, known);
    return scanner.fail("unknown-name", `no function, macro or lookup is called "${name}"${hint}`, start, name);
  }
}
