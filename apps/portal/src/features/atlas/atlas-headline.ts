import type { ResourceClass } from "@tamarisk/domain";

interface Share {
  readonly shrank: number;
  readonly of: number;
}

/** A share in words when a simple one fits within two points, such as "three in five"; else in percent. */
type SpokenShare =
  | { readonly kind: "words"; readonly part: number; readonly of: number }
  | { readonly kind: "percent"; readonly percent: number };

/** What the atlas says before anything is chosen: figures only, sentences follow in both languages. */
export interface AtlasHeadline {
  readonly counties: Share;
  readonly countiesSpoken: SpokenShare;
  readonly cities: Share;
  readonly citiesCompared: "more-often" | "as-often" | "less-often";
  /** The class with the largest share of shrinking cities; `null` when none can be compared. */
  readonly worst: (Share & { readonly resourceClass: ResourceClass }) | null;
}

interface Counts {
  readonly compared: number;
  readonly shrank: number;
}

interface CityCount {
  readonly class: ResourceClass;
  readonly comparable: number;
  readonly shrank: number;
}

/** Two shares closer than this, in points of percent, are spoken of as the same. */
const samePoints = 2;

/**
 * The figures of the atlas's first sentences, from the counts the API made.
 *
 * @example
 * atlasHeadline({ compared: 2409, shrank: 1457 }, cityCounts).countiesSpoken; // three in five
 */
export function atlasHeadline(counts: Counts, cityCounts: readonly CityCount[]): AtlasHeadline {
  const cities = {
    shrank: sum(cityCounts.map((each) => each.shrank)),
    of: sum(cityCounts.map((each) => each.comparable)),
  };
  const counties = { shrank: counts.shrank, of: counts.compared };
  const lead = percentOf(cities) - percentOf(counties);
  const worst = cityCounts
    .filter((each) => each.comparable > 0)
    .map((each) => ({ resourceClass: each.class, shrank: each.shrank, of: each.comparable }))
    .reduce<AtlasHeadline["worst"]>((most, each) => (most && percentOf(most) >= percentOf(each) ? most : each), null);
  return {
    counties,
    countiesSpoken: spokenShare(percentOf(counties)),
    cities,
    citiesCompared: Math.abs(lead) < samePoints ? "as-often" : lead > 0 ? "more-often" : "less-often",
    worst,
  };
}

/** @param percent - 0 to 100. */
export function spokenShare(percent: number): SpokenShare {
  const simple = [2, 3, 4, 5].flatMap((of) => Array.from({ length: of - 1 }, (_, part) => ({ part: part + 1, of })));
  const nearest = simple.reduce((best, each) => (distance(each, percent) < distance(best, percent) ? each : best));
  return distance(nearest, percent) <= samePoints ? { kind: "words", ...nearest } : { kind: "percent", percent };
}

function distance({ part, of }: { part: number; of: number }, percent: number): number {
  return Math.abs((part / of) * 100 - percent);
}

function percentOf({ shrank, of }: Share): number {
  return of === 0 ? 0 : (shrank / of) * 100;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
