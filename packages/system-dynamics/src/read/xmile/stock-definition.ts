import type { XmlElement } from "@rgrove/parse-xml";
import type { Expression } from "../../model/expression.ts";
import type { Definition } from "../../model/model.ts";
import { nameKey } from "../../model/name-key.ts";
import type { DeclaredVariable } from "./collect-variables.ts";
import { childElements, elementText } from "./element-text.ts";
import { fullName } from "./file-names.ts";
import type { FileReading } from "./file-reading.ts";
import { writtenName } from "./written-name.ts";

/** A stock with the flows it names; where one is an expression, or an array of another shape, the sum of all of them. */
export function stockDefinition(
  stock: DeclaredVariable,
  initial: Expression,
  subscripts: readonly string[],
  reading: FileReading,
): Definition {
  const inflows = childElements(stock.element, "inflow");
  const outflows = childElements(stock.element, "outflow");
  const names = (flows: readonly XmlElement[]) => flows.map((flow) => flowName(flow, stock, reading));
  const [into, outOf] = [names(inflows), names(outflows)];
  const isNamed = (name: string | undefined): name is string => name !== undefined;
  if (into.every(isNamed) && outOf.every(isNamed)) return { kind: "stock", inflows: into, outflows: outOf, initial };
  const read = (flow: XmlElement) =>
    reading.expression({ ...elementText(flow, reading.source), variable: stock, subscripts });
  const zero: Expression = { kind: "number", value: 0 };
  const filled = inflows.map(read).reduce((sum, flow) => combine(sum, "+", flow), zero);
  return { kind: "integral", net: outflows.map(read).reduce((sum, flow) => combine(sum, "-", flow), filled), initial };
}

/** The full name of a flow of the stock's own shape. */
function flowName(element: XmlElement, stock: DeclaredVariable, { names }: FileReading): string | undefined {
  const flow = names.found(writtenName(element.text), stock.modules);
  if (flow === undefined || flow.dimensions.length !== stock.dimensions.length) return undefined;
  const alike = flow.dimensions.every((dimension, i) => nameKey(dimension) === nameKey(stock.dimensions[i]!));
  return alike ? fullName(flow) : undefined;
}

function combine(left: Expression, operator: "+" | "-", right: Expression): Expression {
  return { kind: "binary", operator, left, right };
}
