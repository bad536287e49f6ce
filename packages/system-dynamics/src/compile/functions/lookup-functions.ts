import type { BuiltinName } from "../../model/builtins.ts";
import type { Call, Expression } from "../../model/expression.ts";
import { nameKey } from "../../model/name-key.ts";
import { binaryNode, numberNode, selectNode } from "../fold.ts";
import { lowerTablePlace } from "../lower-reference.ts";
import type { Lowering } from "../lowering.ts";
import type { LookupReading, Node, Place } from "../program.ts";
import type { VariableLayout } from "../variable-layout.ts";
import { argument, type LowerCall } from "./lower-call.ts";

const reading =
  (as?: LookupReading): LowerCall =>
  (call, lowering) => {
    const table = tableMeant(argument(call, 0), call, lowering);
    return lookupNode(table.place, lowering.node(argument(call, 1)), as ?? table.reading);
  };

/** Tables read at an x, in every way the languages know. */
export const lookupFunctions = {
  lookup: reading(),
  lookup_extrapolate: reading("extrapolate"),
  lookup_forward: reading("forward"),
  lookup_backward: reading("discrete"),
  lookup_inverse: reading("inverse"),
  lookup_slope: reading("slope"),
  data_at: reading(),
  lookup_area: (call, lowering) => ({
    kind: "call",
    function: "lookup-area",
    arguments: [
      tableNumber(tableMeant(argument(call, 0), call, lowering).place, lowering),
      lowering.node(argument(call, 1)),
      lowering.node(argument(call, 2)),
    ],
  }),
  data_between: (call, lowering) => {
    const { place } = tableMeant(argument(call, 0), call, lowering);
    const x = lowering.shared(argument(call, 1));
    const mode = lowering.shared(argument(call, 2));
    const isNext = binaryNode(">=", mode, numberNode(1));
    const isLast = binaryNode("<=", mode, numberNode(-1));
    const between = selectNode(isLast, lookupNode(place, x, "discrete"), lookupNode(place, x, "continuous"));
    return selectNode(isNext, lookupNode(place, x, "forward"), between);
  },
} satisfies Partial<Record<BuiltinName, LowerCall>>;

/** A lookup variable called by its own name. */
export function lookupCall(call: Call, variable: VariableLayout, lowering: Lowering): Node {
  const [x, ...others] = call.arguments;
  if (!x || others.length > 0) {
    lowering.refuse("arguments", `the lookup "${call.function}" takes one x; found ${call.arguments.length}`, call);
  }
  const reference = { name: call.function, ...(call.at && { at: call.at }) };
  const place = lowerTablePlace(reference, call.subscripts ?? [], variable, lowering);
  return lookupNode(place, lowering.node(x), variable.tableReading);
}

export function lookupNode(table: Place, x: Node, as?: LookupReading): Node {
  return { kind: "lookup", table, x, ...(as && { as }) };
}

interface TableMeant {
  readonly place: Place;
  /** How its variable says it is read, when not as the table itself says. */
  readonly reading?: LookupReading | undefined;
}

function tableMeant(expression: Expression, call: Call, lowering: Lowering): TableMeant {
  if (expression.kind === "table")
    return { place: { base: lowering.compilation.table(expression.table), offsets: [] } };
  const isCall = expression.kind === "call" && expression.arguments.length === 0;
  const name = expression.kind === "reference" ? expression.name : isCall ? expression.function : undefined;
  const variable = name === undefined ? undefined : lowering.compilation.variables.get(nameKey(name));
  if (variable?.table === undefined) {
    lowering.refuse("arguments", `"${call.function}" needs a table, a lookup or data as its first argument`, call);
  }
  const subscripts = expression.kind === "reference" || expression.kind === "call" ? (expression.subscripts ?? []) : [];
  const reference = { name: variable.name, ...(call.at && { at: call.at }) };
  return { place: lowerTablePlace(reference, subscripts, variable, lowering), reading: variable.tableReading };
}

/** The number of a table, as a value. */
function tableNumber(place: Place, lowering: Lowering): Node {
  let number = numberNode(place.base);
  for (const offset of place.offsets) {
    const turn: Node = { kind: "turn", loop: offset.loop };
    if (offset.kind === "table") {
      lowering.refuse("unsupported", "the area under a lookup cannot be taken over a mapped or broken subrange");
    }
    const added = binaryNode("*", binaryNode("-", turn, numberNode(1)), numberNode(offset.stride));
    number = binaryNode("+", number, added);
  }
  return number;
}
