import { decadeChange } from "./decade-change.ts";
import { defaultSeverityLimits, type SeverityClass, type SeverityLimits, severityClass } from "./severity-class.ts";

/** What the count needs of a place: both censuses, and the flags that make a comparison doubtful. */
export type ComparablePlace = {
  readonly population2010: number | null;
  readonly population2020: number | null;
  readonly flags: readonly string[];
};

/** Places left out for one reason. A place with two flags is one place with that pair of flags, so the numbers add up. */
export type LeftOut =
  | { readonly kind: "flagged"; readonly flags: readonly string[]; readonly places: number }
  | { readonly kind: "no-population"; readonly places: number };

export type ShrinkageCount = {
  readonly compared: number;
  /** Mild, moderate and severe together. */
  readonly shrank: number;
  readonly byClass: Readonly<Record<SeverityClass, number>>;
  /** Most frequent reason first. */
  readonly leftOut: readonly LeftOut[];
};

/**
 * How many places grew and shrank between 2010 and 2020, by class, and how many could not be compared and why [SHR9].
 *
 * @example
 * countShrinkage(readCensusCounties().rows); // 1,457 of 2,409 shrank; 534 left out
 */
export function countShrinkage(
  places: readonly ComparablePlace[],
  limits: SeverityLimits = defaultSeverityLimits,
): ShrinkageCount {
  const byClass: Record<SeverityClass, number> = { grew: 0, unchanged: 0, mild: 0, moderate: 0, severe: 0 };
  const leftOut = new Map<string, LeftOut>();
  for (const place of places) {
    if (place.flags.length > 0) {
      add(leftOut, place.flags.join("|"), { kind: "flagged", flags: place.flags, places: 0 });
    } else if (place.population2010 === null || place.population2020 === null) {
      add(leftOut, "", { kind: "no-population", places: 0 });
    } else {
      byClass[severityClass(decadeChange(place.population2010, place.population2020), limits)]++;
    }
  }
  const shrank = byClass.mild + byClass.moderate + byClass.severe;
  return {
    compared: shrank + byClass.grew + byClass.unchanged,
    shrank,
    byClass,
    leftOut: [...leftOut.values()].sort((a, b) => b.places - a.places),
  };
}

function add(leftOut: Map<string, LeftOut>, key: string, first: LeftOut): void {
  const reason = leftOut.get(key) ?? first;
  leftOut.set(key, { ...reason, places: reason.places + 1 });
}
