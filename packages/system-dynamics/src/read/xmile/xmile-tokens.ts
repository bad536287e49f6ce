import { type EquationPlace, equationError } from "./equation-error.ts";

/** A word, number, text or sign of an equation, with the place it takes in the text. */
export interface Token {
  readonly kind: "number" | "name" | "quoted" | "text" | "sign" | "end";
  /** A name without its quotes, a sign in its usual spelling, a keyword as the sign it stands for: `and`, `if`. */
  readonly text: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Cut an equation in XMILE's expression language into tokens. Comments and units in braces are left out. Takes time in
 * proportion to the length of the text.
 *
 * @throws {ModelError} For a character that belongs to no token, an open brace or an open quote.
 *
 * @see XMILE 1.0, section 3.2 and 3.3.
 */
export function xmileTokens(text: string, place: EquationPlace): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text[at]!;
    if (BLANK.test(character)) at++;
    else if (character === "{") at = closingOf(text, at, "}", "comment", place);
    else {
      const token = tokenAt(text, at, place);
      tokens.push(token);
      at = token.end;
    }
  }
  tokens.push({
    kind: "end",
    text: "the end of the equation",
    value: Number.NaN,
    start: text.length,
    end: text.length,
  });
  return tokens;
}

const BLANK = /[\s\u00a0\ufeff]/u;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
/** A period joins a name to its module; an apostrophe inside a word belongs to it. */
const WORD = /[\p{L}\p{So}_$](?:[\p{L}\p{M}\p{N}\p{So}\p{Sc}_]|\.(?=[\p{L}_$])|'(?=\p{L}))*/uy;
const SIGNS = /&&|\|\||<=|>=|<>|==|!=|\/\/|[+\-*/^=<>!()[\],:'.≤≥≠×÷−]/y;
const SPELLINGS: Readonly<Record<string, string>> = {
  "&&": "and",
  "||": "or",
  "!": "not",
  "==": "=",
  "!=": "<>",
  "≠": "<>",
  "≤": "<=",
  "≥": ">=",
  "×": "*",
  "÷": "/",
  "−": "-",
};
/** Words that are operators. */
export const KEYWORDS: ReadonlySet<string> = new Set(["and", "or", "not", "mod", "if", "then", "else"]);

function tokenAt(text: string, start: number, place: EquationPlace): Token {
  const character = text[start]!;
  if (character === '"') return quotedAt(text, start, place);
  const number = matchAt(NUMBER, text, start);
  if (number !== undefined) {
    return { kind: "number", text: number, value: Number(number), start, end: start + number.length };
  }
  const sign = matchAt(SIGNS, text, start);
  if (sign !== undefined) {
    return { kind: "sign", text: SPELLINGS[sign] ?? sign, value: Number.NaN, start, end: start + sign.length };
  }
  const word = matchAt(WORD, text, start);
  if (word === undefined) {
    throw equationError("syntax", `“${character}” cannot stand in an equation`, start, place);
  }
  const lower = word.toLowerCase();
  const end = start + word.length;
  if (KEYWORDS.has(lower)) return { kind: "sign", text: lower, value: Number.NaN, start, end };
  return { kind: "name", text: word, value: Number.NaN, start, end };
}

/** A name in quotes, in which `\"`, `\\` and `\n` stand for a quote, a backslash and a line break. */
function quotedAt(text: string, start: number, place: EquationPlace): Token {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  if (end >= text.length) throw equationError("syntax", "a name in quotes has no closing quote", start, place);
  const name = text.slice(start + 1, end).replaceAll(/\\(["\\])/g, "$1");
  return { kind: "quoted", text: name, value: Number.NaN, start, end: end + 1 };
}

function closingOf(text: string, start: number, closing: string, what: string, place: EquationPlace): number {
  const end = text.indexOf(closing, start);
  if (end < 0) throw equationError("syntax", `a ${what} has no closing “${closing}”`, start, place);
  return end + 1;
}

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}
