import type { Node } from "./program.ts";

/** Whether time, chance or the past comes into a node by itself, whatever the slots it loads. */
export function nodeMoves(node: Node): boolean {
  switch (node.kind) {
    case "number":
    case "load":
    case "turn":
      return false;
    case "time":
    case "random":
    case "history":
      return true;
    case "load-at":
      return nodeMoves(node.index);
    case "unary":
    case "lookup":
      return nodeMoves(node.x);
    case "binary":
      return nodeMoves(node.x) || nodeMoves(node.y);
    case "select":
      return nodeMoves(node.condition) || nodeMoves(node.then) || nodeMoves(node.otherwise);
    case "reduce":
      return nodeMoves(node.body);
    case "call":
      return node.arguments.some(nodeMoves);
  }
}
