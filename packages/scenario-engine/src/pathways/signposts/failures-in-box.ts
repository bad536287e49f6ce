import type { FailureYears } from "./indicator-courses.ts";

/**
 * Failures of one vulnerability alone: a future outside its box that fails does so for another reason, and is not counted;
 * one that holds counts as holding wherever it lies. So signposts and triggers are judged by what the box tells of.
 *
 * @param isInBox - One entry a future, 0 for outside, as `casesInBox` gives it.
 * @throws {RangeError} If there is not one entry for each future.
 *
 * @see docs/methods/signposts.md, rule SIGN2.
 *
 * @example
 * rankSignposts(candidates, failuresInBox(tipping, casesInBox(cases, vulnerability.box)));
 */
export function failuresInBox<Failures extends FailureYears>(tipping: Failures, isInBox: ArrayLike<number>): Failures {
  if (isInBox.length !== tipping.years.length) {
    throw new RangeError(
      `each of ${tipping.years.length} futures lies in the box or not; found ${isInBox.length} entries`,
    );
  }
  const years = tipping.years.map((year, future) => (isInBox[future] || year === Infinity ? year : Number.NaN));
  return { ...tipping, years };
}
