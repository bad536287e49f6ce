import { type Model, nameKey } from "@tamarisk/system-dynamics";

type Expression = Extract<Model["variables"][number]["equations"][number]["definition"], { kind: "value" }>["value"];

/** A cause that stands in the equation of its effect. */
export interface CausalLink {
  readonly from: string;
  readonly to: string;
}

/** Which variables of a model act on which. Where a stock starts is not an effect. */
export function causalLinks(model: Model): CausalLink[] {
  const names = new Map(model.variables.map(({ name }) => [nameKey(name), name]));
  const links = new Map<string, CausalLink>();
  const add = (from: string, to: string) => {
    const cause = names.get(nameKey(from));
    if (cause !== undefined && cause !== to) links.set(`${cause}→${to}`, { from: cause, to });
  };
  for (const { name, equations } of model.variables) {
    for (const { definition } of equations) {
      if (definition.kind === "value") for (const from of namesIn(definition.value)) add(from, name);
      if (definition.kind === "lookup" && definition.input)
        for (const from of namesIn(definition.input)) add(from, name);
      if (definition.kind === "stock")
        for (const from of [...definition.inflows, ...definition.outflows]) add(from, name);
    }
  }
  return [...links.values()];
}

function namesIn(expression: Expression): string[] {
  switch (expression.kind) {
    case "reference":
      return [expression.name];
    case "negate":
    case "not":
      return namesIn(expression.operand);
    case "if":
      return [expression.condition, expression.then, expression.otherwise].flatMap(namesIn);
    case "binary":
      return [expression.left, expression.right].flatMap(namesIn);
    case "call":
      return [expression.function, ...expression.arguments.flatMap(namesIn)];
    default:
      return [];
  }
}
