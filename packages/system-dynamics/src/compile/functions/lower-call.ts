import type { Call, Expression } from "../../model/expression.ts";
import type { Lowering } from "../lowering.ts";
import type { Node } from "../program.ts";

/** How one builtin becomes a node. The number of arguments has been checked. */
export type LowerCall = (call: Call, lowering: Lowering) => Node;

/** A builtin that works on the values of its arguments alone. */
export function ofNumbers(make: (...nodes: Node[]) => Node): LowerCall {
  return (call, lowering) => make(...call.arguments.map((argument) => lowering.node(argument)));
}

/** The same for one that writes its arguments into its formula several times. */
export function ofShared(make: (...nodes: Node[]) => Node): LowerCall {
  return (call, lowering) => make(...call.arguments.map((argument) => lowering.shared(argument)));
}

export function argument(call: Call, at: number): Expression {
  return call.arguments[at]!;
}
