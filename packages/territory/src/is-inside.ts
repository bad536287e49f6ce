import { firstFrom } from "./first-from.ts";
import type { MeasuredArea } from "./measured-area.ts";

/** Whether a point of the equal-area plane lies in an area. On the very border, either answer may come. */
export function isInside(area: MeasuredArea, x: number, y: number): boolean {
  const { x1, y1, x2, y2, west, longest, box } = area;
  if (x < box.minX || x > box.maxX || y < box.minY || y > box.maxY) return false;
  let isIn = false;
  for (let edge = firstFrom(west, x - longest); edge < west.length && west[edge]! <= x; edge++) {
    if (x1[edge]! > x === x2[edge]! > x) continue;
    const height = y1[edge]! + ((y2[edge]! - y1[edge]!) * (x - x1[edge]!)) / (x2[edge]! - x1[edge]!);
    if (height < y) isIn = !isIn;
  }
  return isIn;
}
