import { type CensusCount, type CensusPeriod, censusPeriods } from "./census-count.ts";

/** First letter: the earlier period; second letter: the later one. G grew or held, S shrank. */
export type PatternCode = "GG" | "GS" | "SG" | "SS";

/**
 * What two neighbouring periods say together. Most counties have one period only, which is a finding of its own and not
 * half a pattern.
 */
export type ShrinkagePattern =
  | {
      readonly kind: "two-periods";
      readonly code: PatternCode;
      readonly earlier: CensusPeriod;
      readonly later: CensusPeriod;
    }
  | { readonly kind: "one-period"; readonly period: CensusPeriod }
  | { readonly kind: "no-period" };

/**
 * Whether a place kept growing (GG), newly shrinks (GS), recovered (SG) or shrinks continuously (SS), from three censuses
 * on the same boundary; with two, or with a gap, the one period that is known [SHR4]. A period without any change counts
 * as G, because only a loss is shrinkage [SHR3].
 *
 * @param censuses - Two or three, oldest first.
 * @throws {RangeError} If the number or the order of the censuses is wrong.
 *
 * @example
 * // Jinchang grew 2.76 % and then lost 5.61 %: code "GS", newly shrinking.
 * shrinkagePattern([
 *   { year: 2000, persons: 451570 },
 *   { year: 2010, persons: 464050 },
 *   { year: 2020, persons: 438026 },
 * ]);
 */
export function shrinkagePattern(censuses: readonly CensusCount[]): ShrinkagePattern {
  if (censuses.length > 3) throw new RangeError(`a pattern is read from two or three censuses; got ${censuses.length}`);
  const [earlier, later] = censusPeriods(censuses);
  if (earlier && later) return { kind: "two-periods", code: codeOf(earlier, later), earlier, later };
  const period = earlier ?? later;
  return period ? { kind: "one-period", period } : { kind: "no-period" };
}

function codeOf(earlier: CensusPeriod, later: CensusPeriod): PatternCode {
  return `${earlier.changePercent < 0 ? "S" : "G"}${later.changePercent < 0 ? "S" : "G"}`;
}
