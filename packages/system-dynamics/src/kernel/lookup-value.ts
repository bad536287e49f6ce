import type { LookupReading } from "../compile/program.ts";
import type { LookupTable } from "../model/expression.ts";

/** What `raw` gives where no point stands: Vensim's `:NA:`. */
export const NOT_AVAILABLE = -(2 ** 109);

/**
 * A table at x. Between two points the line through them; beyond the ends what the reading says. An empty table and
 * an x that is NaN give NaN. The slope beyond the ends is 0, unless the table is extrapolated.
 */
export function lookupValue(table: LookupTable, reading: LookupReading, at: number): number {
  const { x, y } = table;
  const last = x.length - 1;
  if (last < 0 || Number.isNaN(at)) return Number.NaN;
  switch (reading) {
    case "continuous":
      if (at <= x[0]!) return y[0]!;
      return at >= x[last]! ? y[last]! : onLine(x, y, segmentOf(x, at), at);
    case "extrapolate":
      return last === 0 ? y[0]! : onLine(x, y, segmentOf(x, at), at);
    case "discrete":
      return at >= x[last]! ? y[last]! : y[segmentOf(x, at)]!;
    case "forward":
      if (at <= x[0]!) return y[0]!;
      return at >= x[last]! ? y[last]! : y[nextPoint(x, at)]!;
    case "raw":
      return at === x[last]! ? y[last]! : rawValue(x, y, at);
    case "slope":
      return last === 0 || ((at < x[0]! || at > x[last]!) && table.kind !== "extrapolate")
        ? 0
        : slopeOf(x, y, segmentOf(x, at));
    case "inverse":
      if (at <= y[0]!) return x[0]!;
      return at >= y[last]! ? x[last]! : onLine(y, x, firstSegment(y, at), at);
  }
}

function rawValue(x: readonly number[], y: readonly number[], at: number): number {
  const segment = segmentOf(x, at);
  return x[segment] === at ? y[segment]! : NOT_AVAILABLE;
}

function onLine(x: readonly number[], y: readonly number[], segment: number, at: number): number {
  return y[segment]! + (at - x[segment]!) * slopeOf(x, y, segment);
}

function slopeOf(x: readonly number[], y: readonly number[], segment: number): number {
  return (y[segment + 1]! - y[segment]!) / (x[segment + 1]! - x[segment]!);
}

/** The last point at or before x, but never the last of all, and the first for all before it. */
function segmentOf(x: readonly number[], at: number): number {
  let low = 0;
  let high = Math.max(x.length - 1, 1);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (x[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** The first point at or after x. */
function nextPoint(x: readonly number[], at: number): number {
  const segment = segmentOf(x, at);
  return x[segment]! >= at ? segment : segment + 1;
}

/** The first segment that ends beyond a value: for values that need not rise all the way. */
function firstSegment(values: readonly number[], at: number): number {
  let segment = 0;
  while (segment < values.length - 2 && values[segment + 1]! <= at) segment++;
  return segment;
}
