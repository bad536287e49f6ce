import type { Expression, LookupTable } from "../model/expression.ts";
import type { Definition, Variable } from "../model/model.ts";
import { call, choose } from "../read/xmile/function-rule.ts";
import type { ModelWriting } from "./model-writing.ts";
import { sharedFlows, type WrittenParts, writtenParts } from "./written-parts.ts";
import { xmileName } from "./xmile-name.ts";
import { tag, textTag } from "./xml-tag.ts";

const TAGS: Readonly<Record<Variable["kind"], string>> = {
  stock: "stock",
  flow: "flow",
  auxiliary: "aux",
  lookup: "aux",
  data: "aux",
};

/** A variable as a tag. @throws {ModelError} For what XMILE cannot say. */
export function writeVariable(variable: Variable, writing: ModelWriting): string {
  const layout = writing.layout(variable.name);
  if (layout === undefined) return "";
  const parts = writtenParts(layout, writing);
  const dimensions = layout.dimensions.map(({ name }) => tag("dim", { name }));
  return tag(TAGS[variable.kind], { name: variable.name }, [
    ...(dimensions.length > 0 ? [tag("dimensions", {}, dimensions)] : []),
    ...equationTags(variable, parts, writing),
    ...(variable.kind === "stock" ? flowTags(variable, parts, dimensions, writing) : []),
    ...(variable.nonNegative ? ["<non_negative/>"] : []),
    ...(variable.unit === undefined ? [] : [textTag("units", variable.unit)]),
    ...(variable.documentation === undefined ? [] : [textTag("doc", variable.documentation)]),
  ]);
}

function equationTags(variable: Variable, parts: WrittenParts, writing: ModelWriting): readonly string[] {
  const dimensions = writing.layout(variable.name)?.dimensions.map(({ name }) => name) ?? [];
  if (parts.kind === "whole") return definitionTags(variable, dimensions, parts.definition, writing);
  return parts.elements.map(({ subscripts, definition }) =>
    tag("element", { subscript: subscripts.join(", ") }, definitionTags(variable, subscripts, definition, writing)),
  );
}

function definitionTags(
  variable: Variable,
  subscripts: readonly string[],
  definition: Definition,
  writing: ModelWriting,
): readonly string[] {
  const equation = (expression: Expression, name = "eqn") => textTag(name, writing.text(expression, variable));
  switch (definition.kind) {
    case "value":
      return [
        equation(keptValue(definition.value, variable, subscripts)),
        ...(definition.initial ? [equation(definition.initial, "init_eqn")] : []),
      ];
    case "numbers":
      return definition.values.map((value) => equation({ kind: "number", value }));
    case "integral":
    case "stock":
      return [equation(definition.initial)];
    case "lookup":
      return [...(definition.input ? [equation(definition.input)] : []), graphTag(definition.table)];
    case "data":
      return [textTag("eqn", "TIME"), graphTag(seriesTable(variable, definition, writing))];
  }
}

/** A value that is kept while its condition does not hold, as XMILE says it: the variable's own previous value. */
function keptValue(value: Expression, { name }: Variable, subscripts: readonly string[]): Expression {
  if (value.kind !== "call" || value.function !== "sample_if_true") return value;
  const [condition, input, first] = value.arguments;
  const own: Expression = {
    kind: "reference",
    name,
    subscripts: subscripts.map((subscript) => ({ kind: "name", name: subscript })),
  };
  return choose(condition!, input!, call("previous", own, first));
}

/** A series as points over time; XMILE has no way to look forward to the next point, or to have none in between. */
function seriesTable(
  variable: Variable,
  { times, values, between }: Extract<Definition, { kind: "data" }>,
  writing: ModelWriting,
): LookupTable {
  if (between === "interpolate") return { x: times, y: values, kind: "continuous" };
  if (between === "hold-backward") return { x: times, y: values, kind: "discrete" };
  return writing.refuse(`its series is read “${between}”, for which XMILE has no kind of points`, variable);
}

/** Points as XMILE has them. */
export function graphTag({ x, y, kind }: LookupTable): string {
  return tag("gf", { type: kind }, [textTag("xpts", x.join(",")), textTag("ypts", y.join(","))]);
}

/** A stock's flows; one whose equation says how it changes gets a flow of its own for that. */
function flowTags(
  stock: Variable,
  parts: WrittenParts,
  dimensions: readonly string[],
  writing: ModelWriting,
): readonly string[] {
  const shared = sharedFlows(stock);
  if (shared !== undefined) {
    return [
      ...shared.inflows.map((name) => textTag("inflow", xmileName(name))),
      ...shared.outflows.map((name) => textTag("outflow", xmileName(name))),
    ];
  }
  const name = writing.newName(`${stock.name} net flow`);
  const net = (definition: Definition) => {
    if (definition.kind === "integral") return [textTag("eqn", writing.text(definition.net, stock))];
    return writing.refuse("its elements have flows of different names", stock);
  };
  const equations =
    parts.kind === "whole"
      ? net(parts.definition)
      : parts.elements.map((element) =>
          tag("element", { subscript: element.subscripts.join(", ") }, net(element.definition)),
        );
  const list = dimensions.length > 0 ? [tag("dimensions", {}, dimensions)] : [];
  writing.addedFlows.push(tag("flow", { name }, [...list, ...equations]));
  return [textTag("inflow", xmileName(name))];
}
