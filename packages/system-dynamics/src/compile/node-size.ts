import { partsOf } from "./node-parts.ts";
import type { Node } from "./program.ts";

/** Whether a node has more parts than `max`, counted no further than that. */
export function isLarger(node: Node, max: number): boolean {
  const open = [node];
  for (let parts = 0; open.length > 0; parts++) {
    if (parts === max) return true;
    open.push(...partsOf(open.pop()!));
  }
  return false;
}
