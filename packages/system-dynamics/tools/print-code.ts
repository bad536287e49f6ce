import type { Code } from "./code.ts";
import { CodeRegions, type Region } from "./code-regions.ts";

/** Longer expressions are cut in two. */
const LONGEST = 84;

/**
 * A function's body: what is used more than once, and what would make a line too long, is named first; a choice with much
 * work on one side is a branch. The text is as the formatter would leave it.
 */
export function printBody(result: Code): string[] {
  const printer = new CodePrinter(result);
  const last = printer.print(result);
  return [...printer.lines, `return ${last};`].map((line) => `  ${line}`);
}

class CodePrinter {
  readonly lines: string[] = [];
  readonly #uses: ReadonlyMap<Code, number>;
  readonly #regions: CodeRegions;
  readonly #linesOf: Map<Region, string[]>;
  readonly #names = new Map<Code, string>();

  constructor(result: Code) {
    this.#uses = countUses(result);
    this.#regions = new CodeRegions(result);
    this.#linesOf = new Map([[this.#regions.whole, this.lines]]);
  }

  print(code: Code): string {
    if (code.kind === "atom") return code.text;
    if (this.#regions.sidesOf(code) !== undefined) return this.#name(code);
    const inner = code.parts.map((part) => this.#inside(code, part));
    const whole = joined(code, inner);
    if (whole.length <= LONGEST) return whole;
    return joined(
      code,
      code.parts.map((part, place) => (part.kind === "atom" ? inner[place]! : this.#name(part))),
    );
  }

  #inside(parent: Code, part: Code): string {
    if (part.kind === "atom") return part.text;
    if (this.#names.has(part) || this.#uses.get(part)! > 1 || part.kind === "choice") return this.#name(part);
    const text = this.print(part);
    return needsParentheses(parent, part) ? `(${text})` : text;
  }

  #name(code: Code): string {
    const known = this.#names.get(code);
    if (known !== undefined) return known;
    const lines = this.#linesOf.get(this.#regions.of(code))!;
    const isBranch = this.#regions.sidesOf(code) !== undefined;
    const text = isBranch ? "" : this.print(code);
    const name = `v${this.#names.size + 1}`;
    this.#names.set(code, name);
    if (isBranch) this.#branch(code, name, lines);
    else lines.push(`const ${name} = ${text};`);
    return name;
  }

  #branch(choice: Code, name: string, lines: string[]): void {
    const [condition, ...results] = choice.parts;
    const test = this.print(condition!);
    const [yes, no] = this.#regions.sidesOf(choice)!.map((side, place) => {
      const inner: string[] = [];
      this.#linesOf.set(side, inner);
      const text = this.print(results[place]!);
      return [...inner, `${name} = ${text};`].map((line) => `  ${line}`);
    });
    lines.push(`let ${name}: number;`, `if (${test}) {`, ...yes!, "} else {", ...no!, "}");
  }
}

function joined(code: Code, parts: readonly string[]): string {
  switch (code.kind) {
    case "call":
      return `${code.text}(${parts.join(", ")})`;
    case "prefix":
      return `${code.text}${parts[0]}`;
    case "choice":
      return `${parts[0]} ? ${parts[1]} : ${parts[2]}`;
    default:
      return `${parts[0]} ${code.text} ${parts[1]}`;
  }
}

function countUses(result: Code): Map<Code, number> {
  const uses = new Map<Code, number>();
  const visit = (code: Code): void => {
    const before = uses.get(code) ?? 0;
    uses.set(code, before + 1);
    if (before === 0) code.parts.forEach(visit);
  };
  visit(result);
  return uses;
}

const ranks = new Map(
  [
    ["||"],
    ["&&"],
    ["|"],
    ["^"],
    ["&"],
    ["===", "!=="],
    ["<", ">", "<=", ">="],
    ["<<", ">>>"],
    ["+", "-"],
    ["*", "/"],
  ].flatMap((operators, rank) => operators.map((operator) => [operator, rank] as const)),
);
const bitwise = new Set(["|", "^", "&", "<<", ">>>"]);

/** Parentheses where the language needs them, and where the formatter sets them for the reader. */
function needsParentheses(parent: Code, part: Code): boolean {
  if (part.kind !== "binary") return part.kind === "prefix" && parent.kind === "prefix";
  if (parent.kind === "prefix") return true;
  if (parent.kind !== "binary") return false;
  const [outer, inner] = [ranks.get(parent.text)!, ranks.get(part.text)!];
  const isFirst = part === parent.parts[0];
  if (outer === inner) return !(isFirst && isJoinedFreely(parent.text, part.text));
  return inner < outer || bitwise.has(parent.text) || (parent.text === "||" && part.text === "&&");
}

/** Do `a outer b inner c` without parentheses read the same to everyone? */
function isJoinedFreely(outer: string, inner: string): boolean {
  return ["+", "-"].includes(outer) || (outer === inner && ["*", "&&", "||"].includes(outer));
}
