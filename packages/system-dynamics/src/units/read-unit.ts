import { nameKey } from "../model/name-key.ts";
import { dimensionless, timesPower, type Unit, unitPower } from "./unit.ts";

/** Longest text and deepest nesting of parentheses in a unit; longer ones are refused. */
const unitLimits = { characters: 2000, depth: 50 } as const;

const dimensionlessNames = new Set(["dmnl", "dimensionless", "unitless", "no units", "1"]);

/**
 * Read what a modeller wrote as a unit: names with blanks in them, `*`, `/`, `^`, parentheses, and the word `per`.
 * As in Stella, `-` between names multiplies. Vensim's range after a unit, `people [0,1000]`, is left out. A number
 * other than 1 is kept as a part of its own, so `12 month` is not `month`.
 *
 * @returns The unit with each name as a part, by `nameKey`; `undefined` for an empty text, which says nothing.
 * @throws {RangeError} If the text is not a unit, saying where.
 *
 * @see Vensim reference manual, "Units of measure"; isee systems, Stella help, "Working with units".
 *
 * @example
 * readUnit("(kg*m)/s^2"); // kg ↦ 1, m ↦ 1, s ↦ −2
 */
export function readUnit(text: string): Unit | undefined {
  if (text.length > unitLimits.characters) {
    throw new RangeError(`a unit of ${text.length} characters; give at most ${unitLimits.characters}`);
  }
  const written = text.replace(/\[[^\]]*\]?\s*$/u, "").trim();
  if (written === "") return undefined;
  const reader = new UnitReader(written);
  return reader.whole();
}

/** `per` is a word of its own: `people per year`, but not `percent`. */
const tokenPattern =
  /\s*(?:([*×·∙⋅\-/÷／^()（）])|per(?![\p{L}\p{N}_$%])|([0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)|"((?:[^"\\]|\\.)*)"|([^\s*×·∙⋅\-/÷／^()（）"]+))/iuy;

type Token =
  | { readonly kind: "sign"; readonly sign: string; readonly at: number }
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | { readonly kind: "name"; readonly name: string; readonly at: number };

class UnitReader {
  private readonly tokens: readonly Token[];
  private next = 0;
  private depth = 0;

  constructor(private readonly text: string) {
    this.tokens = unitTokens(text);
  }

  whole(): Unit {
    const unit = this.product();
    const rest = this.tokens[this.next];
    if (rest) throw this.unexpected(rest);
    return unit;
  }

  private product(): Unit {
    let unit = this.isSign("/") ? dimensionless : this.power();
    for (;;) {
      const token = this.tokens[this.next];
      if (token?.kind !== "sign" || !(token.sign === "*" || token.sign === "/" || token.sign === "-")) return unit;
      this.next++;
      unit = timesPower(unit, this.power(), token.sign === "/" ? -1 : 1);
    }
  }

  private power(): Unit {
    const base = this.atom();
    const token = this.tokens[this.next];
    if (token?.kind !== "sign" || token.sign !== "^") return base;
    this.next++;
    return unitPower(base, this.exponent());
  }

  private exponent(): number {
    const token = this.take();
    if (token.kind === "number") return token.value;
    if (token.kind === "sign" && token.sign === "-") return -this.exponent();
    if (token.kind === "sign" && token.sign === "(") {
      let value = this.nested(() => this.exponent());
      while (!this.isSign(")")) {
        if (!this.isSign("/")) throw this.unexpected(this.take());
        this.next++;
        value /= this.nested(() => this.exponent());
      }
      this.next++;
      return value;
    }
    throw this.unexpected(token);
  }

  private atom(): Unit {
    const token = this.take();
    if (token.kind === "number") return token.value === 1 ? dimensionless : new Map([[String(token.value), 1]]);
    if (token.kind === "name") {
      const key = nameKey(token.name);
      return dimensionlessNames.has(key) ? dimensionless : new Map([[key, 1]]);
    }
    if (token.sign !== "(") throw this.unexpected(token);
    const inside = this.nested(() => this.product());
    if (!this.isSign(")")) throw new RangeError(`a "(" without ")" in the unit "${this.text}"`);
    this.next++;
    return inside;
  }

  private nested<T>(read: () => T): T {
    if (++this.depth > unitLimits.depth) throw new RangeError(`a unit nested deeper than ${unitLimits.depth} levels`);
    const value = read();
    this.depth--;
    return value;
  }

  private isSign(sign: string): boolean {
    const token = this.tokens[this.next];
    return token?.kind === "sign" && token.sign === sign;
  }

  private take(): Token {
    const token = this.tokens[this.next++];
    if (!token) throw new RangeError(`the unit "${this.text}" ends where a name was expected`);
    return token;
  }

  private unexpected(token: Token): RangeError {
    const found = token.kind === "sign" ? token.sign : token.kind === "name" ? token.name : String(token.value);
    return new RangeError(`found "${found}" in the unit "${this.text}" at character ${token.at + 1}`);
  }
}

const signs: Readonly<Record<string, string>> = {
  "×": "*",
  "·": "*",
  "∙": "*",
  "⋅": "*",
  "÷": "/",
  "／": "/",
  "（": "(",
  "）": ")",
};

/** Words that follow one another are one name: `square km`. */
function unitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const from = tokenPattern.lastIndex;
    const match = tokenPattern.exec(text);
    if (!match) throw new RangeError(`found "${text.slice(from).trim().slice(0, 20)}" in the unit "${text}"`);
    const [whole, sign, digits, quoted, word] = match;
    const at = from + whole.length - whole.trimStart().length;
    const last = tokens.at(-1);
    if (sign !== undefined) tokens.push({ kind: "sign", sign: signs[sign] ?? sign, at });
    else if (quoted !== undefined) tokens.push({ kind: "name", name: quoted, at });
    else if (word !== undefined || (digits !== undefined && last?.kind === "name")) {
      const name = word ?? digits ?? "";
      if (last?.kind === "name") tokens[tokens.length - 1] = { ...last, name: `${last.name} ${name}` };
      else if (last?.kind === "number") tokens.push({ kind: "sign", sign: "*", at }, { kind: "name", name, at });
      else tokens.push({ kind: "name", name, at });
    } else if (digits !== undefined) tokens.push({ kind: "number", value: Number(digits), at });
    else tokens.push({ kind: "sign", sign: "/", at });
  }
  return tokens;
}
