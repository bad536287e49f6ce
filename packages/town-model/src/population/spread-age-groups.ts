import { AGE_COUNT } from "./cells.ts";
import { monotoneCubic } from "./monotone-cubic.ts";

/** People in consecutive ages. `toAge` is `null` for the open group at the top. */
export interface CountedAges {
  readonly fromAge: number;
  readonly toAge: number | null;
  readonly count: number;
}

/**
 * Spread age groups over single years of age: a monotone cubic through the cumulated counts, read off at each birthday.
 * No age gets fewer than zero people and every group keeps its total.
 *
 * The open group has no upper end to interpolate to; it is first cut into five-year groups in proportion to the
 * survivors of a life table.
 *
 * @param groups - Consecutive groups from age 0 to the open one.
 * @param survival - The share of each single age 0–99 that lives to the next, of the same sex and time; the last number
 *   is the share of those aged 100 and over who live another year.
 * @returns 101 counts, ages 0 to 99 and 100 and over.
 * @throws {RangeError} If groups leave a gap, the last is not open, or a count is below zero.
 *
 * @see docs/methods/cohort-component.md, rules SPREAD1–SPREAD4.
 */
export function spreadAgeGroups(groups: readonly CountedAges[], survival: ArrayLike<number>): Float64Array {
  assertConsecutive(groups);
  const closed = groups.flatMap((group) => (group.toAge === null ? cutOpenGroup(group, survival) : [group]));
  const ages = [0];
  const cumulated = [0];
  for (const group of closed) {
    ages.push((group.toAge ?? AGE_COUNT - 1) + 1);
    cumulated.push(cumulated.at(-1)! + group.count);
  }
  const livedUpTo = monotoneCubic(ages, cumulated);
  return Float64Array.from({ length: AGE_COUNT }, (_, age) => Math.max(0, livedUpTo(age + 1) - livedUpTo(age)));
}

/** The open group in five-year groups, the last of them 100 and over, in proportion to the survivors of a life table. */
function cutOpenGroup(open: CountedAges, survival: ArrayLike<number>): CountedAges[] {
  const alive = [1];
  for (let age = open.fromAge + 1; age < AGE_COUNT; age++) alive.push(alive.at(-1)! * survival[age - 1]!);
  // Everybody aged 100 and over: this year's hundred-year-olds and all who were that once and still live.
  alive[alive.length - 1]! /= 1 - survival[AGE_COUNT - 1]!;
  const all = alive.reduce((sum, share) => sum + share, 0);
  const cut: CountedAges[] = [];
  for (let fromAge = open.fromAge; fromAge < AGE_COUNT; fromAge += 5) {
    const toAge = Math.min(fromAge + 4, AGE_COUNT - 1);
    const shares = alive.slice(fromAge - open.fromAge, toAge - open.fromAge + 1);
    cut.push({ fromAge, toAge, count: (open.count * shares.reduce((sum, share) => sum + share, 0)) / all });
  }
  return cut;
}

function assertConsecutive(groups: readonly CountedAges[]): void {
  let next: number | null = 0;
  for (const { fromAge, toAge, count } of groups) {
    if (fromAge !== next) {
      throw new RangeError(`age groups must follow one another; after age ${(next ?? AGE_COUNT) - 1} found ${fromAge}`);
    }
    if (!(count >= 0))
      throw new RangeError(`ages ${fromAge} to ${toAge ?? "over"} hold ${count} people; expected 0 or more`);
    next = toAge === null ? null : toAge + 1;
  }
  if (next !== null) throw new RangeError(`the last age group must be open; it ends at age ${next - 1}`);
}
