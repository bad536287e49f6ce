import type { AgeGroup } from "@tamarisk/domain";

/**
 * Age groups of five years each, as a pyramid needs them: the census prints infants apart, so 0 and 1–4 become 0–4. The
 * open group at the top stays open.
 *
 * @throws {RangeError} If groups leave a gap or do not fit into five-year steps.
 *
 * @example
 * fiveYearGroups([{ fromAge: 0, toAge: 0, male: 2, female: 1 }, { fromAge: 1, toAge: 4, male: 8, female: 7 }]);
 * // [{ fromAge: 0, toAge: 4, male: 10, female: 8 }]
 */
export function fiveYearGroups(groups: readonly AgeGroup[]): AgeGroup[] {
  const merged: AgeGroup[] = [];
  let expected = 0;
  for (const group of groups.toSorted((a, b) => a.fromAge - b.fromAge)) {
    if (group.fromAge !== expected) {
      throw new RangeError(`age groups leave a gap: expected ${expected}, found ${group.fromAge}`);
    }
    expected = (group.toAge ?? group.fromAge) + 1;
    const last = merged.at(-1);
    if (last && group.fromAge % 5 !== 0) merged[merged.length - 1] = joined(last, group);
    else merged.push({ ...group });
  }
  const odd = merged.find(({ fromAge, toAge }) => fromAge % 5 !== 0 || (toAge !== null && toAge !== fromAge + 4));
  if (odd)
    throw new RangeError(`found the age group ${odd.fromAge}–${odd.toAge ?? "…"}; a pyramid has groups of five years`);
  return merged;
}

function joined(first: AgeGroup, second: AgeGroup): AgeGroup {
  return {
    fromAge: first.fromAge,
    toAge: second.toAge,
    male: first.male + second.male,
    female: first.female + second.female,
  };
}
