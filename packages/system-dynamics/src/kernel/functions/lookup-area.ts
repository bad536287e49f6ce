import type { LookupTable } from "../../model/expression.ts";

/**
 * The area under a table between two x, negative when the second is the smaller: exact for its straight lines or steps.
 * Beyond its ends a table goes on as its kind says.
 *
 * @see Vensim reference manual, LOOKUP AREA.
 *
 * @example
 * lookupArea({ x: [0, 2], y: [0, 4], kind: "continuous" }, 0, 1); // 1
 */
export function lookupArea(table: LookupTable, from: number, to: number): number {
  if (table.x.length === 0 || Number.isNaN(from) || Number.isNaN(to)) return Number.NaN;
  return from <= to ? areaUp(table, from, to) : -areaUp(table, to, from);
}

function areaUp(table: LookupTable, from: number, to: number): number {
  const { x } = table;
  const last = x.length - 1;
  let area = 0;
  if (from < x[0]!) area += beyond(table, 0, from, Math.min(to, x[0]!));
  for (let left = 0; left < last; left++) {
    const low = Math.max(from, x[left]!);
    const high = Math.min(to, x[left + 1]!);
    if (low < high) area += between(table, left, low, high);
  }
  if (to > x[last]!) area += beyond(table, last, Math.max(from, x[last]!), to);
  return area;
}

function between({ x, y, kind }: LookupTable, left: number, low: number, high: number): number {
  if (kind === "discrete") return y[left]! * (high - low);
  const slope = (y[left + 1]! - y[left]!) / (x[left + 1]! - x[left]!);
  return (high - low) * (y[left]! + slope * ((low + high) / 2 - x[left]!));
}

function beyond(table: LookupTable, end: number, low: number, high: number): number {
  const { x, y, kind } = table;
  if (kind === "extrapolate" && x.length > 1) return between(table, end === 0 ? 0 : end - 1, low, high);
  return y[end]! * (high - low);
}
