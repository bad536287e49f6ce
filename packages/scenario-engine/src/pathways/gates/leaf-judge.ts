import {
  type ConditionStatus,
  type GateLeaf,
  leastTrendValues,
  slopeStatus,
  type TrendCondition,
  trendStatus,
  type ValueCondition,
  valueStatus,
} from "@tamarisk/domain";

/** Statuses by their codes; of the first three a larger one says more. */
export const statuses = ["not-met", "near", "met", "unknown"] as const satisfies readonly ConditionStatus[];
const codeOf = { "not-met": 0, near: 1, met: 2, unknown: 3 } as const satisfies Record<ConditionStatus, number>;

/**
 * Says what a leaf says of one future every year, by the values up to that year.
 *
 * @param row - The values, year by year; a number in every year from the place `first` on.
 * @param codes - As many; overwritten with a place in `statuses` for every year.
 */
type LeafJudge = (row: Float64Array, first: number, codes: Uint8Array) => void;

/**
 * A judge of one leaf, for one future after another. It says what `valueStatus` and `trendStatus` say of the same years, and
 * keeps from year to year what they would look at anew.
 *
 * @param years - One after another.
 * @throws {RangeError} If the condition has no threshold.
 *
 * @see docs/methods/gates.md, rules GATE9, GATE10 and GATE14.
 */
export function leafJudge(leaf: GateLeaf, years: readonly number[]): LeafJudge {
  return leaf.kind === "value" ? valueJudge(leaf) : trendJudge(leaf, years);
}

/** Of the years before a year that passes, all that matters is for how many years running they pass. */
function valueJudge(leaf: ValueCondition): LeafJudge {
  const threshold = required(leaf.threshold, leaf);
  const newest = [0];
  return (row, first, codes) => {
    codes.fill(codeOf.unknown, 0, first);
    let running = 0;
    for (let at = first; at < row.length; at++) {
      newest[0] = row[at]!;
      const said = codeOf[valueStatus(leaf, threshold, newest)];
      running = said === codeOf.met ? running + 1 : 0;
      const isShort = running > 0 && running < leaf.holdYears;
      codes[at] = !isShort ? said : at - running < first ? codeOf.unknown : codeOf.near;
    }
  };
}

/**
 * A trend is the median of slopes, and of a median's status it is enough to know how many slopes say what: those of the year
 * that leaves the window are taken out of the count, those of the new year put in. Only where the two middle ones of an even
 * number say different things, or a slope is infinite, is the median itself worked out.
 */
function trendJudge(leaf: TrendCondition, years: readonly number[]): LeafJudge {
  const perYear = required(leaf.perYear, leaf);
  const { direction, overYears } = leaf;
  const least = leastTrendValues(overYears);
  /** What the slope to a year from each of so many years before says. */
  const said = new Uint8Array(years.length * overYears);
  const counts = new Int32Array(statuses.length);
  return (row, first, codes) => {
    codes.fill(codeOf.unknown, 0, first);
    counts.fill(0);
    for (let at = first; at < row.length; at++) {
      const from = Math.max(first, at - overYears + 1);
      if (from > first) {
        for (let back = 1; back < overYears; back++) counts[said[(from - 1 + back) * overYears + back]!]!--;
      }
      for (let back = 1; back <= at - from; back++) {
        const slope = (row[at]! - row[at - back]!) / (years[at]! - years[at - back]!);
        const status = Number.isFinite(slope) ? slopeStatus(direction, perYear, slope) : "unknown";
        // Compared rather than looked up: this line runs some twenty million times for one answer.
        const code = status === "not-met" ? codeOf["not-met"] : status === "met" ? codeOf.met : codeOf[status];
        said[at * overYears + back] = code;
        counts[code]!++;
      }
      const size = at - from + 1;
      codes[at] =
        size < least ? codeOf.unknown : (middleOf(counts, (size * (size - 1)) / 2) ?? byMedian(row, from, at));
    }
  };

  function byMedian(row: Float64Array, from: number, to: number): number {
    const points = Array.from(row.subarray(from, to + 1), (value, place) => ({ year: years[from + place]!, value }));
    return codeOf[trendStatus(leaf, perYear, points).status];
  }
}

/** What both middle slopes say; `null` where they differ or one has no rank. */
function middleOf(counts: Int32Array, slopeCount: number): number | null {
  if (counts[codeOf.unknown]! > 0) return null;
  const low = rankedIn(counts, (slopeCount - 1) >> 1);
  return low === rankedIn(counts, slopeCount >> 1) ? low : null;
}

function rankedIn(counts: Int32Array, rank: number): number {
  if (rank < counts[codeOf["not-met"]]!) return codeOf["not-met"];
  return rank < counts[codeOf["not-met"]]! + counts[codeOf.near]! ? codeOf.near : codeOf.met;
}

function required(threshold: number | null, { indicatorId }: GateLeaf): number {
  if (threshold === null) throw new RangeError(`the condition on "${indicatorId}" has no threshold`);
  return threshold;
}
