import type { Node } from "./program.ts";

/** The nodes that a node is directly made of. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "number":
    case "time":
    case "load":
    case "turn":
      return [];
    case "load-at":
      return [node.index];
    case "unary":
    case "lookup":
      return [node.x];
    case "binary":
      return [node.x, node.y];
    case "select":
      return [node.condition, node.then, node.otherwise];
    case "reduce":
      return [node.body];
    case "random":
      return node.key ? [node.key] : [];
    case "history":
      return [node.steps, node.before];
    case "call":
      return node.arguments;
  }
}
