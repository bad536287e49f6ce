import type { Expression, Reference } from "../model/expression.ts";
import type { Definition, Equation, Model, Variable } from "../model/model.ts";
import { nameKey } from "../model/name-key.ts";

/**
 * The same model with what non-negative stocks and flows mean written into the equations of the flows: a non-negative
 * flow is at least 0, and the outflows of a non-negative stock take, one after another, at most what it holds and what
 * flows in during the step. Saved flows and stocks therefore agree.
 *
 * @param counting - `stock` leaves out what flows in, for models in which an inflow depends on the outflow it feeds.
 *
 * @see isee systems, Stella help, "Flow prioritization": outflow = MIN(stock / DT + total inflow, explicit outflow).
 */
export function limitOutflows(model: Model, counting: "stock and inflows" | "stock"): Model {
  if (!model.variables.some(({ nonNegative }) => nonNegative)) return model;
  const limits = outflowLimits(model, counting);
  const variables = model.variables.flatMap((variable): readonly Variable[] => {
    const limit = limits.get(nameKey(variable.name));
    return limit || isNonNegativeFlow(variable) ? limited(variable, limit) : [variable];
  });
  return { ...model, variables };
}

function isNonNegativeFlow(variable: Variable): boolean {
  return variable.kind !== "stock" && variable.nonNegative === true;
}

/** What an outflow may take per unit of time, for the element with these subscripts. */
type Limit = (subscripts: Reference["subscripts"]) => Expression;

function outflowLimits(model: Model, counting: "stock and inflows" | "stock"): ReadonlyMap<string, Limit> {
  const limits = new Map<string, Limit>();
  const ranks = new Map(model.variables.map(({ name, equations }) => [nameKey(name), equations[0]?.subscripts.length]));
  for (const stock of model.variables) {
    if (stock.kind !== "stock" || !stock.nonNegative) continue;
    for (const { definition } of stock.equations) {
      if (definition.kind !== "stock") continue;
      const inflows = counting === "stock" ? [] : definition.inflows;
      for (const [place, outflow] of definition.outflows.entries()) {
        const earlier = definition.outflows.slice(0, place);
        limits.set(nameKey(outflow), (subscripts) => {
          const of = (name: string) => reference(name, ranks.get(nameKey(name)) === 0 ? [] : subscripts);
          let available = binary("/", of(stock.name), call("time_step"));
          for (const inflow of inflows) available = binary("+", available, of(inflow));
          for (const taken of earlier) available = binary("-", available, of(taken));
          return call("max", available, zero);
        });
      }
    }
  }
  return limits;
}

function limited(variable: Variable, limit: Limit | undefined): readonly Variable[] {
  const asked: Equation[] = [];
  const equations = variable.equations.map((equation): Equation => {
    const subscripts = equation.subscripts.map((name) => ({ kind: "name" as const, name }));
    let value = formulaOf(equation.definition);
    if (!value) {
      asked.push(equation);
      value = reference(askedName(variable), subscripts);
    }
    if (isNonNegativeFlow(variable)) value = call("max", value, zero);
    if (limit) value = call("min", value, limit(subscripts));
    return { ...equation, definition: { kind: "value", value } };
  });
  const { nonNegative: _, ...rest } = variable;
  const changed = { ...rest, equations };
  if (asked.length === 0) return [changed];
  return [changed, { ...rest, name: askedName(variable), equations: asked, saved: false }];
}

/** Where numbers and data stand that a flow would follow if it could. */
function askedName({ name }: Variable): string {
  return `${name} · asked`;
}

function formulaOf(definition: Definition): Expression | undefined {
  if (definition.kind === "value") return definition.value;
  if (definition.kind !== "lookup" || !definition.input) return undefined;
  return call("lookup", { kind: "table", table: definition.table }, definition.input);
}

const zero: Expression = { kind: "number", value: 0 };

function reference(name: string, subscripts: Reference["subscripts"]): Expression {
  return { kind: "reference", name, subscripts };
}

function call(name: string, ...parts: Expression[]): Expression {
  return { kind: "call", function: name, arguments: parts };
}

function binary(operator: "+" | "-" | "/", left: Expression, right: Expression): Expression {
  return { kind: "binary", operator, left, right };
}
