import type { ProblemList } from "../problem-list.ts";
import type { VensimScanner } from "./vensim-scanner.ts";

/** One `equation ~ unit ~ comment |` of a file, not yet understood. */
export interface RawStatement {
  readonly equation: VensimScanner;
  readonly unit: string;
  readonly documentation: string;
}

export interface RawMacro {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly offset: number;
  readonly statements: RawStatement[];
}

interface RawModel {
  readonly statements: readonly RawStatement[];
  readonly macros: readonly RawMacro[];
}

/** Cuts the equations of a file apart, and those of its macros; group headings are left out. */
export function splitStatements(scanner: VensimScanner, problems: ProblemList): RawModel {
  const statements: RawStatement[] = [];
  const macros: RawMacro[] = [];
  let macro: RawMacro | undefined;
  while (!scanner.isDone()) {
    const keyword = scanner.peekKeyword();
    if (keyword === "MACRO") {
      macro = problems.attempt(() => takeMacroHeading(scanner)) ?? macro;
      if (macro !== undefined && macros.at(-1) !== macro) macros.push(macro);
    } else if (keyword === "END OF MACRO") {
      scanner.takeKeyword("END OF MACRO");
      macro = undefined;
    } else if (scanner.peek() === "*") {
      skipPast(scanner, "|");
    } else {
      const statement = problems.attempt(() => takeStatement(scanner));
      if (statement === undefined) skipPast(scanner, "|");
      else if (!statement.equation.within(statement.equation.at, statement.equation.end).isDone()) {
        (macro?.statements ?? statements).push(statement);
      }
    }
  }
  return { statements, macros };
}

function takeMacroHeading(scanner: VensimScanner): RawMacro {
  const offset = scanner.at;
  scanner.takeKeyword("MACRO");
  const name = scanner.takeName();
  if (name === undefined) scanner.fail("syntax", "a macro needs a name: :MACRO: NAME(input, …)");
  scanner.expect("(", `after the macro's name "${name}"`);
  const inputs: string[] = [];
  const outputs: string[] = [];
  let list = inputs;
  while (!scanner.take(")")) {
    const argument = scanner.takeName();
    if (argument === undefined) {
      scanner.fail(
        "syntax",
        `an argument's name was expected, but ${scanner.describeNext()} was found`,
        scanner.at,
        name,
      );
    }
    list.push(argument);
    if (scanner.take(":")) list = outputs;
    else if (scanner.peek() !== ")") scanner.expect(",", `between the arguments of the macro "${name}"`);
  }
  return { name, inputs, outputs: [name, ...outputs], offset, statements: [] };
}

function takeStatement(scanner: VensimScanner): RawStatement {
  const start = scanner.at;
  const end = endOfEquation(scanner);
  scanner.at = end;
  const fields: string[] = [];
  while (scanner.at < scanner.end && scanner.text[scanner.at] === "~") {
    const from = scanner.at + 1;
    scanner.at = nextOf(scanner, from, "~|");
    fields.push(scanner.text.slice(from, scanner.at));
  }
  scanner.at = Math.min(scanner.at + 1, scanner.end);
  return {
    equation: scanner.within(start, end),
    unit: cleaned(fields[0] ?? "").replace(/\s*\[[^[]*$/u, ""),
    documentation: cleaned(fields[1] ?? ""),
  };
}

function cleaned(field: string): string {
  return field
    .replace(/\\?[\r\n]\s*/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Where the equation ends: at the first `~` or `|` outside quotes and comments. */
function endOfEquation(scanner: VensimScanner): number {
  const { text, end } = scanner;
  let before = "";
  for (let at = scanner.at; at < end; at++) {
    const character = text[at]!;
    if (character === "~" || character === "|") return at;
    if (character === '"') at = endOfQuote(scanner, at);
    else if (character === "'" && (before === "(" || before === ",")) at = endOfQuote(scanner, at);
    else if (character === "{") {
      const close = text.indexOf("}", at);
      if (close < 0 || close >= end) scanner.fail("syntax", "this comment { is never closed by }", at);
      at = close;
    }
    if (character.trim() !== "") before = character;
  }
  return end;
}

function endOfQuote(scanner: VensimScanner, start: number): number {
  const quote = scanner.text[start]!;
  for (let at = start + 1; at < scanner.end; at++) {
    const character = scanner.text[at];
    if (character === quote) return at;
    if (character === "\\") at += scanner.text.startsWith("\r\n", at + 1) ? 2 : 1;
    else if (character === "\n") break;
  }
  scanner.at = start + 1;
  return scanner.fail("syntax", `this ${quote} is never closed on its line`, start);
}

function nextOf(scanner: VensimScanner, from: number, characters: string): number {
  let at = from;
  while (at < scanner.end && !characters.includes(scanner.text[at]!)) at++;
  return at;
}

function skipPast(scanner: VensimScanner, character: string): void {
  scanner.at = Math.min(nextOf(scanner, scanner.at, character) + 1, scanner.end);
}
