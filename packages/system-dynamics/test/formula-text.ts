import type { Expression, Subscript } from "../src/model/expression.ts";

/** A formula as one line of text with every parenthesis written, so that tests can say what they expect. */
export function formulaText(formula: Expression): string {
  switch (formula.kind) {
    case "number":
      return String(formula.value);
    case "text":
      return `'${formula.text}'`;
    case "reference":
      return formula.name + subscriptText(formula.subscripts);
    case "call":
      return `${formula.function}${subscriptText(formula.subscripts ?? [])}(${formula.arguments.map(formulaText).join(", ")})`;
    case "negate":
      return `-${formulaText(formula.operand)}`;
    case "not":
      return `not ${formulaText(formula.operand)}`;
    case "binary":
      return `(${formulaText(formula.left)} ${formula.operator} ${formulaText(formula.right)})`;
    case "if":
      return `if(${[formula.condition, formula.then, formula.otherwise].map(formulaText).join(", ")})`;
    case "table":
      return `table(${formula.table.x.map((x, at) => `${x}:${formula.table.y[at]}`).join(" ")})`;
  }
}

function subscriptText(subscripts: readonly Subscript[]): string {
  if (subscripts.length === 0) return "";
  const parts = subscripts.map((subscript) => {
    if (subscript.kind === "name") return subscript.name;
    return subscript.kind === "each" ? `${subscript.name}!` : subscript.kind;
  });
  return `[${parts.join(",")}]`;
}
