import { nodeChildren } from "./node-children.ts";
import type { Node } from "./program.ts";

/** Whether time, chance or the past comes into a node by itself, whatever the slots it loads. */
export function nodeMoves(node: Node): boolean {
  const open = [node];
  while (open.length > 0) {
    const next = open.pop()!;
    if (next.kind === "time" || next.kind === "random" || next.kind === "history") return true;
    open.push(...nodeChildren(next));
  }
  return false;
}
