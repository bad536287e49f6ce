import { type Model, nameKey } from "@tamarisk/system-dynamics";

type Expression = Extract<Model["variables"][number]["equations"][number]["definition"], { kind: "value" }>["value"];

/** More of the cause gives more (+) or less (−) of the effect, other things equal; ± where it depends. */
export type Polarity = "+" | "−" | "±";

export interface CausalLink {
  readonly from: string;
  readonly to: string;
  readonly polarity: Polarity;
}

/**
 * Which variables of a model act on which, and which way. A sign is read off the equation, all quantities taken to be above
 * 0: sums, products, quotients, powers, exponentials, MIN and MAX keep or turn it; where a cause stands in an equation
 * with both signs, or in a condition, the link is ±.
 */
export function causalLinks(model: Model): CausalLink[] {
  const names = new Map(model.variables.map(({ name }) => [nameKey(name), name]));
  const links = new Map<string, CausalLink>();
  const add = (from: string, to: string, polarity: Polarity) => {
    const cause = names.get(nameKey(from));
    if (cause === undefined) return;
    const key = `${cause}→${to}`;
    const known = links.get(key)?.polarity ?? polarity;
    links.set(key, { from: cause, to, polarity: known === polarity ? polarity : "±" });
  };
  for (const { name, equations } of model.variables) {
    for (const { definition } of equations) {
      if (definition.kind === "value") walk(definition.value, "+", (from, polarity) => add(from, name, polarity));
      if (definition.kind === "lookup" && definition.input)
        walk(definition.input, "±", (from, polarity) => add(from, name, polarity));
      if (definition.kind !== "stock") continue;
      for (const inflow of definition.inflows) add(inflow, name, "+");
      for (const outflow of definition.outflows) add(outflow, name, "−");
    }
  }
  return [...links.values()].filter(({ from, to }) => from !== to);
}

const turned = (polarity: Polarity): Polarity => (polarity === "+" ? "−" : polarity === "−" ? "+" : "±");

const RISING = new Set([
  "exp",
  "ln",
  "log10",
  "sqrt",
  "min",
  "max",
  "sum",
  "mean",
  "floor",
  "ceiling",
  "smallest",
  "largest",
  "initial",
  "tanh",
  "sinh",
]);

function walk(expression: Expression, sign: Polarity, found: (name: string, polarity: Polarity) => void): void {
  switch (expression.kind) {
    case "reference":
      found(expression.name, sign);
      break;
    case "negate":
      walk(expression.operand, turned(sign), found);
      break;
    case "not":
      walk(expression.operand, "±", found);
      break;
    case "if":
      walk(expression.condition, "±", found);
      walk(expression.then, sign, found);
      walk(expression.otherwise, sign, found);
      break;
    case "binary":
      walkBinary(expression, sign, found);
      break;
    case "call":
      for (const argument of expression.arguments) {
        walk(argument, RISING.has(expression.function.toLowerCase()) ? sign : "±", found);
      }
      if (!RISING.has(expression.function.toLowerCase())) found(expression.function, "±");
      break;
  }
}

function walkBinary(
  { operator, left, right }: Extract<Expression, { kind: "binary" }>,
  sign: Polarity,
  found: (name: string, polarity: Polarity) => void,
): void {
  switch (operator) {
    case "+":
    case "*":
      walk(left, sign, found);
      walk(right, sign, found);
      break;
    case "-":
    case "/":
      walk(left, sign, found);
      walk(right, turned(sign), found);
      break;
    case "^":
      walk(left, isNegative(right) ? turned(sign) : sign, found);
      walk(right, "±", found);
      break;
    default:
      walk(left, "±", found);
      walk(right, "±", found);
  }
}

function isNegative(expression: Expression): boolean {
  return expression.kind === "negate" || (expression.kind === "number" && expression.value < 0);
}
