import type { AgeGroup } from "@tamarisk/domain";

/**
 * What became of one generation between two censuses ten years apart: how many there were, and how many were found
 * again, ten years older.
 */
export interface CohortFinding {
  /** `young-left`: fewer than `leftBelow` of a young generation are still there. `large-stays`: the largest one now. */
  readonly kind: "young-left" | "large-stays";
  readonly fromAgeBefore: number;
  readonly toAgeBefore: number;
  readonly fromAgeNow: number;
  readonly before: number;
  readonly now: number;
}

/** Children and youths at the earlier census: those who leave for school and work within ten years. */
const youngUntil = 19;

/** Below this share of a young generation its leaving is the finding. */
const leftBelow = 0.6;

/**
 * The generation that says most about a place: a young one that has gone, or else the largest one of today. A cohort is
 * compared with itself ten years later, never with those who are of its age now.
 *
 * @param before - Five-year groups of the earlier census; `now` those ten years later.
 * @returns `null` where no generation can be followed.
 *
 * @example
 * cohortFinding(yongchang2010, yongchang2020);
 * // { kind: "young-left", fromAgeBefore: 10, toAgeBefore: 14, fromAgeNow: 20, before: 16643, now: 5876 }
 */
export function cohortFinding(before: readonly AgeGroup[], now: readonly AgeGroup[]): CohortFinding | null {
  const cohorts = before.flatMap((group) => {
    const later = now.find(({ fromAge, toAge }) => fromAge === group.fromAge + 10 && toAge !== null);
    if (!later || group.toAge === null) return [];
    return {
      fromAgeBefore: group.fromAge,
      toAgeBefore: group.toAge,
      fromAgeNow: later.fromAge,
      before: group.male + group.female,
      now: later.male + later.female,
    };
  });
  const young = cohorts.filter((cohort) => cohort.toAgeBefore <= youngUntil && cohort.before > 0);
  const gone = young.toSorted((a, b) => a.now / a.before - b.now / b.before)[0];
  if (gone && gone.now / gone.before < leftBelow) return { kind: "young-left", ...gone };
  const largest = cohorts.toSorted((a, b) => b.now - a.now)[0];
  return largest ? { kind: "large-stays", ...largest } : null;
}
