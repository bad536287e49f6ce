import { groupsByValue } from "../summary/groups-by-value.ts";
import { type TippingQuantile, type TippingSummary, tippingQuantile, tippingSummary } from "./tipping-summary.ts";
import type { TippingYears } from "./tipping-years.ts";

/** Tipping years of the futures whose uncertainty lies in one stretch of its range. */
export interface ConditionalTipping {
  /** The lowest and the highest value of the uncertainty in the group. */
  readonly from: number;
  readonly to: number;
  readonly summary: TippingSummary;
  readonly median: TippingQuantile;
}

/**
 * How tipping years depend on one uncertainty while all others vary as they do: futures are sorted by the uncertainty and
 * cut into groups of about the same size, as `conditionalMeans` cuts them.
 *
 * @param uncertainty - Its value in every future.
 * @param groupCount - How many groups at most; 3 for thirds. Equal values stay together.
 * @returns The groups, by rising values; none when no future is counted.
 * @throws {RangeError} If the uncertainty has another length, or there is to be less than one group.
 *
 * @example
 * conditionalTipping(tipping, scenarios.nickel_price!, 3).map(({ median }) => median);
 * // 2038 where nickel is cheapest, 2046, and not reached by 2080 where it is dearest
 */
export function conditionalTipping(
  tipping: TippingYears,
  uncertainty: Float64Array,
  groupCount: number,
): ConditionalTipping[] {
  if (uncertainty.length !== tipping.years.length) {
    throw new RangeError(
      `the uncertainty needs a value for each of ${tipping.years.length} futures; found ${uncertainty.length}`,
    );
  }
  if (!Number.isInteger(groupCount) || groupCount < 1) {
    throw new RangeError(`conditional tipping points need at least one group; found ${groupCount}`);
  }
  const counted = Int32Array.from(tipping.years.keys()).filter((future) => !Number.isNaN(tipping.years[future]!));
  const sorted = counted.sort((a, b) => uncertainty[a]! - uncertainty[b]! || a - b);
  return groupsByValue(sorted, uncertainty, groupCount).map((group) => {
    const part = { ...tipping, years: Float64Array.from(group, (future) => tipping.years[future]!) };
    return {
      from: uncertainty[group[0]!]!,
      to: uncertainty[group.at(-1)!]!,
      summary: tippingSummary(part),
      median: tippingQuantile(part, 0.5),
    };
  });
}
