import type { BinaryOperator, Expression, Reference, Subscript } from "../../model/expression.ts";
import { expressionDepth } from "../../model/expression-children.ts";
import { nameKey } from "../../model/name-key.ts";
import { type EquationPlace, equationError } from "./equation-error.ts";
import { xmileCall, xmileConstant } from "./xmile-functions.ts";
import { type Token, xmileTokens } from "./xmile-tokens.ts";

/** What the model around an equation says about the names in it, each asked for by its key, as `nameKey` gives it. */
export interface XmileNames {
  /** Between brackets, `name + 1` of a dimension is a shift; of any other name it is an index. */
  readonly isDimension: (key: string) => boolean;
  /** Between brackets, a variable that is neither dimension nor element is an index. */
  readonly isElement: (key: string) => boolean;
  /** A variable shadows names such as `PI`. */
  readonly isVariable: (key: string) => boolean;
  /** Macros and lookup variables: called by name, even where a builtin has that name too. */
  readonly isFunction: (key: string) => boolean;
  /** What `SELF` stands for. */
  readonly self?: Reference;
}

const no = () => false;
const NO_NAMES: XmileNames = { isDimension: no, isElement: no, isVariable: no, isFunction: no };

const LENGTH_MAX = 200_000;
const NESTING_MAX = 200;
/** Long sums and products lean to one side: each term is one level. */
const DEPTH_MAX = 1_000;

/**
 * Read one equation in XMILE's expression language. Functions of XMILE, of Stella, and those that converters of Vensim
 * models leave in XMILE files become builtins of the model language; other calls keep the name they were written with.
 * Takes time in proportion to the length of the text.
 *
 * @param text - The equation; comments and units in braces are skipped.
 * @param names - The model's own names, which decide what stands between brackets and shadow builtins.
 * @param place - Where the equation stands, for messages and positions.
 * @throws {ModelError} Saying what was found and where: `syntax`; `unsupported` for the transpose and for functions that
 *   do not run here; `arguments`; `limit` for an equation that is too long or nested too deeply.
 *
 * @see XMILE 1.0 (OASIS, 2015), section 3.3, and 3.5 for the functions.
 *
 * @example
 * parseXmileExpression("births * 1.5"); // { kind: "binary", operator: "*", left: …, right: … }
 */
export function parseXmileExpression(
  text: string,
  names: XmileNames = NO_NAMES,
  place: EquationPlace = {},
): Expression {
  if (text.length > LENGTH_MAX) {
    const message = `an equation may have ${LENGTH_MAX} characters, this one has ${text.length}; cut it into several`;
    throw equationError("limit", message, 0, place);
  }
  const parser: Parser = { tokens: xmileTokens(text, place), names, place, at: 0, nesting: 0 };
  const expression = expressionFrom(parser, 0);
  if (next(parser).kind !== "end") throw unexpected(parser, "an operator");
  if (expressionDepth(expression) > DEPTH_MAX) {
    const message = `an equation may chain ${DEPTH_MAX} operations, this one has more; cut it into several`;
    throw equationError("limit", message, 0, place);
  }
  return expression;
}

interface Parser {
  readonly tokens: readonly Token[];
  readonly names: XmileNames;
  readonly place: EquationPlace;
  at: number;
  nesting: number;
}

/** How tightly each operator binds; exponentiation alone goes from right to left. */
const BINDING: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  "=": 3,
  "<>": 3,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "//": 6,
  mod: 6,
  "^": 8,
};
const UNARY_BINDING = 7;

/** An expression of operators that bind at least this tightly. */
function expressionFrom(parser: Parser, binding: number): Expression {
  if (++parser.nesting > NESTING_MAX) {
    const message = `an equation may be nested ${NESTING_MAX} deep, this one goes deeper; cut it into several`;
    throw equationError("limit", message, next(parser).start, parser.place);
  }
  let left = unary(parser);
  for (;;) {
    const operator = next(parser);
    const own = operator.kind === "sign" ? BINDING[operator.text] : undefined;
    if (own === undefined || own < binding) break;
    parser.at++;
    const right = expressionFrom(parser, operator.text === "^" ? UNARY_BINDING : own + 1);
    left = operation(operator, left, right, parser);
  }
  parser.nesting--;
  return left;
}

function operation(operator: Token, left: Expression, right: Expression, { place }: Parser): Expression {
  const at = locate(place, operator);
  if (operator.text === "//") return { kind: "call", function: "safe_divide", arguments: [left, right], ...at };
  return { kind: "binary", operator: operator.text as BinaryOperator, left, right, ...at };
}

function unary(parser: Parser): Expression {
  if (take(parser, "+")) return expressionFrom(parser, UNARY_BINDING);
  if (take(parser, "not")) return { kind: "not", operand: expressionFrom(parser, UNARY_BINDING) };
  if (!take(parser, "-")) return operand(parser);
  const value = expressionFrom(parser, UNARY_BINDING);
  return value.kind === "number" ? { kind: "number", value: -value.value } : { kind: "negate", operand: value };
}

function operand(parser: Parser): Expression {
  const token = next(parser);
  if (token.kind === "number") {
    parser.at++;
    return { kind: "number", value: token.value };
  }
  if (token.kind === "name" || token.kind === "quoted" || token.text === ".") return named(parser);
  if (take(parser, "if")) return conditional(parser, token);
  if (take(parser, "mod")) return call(parser, "mod", token, undefined);
  if (take(parser, "(")) {
    const inner = expressionFrom(parser, 0);
    expect(parser, ")");
    refuseTranspose(parser);
    return inner;
  }
  throw unexpected(parser, "a number, a name or “(”");
}

/** `IF a THEN b ELSE c`, and the two spellings as a function, `IF(a, b, c)` and `IF THEN ELSE(a, b, c)`. */
function conditional(parser: Parser, start: Token): Expression {
  if (take(parser, "then")) {
    expect(parser, "else");
    return call(parser, "if then else", start, undefined);
  }
  if (next(parser).text === "(" && hasCommaWithin(parser)) return call(parser, "if then else", start, undefined);
  const condition = expressionFrom(parser, 0);
  expect(parser, "then");
  const then = expressionFrom(parser, 0);
  expect(parser, "else");
  return { kind: "if", condition, then, otherwise: expressionFrom(parser, 0) };
}

/** Whether the parenthesis that opens here holds several arguments. */
function hasCommaWithin({ tokens, at }: Parser): boolean {
  let depth = 0;
  for (let i = at; i < tokens.length; i++) {
    const { kind, text } = tokens[i]!;
    if (kind !== "sign") continue;
    if (text === "(" || text === "[") depth++;
    if (text === ")" || text === "]") depth--;
    if (depth === 0) return false;
    if (depth === 1 && text === ",") return true;
  }
  return false;
}

/** A reference, a call, a call of a lookup array's element, or a name for a number such as `PI`. */
function named(parser: Parser): Expression {
  const start = next(parser);
  const name = nameFrom(parser);
  const subscripts = next(parser).text === "[" ? subscriptsFrom(parser) : undefined;
  if (next(parser).text === "(" && start.kind !== "quoted") return call(parser, name, start, subscripts);
  if (next(parser).text === "(" && parser.names.isFunction(nameKey(name))) {
    return call(parser, name, start, subscripts);
  }
  refuseTranspose(parser);
  const key = nameKey(name);
  const reference: Reference = {
    kind: "reference",
    name,
    subscripts: subscripts ?? [],
    ...locate(parser.place, start),
  };
  if (start.kind === "quoted" || subscripts !== undefined || parser.names.isVariable(key)) return reference;
  if (key === "self") return parser.names.self ?? reference;
  return xmileConstant(key) ?? reference;
}

/** Words with blanks between them are one name, as converters write them; periods join modules to variables. */
function nameFrom(parser: Parser): string {
  const root = take(parser, ".") ? "." : "";
  let name = wordFrom(parser);
  for (;;) {
    const { kind } = next(parser);
    if (kind === "name" && parser.tokens[parser.at - 1]!.kind === "name") name += ` ${wordFrom(parser)}`;
    else if (take(parser, ".")) name += `.${wordFrom(parser)}`;
    else return root + name;
  }
}

function wordFrom(parser: Parser): string {
  const token = next(parser);
  if (token.kind !== "name" && token.kind !== "quoted") throw unexpected(parser, "a name");
  parser.at++;
  return token.text;
}

function call(parser: Parser, name: string, start: Token, subscripts: readonly Subscript[] | undefined): Expression {
  expect(parser, "(");
  const given: Expression[] = [];
  while (!take(parser, ")")) {
    if (given.length > 0) expect(parser, ",");
    given.push(expressionFrom(parser, 0));
  }
  const at = locate(parser.place, start);
  const own = parser.names.isFunction(nameKey(name)) || subscripts !== undefined || start.kind === "quoted";
  if (own) return { kind: "call", function: name, arguments: given, ...(subscripts && { subscripts }), ...at };
  const translated = xmileCall(nameKey(name), given);
  if (translated.kind === "refused") {
    throw equationError(translated.problem, `${name.toUpperCase()} ${translated.reason}`, start.start, parser.place);
  }
  if (translated.kind === "unknown") return { kind: "call", function: name, arguments: given, ...at };
  const { expression } = translated;
  return expression.kind === "call" ? { ...expression, ...at } : expression;
}

function subscriptsFrom(parser: Parser): readonly Subscript[] {
  expect(parser, "[");
  const subscripts: Subscript[] = [];
  while (!take(parser, "]")) {
    if (subscripts.length > 0) expect(parser, ",");
    subscripts.push(subscript(parser));
  }
  return subscripts;
}

function subscript(parser: Parser): Subscript {
  if (take(parser, "*")) {
    if (!take(parser, ":")) return { kind: "all" };
    return { kind: "all", within: nameFrom(parser) };
  }
  const start = next(parser);
  const index = expressionFrom(parser, 0);
  if (index.kind === "reference" && index.subscripts.length === 0) {
    if (take(parser, "not")) return { kind: "each", name: index.name };
    if (!isIndex(index, parser.names)) return { kind: "name", name: index.name };
  }
  if (next(parser).text === ":") {
    const message = "a range of elements between brackets does not run here; name a subrange, as in [*:subrange]";
    throw equationError("unsupported", message, start.start, parser.place);
  }
  return shiftOf(index, parser.names) ?? { kind: "index", index };
}

/** A variable that is no element and no dimension picks an element by its number. */
function isIndex({ name }: Reference, { isDimension, isElement, isVariable }: XmileNames): boolean {
  const key = nameKey(name);
  return isVariable(key) && !isDimension(key) && !isElement(key);
}

/** `age - 1` of a dimension. */
function shiftOf(index: Expression, { isDimension }: XmileNames): Subscript | undefined {
  if (index.kind !== "binary" || (index.operator !== "+" && index.operator !== "-")) return undefined;
  const { left, right, operator } = index;
  if (left.kind !== "reference" || right.kind !== "number" || !Number.isInteger(right.value)) return undefined;
  if (left.subscripts.length > 0 || !isDimension(nameKey(left.name))) return undefined;
  return { kind: "shift", dimension: left.name, by: operator === "+" ? right.value : -right.value };
}

function refuseTranspose(parser: Parser): void {
  if (next(parser).text !== "'" || next(parser).kind !== "sign") return;
  const message = "the transpose ' does not run here; write the subscripts in the other order";
  throw equationError("unsupported", message, next(parser).start, parser.place);
}

function next({ tokens, at }: Parser): Token {
  return tokens[at]!;
}

function take(parser: Parser, sign: string): boolean {
  const token = next(parser);
  if (token.kind !== "sign" || token.text !== sign) return false;
  parser.at++;
  return true;
}

function expect(parser: Parser, sign: string): void {
  if (!take(parser, sign)) throw unexpected(parser, `“${sign.length > 1 ? sign.toUpperCase() : sign}”`);
}

function unexpected(parser: Parser, wanted: string) {
  const token = next(parser);
  const found = token.kind === "end" ? token.text : `“${token.text}”`;
  return equationError("syntax", `expected ${wanted} but found ${found}`, token.start, parser.place);
}

function locate({ locate }: EquationPlace, token: Token) {
  return locate === undefined ? {} : { at: locate(token.start) };
}
