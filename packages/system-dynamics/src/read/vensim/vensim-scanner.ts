import { type Location, ModelError, type ModelProblem } from "../../model/model-problem.ts";

// Letters of any script; what Vensim itself would want in quotes is let through where nothing else could be meant.
const wordStart = /[\p{L}\p{M}_$\u00b0-\u{10ffff}]/uy;
const wordRest = /[\p{L}\p{M}\p{N}_$'.%#@&\u00b0-\u{10ffff}]+/uy;
const looseWord = /[\p{L}\p{M}\p{N}_$'.%#@&\u00b0-\u{10ffff}]+/uy;
const numberText = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const keywordText = /:\s*([A-Za-z]+(?:[ \t]+[A-Za-z]+)*)\s*:/y;

const keywords = new Set([
  ..."AND,OR,NOT,NA,EXCEPT,INTERPOLATE,RAW,HOLD BACKWARD,LOOK FORWARD,IS,SUPPLEMENTARY,SUP,MACRO,END OF MACRO".split(
    ",",
  ),
  ..."THE CONDITION,TEST INPUT,IMPLIES,IGNORE,AT LEAST ONCE,CROSSING".split(","),
]);

/** A place in the text of a Vensim model, moving on. Comments in braces and lines continued with `\` are blanks. */
export class VensimScanner {
  readonly text: string;
  readonly end: number;
  readonly #locate: (offset: number) => Location;
  at: number;

  constructor(text: string, at: number, end: number, locate: (offset: number) => Location) {
    this.text = text;
    this.at = at;
    this.end = end;
    this.#locate = locate;
  }

  /** Another scanner over part of the same text. */
  within(at: number, end: number): VensimScanner {
    return new VensimScanner(this.text, at, end, this.#locate);
  }

  location(offset = this.at): Location {
    return this.#locate(offset);
  }

  fail(kind: ModelProblem["kind"], message: string, offset = this.at, construct?: string): never {
    const at = this.#locate(Math.min(offset, this.text.length));
    throw new ModelError([{ kind, severity: "error", message, at, ...(construct !== undefined && { construct }) }]);
  }

  skipBlank(): void {
    while (this.at < this.end) {
      const next = this.text[this.at]!;
      if (next === "{") this.at = this.#afterComment();
      else if (next === "\\" || isBlank(next)) this.at++;
      else return;
    }
  }

  #afterComment(): number {
    const close = this.text.indexOf("}", this.at);
    return close < 0 || close >= this.end ? this.end : close + 1;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match === null) return undefined;
    this.at = Math.min(pattern.lastIndex, this.end);
    return match;
  }

  /** Whether nothing but blanks is left. */
  isDone(): boolean {
    this.skipBlank();
    return this.at >= this.end;
  }

  /** The next character after blanks, or "" at the end. */
  peek(): string {
    this.skipBlank();
    return this.at < this.end ? this.text[this.at]! : "";
  }

  /** Takes `symbol` if it stands next. */
  take(symbol: string): boolean {
    this.skipBlank();
    if (this.at + symbol.length > this.end || !this.text.startsWith(symbol, this.at)) return false;
    this.at += symbol.length;
    return true;
  }

  expect(symbol: string, where: string): void {
    if (this.take(symbol)) return;
    this.fail("syntax", `"${symbol}" was expected ${where}, but ${this.describeNext()} was found`);
  }

  /** What stands next, for messages. */
  describeNext(): string {
    this.skipBlank();
    if (this.at >= this.end) return "the end of the equation";
    const rest = this.text.slice(this.at, Math.min(this.end, this.at + 20)).split(/\s/u)[0]!;
    return `"${rest === "" ? this.text[this.at] : rest}"`;
  }

  /** A keyword between colons, in capitals, such as `EXCEPT`; it is not taken. */
  peekKeyword(): string | undefined {
    return this.#keyword()?.word;
  }

  /** Takes a keyword if it is one of those. */
  takeKeyword(...words: readonly string[]): string | undefined {
    const keyword = this.#keyword();
    if (keyword === undefined || !words.includes(keyword.word)) return undefined;
    this.at = keyword.end;
    return keyword.word;
  }

  #keyword(): { readonly word: string; readonly end: number } | undefined {
    if (this.peek() !== ":") return undefined;
    keywordText.lastIndex = this.at;
    const match = keywordText.exec(this.text);
    if (match === null || keywordText.lastIndex > this.end) return undefined;
    const word = match[1]!.replace(/\s+/gu, " ").toUpperCase();
    return keywords.has(word) ? { word, end: keywordText.lastIndex } : undefined;
  }

  /** A name, quoted or not, blanks in it made single; undefined when none stands next. */
  takeName(): string | undefined {
    this.skipBlank();
    if (this.at < this.end && this.text[this.at] === '"') return this.takeQuoted();
    wordStart.lastIndex = this.at;
    if (this.at >= this.end || !wordStart.test(this.text)) return undefined;
    return this.#takeWords(wordRest);
  }

  /** As `takeName`, but elements of subscripts may begin with a digit. */
  takeElement(): string | undefined {
    this.skipBlank();
    if (this.at < this.end && this.text[this.at] === '"') return this.takeQuoted();
    return this.at < this.end ? this.#takeWords(looseWord) : undefined;
  }

  #takeWords(pattern: RegExp): string | undefined {
    const words: string[] = [];
    let end = this.at;
    for (;;) {
      const match = this.#match(pattern);
      if (match === undefined) break;
      words.push(this.text.slice(match.index, this.at));
      end = this.at;
      this.skipBlank();
      if (this.at >= this.end) break;
    }
    this.at = end;
    return words.length === 0 ? undefined : words.join(" ");
  }

  takeQuoted(): string {
    const start = this.at;
    const quote = this.text[start]!;
    let end = start + 1;
    while (end < this.end && this.text[end] !== quote) end += this.text[end] === "\\" && quote === '"' ? 2 : 1;
    if (end >= this.end) this.fail("syntax", `this ${quote} is never closed`, start);
    this.at = end + 1;
    const inside = this.text.slice(start + 1, end);
    return quote === '"' ? inside.replace(/\\?\s+/gu, " ").trim() : inside;
  }

  /** A number without sign. */
  takeNumber(): number | undefined {
    this.skipBlank();
    if (this.at >= this.end) return undefined;
    const match = this.#match(numberText);
    return match === undefined ? undefined : Number(match[0]);
  }

  /** A number with signs before it, or `:NA:`. */
  takeSignedNumber(): number | undefined {
    const start = this.at;
    let sign = 1;
    for (;;) {
      if (this.take("-")) sign = -sign;
      else if (!this.take("+")) break;
    }
    const value = this.takeKeyword("NA") === undefined ? this.takeNumber() : notAvailable;
    if (value === undefined) this.at = start;
    return value === undefined ? undefined : sign * value;
  }
}

function isBlank(character: string): boolean {
  return character <= " " || (character >= "\u0080" && character.trim() === "");
}

/** Vensim's `:NA:`, a number so large and negative that no model means it. */
export const notAvailable = -(2 ** 109);
