import type { Code } from "./code.ts";

/** Longer expressions are cut in two. */
const LONGEST = 96;

/**
 * A function's body: what is used more than once, and what would make a line too long, is named first. The text is as the
 * formatter would leave it.
 */
export function printBody(result: Code): string[] {
  const uses = countUses(result);
  const lines: string[] = [];
  const names = new Map<Code, string>();

  const name = (code: Code): string => {
    const known = names.get(code);
    if (known !== undefined) return known;
    const text = textOf(code);
    const given = `v${names.size + 1}`;
    names.set(code, given);
    lines.push(`  const ${given} = ${text};`);
    return given;
  };
  const textOf = (code: Code): string => {
    if (code.kind === "atom") return code.text;
    const inner = code.parts.map((part) => inside(code, part));
    const whole = joined(code, inner);
    if (whole.length <= LONGEST) return whole;
    return joined(
      code,
      code.parts.map((part, place) => (part.kind === "atom" ? inner[place]! : name(part))),
    );
  };
  const inside = (parent: Code, part: Code): string => {
    if (part.kind === "atom") return part.text;
    if (names.has(part) || uses.get(part)! > 1 || part.kind === "choice") return name(part);
    const text = textOf(part);
    return needsParentheses(parent, part) ? `(${text})` : text;
  };

  const last = textOf(result);
  return [...lines, `  return ${last};`];
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
