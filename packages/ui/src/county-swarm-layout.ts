import type { ResourceClass, SeverityClass } from "@tamarisk/domain";
import { median } from "d3-array";
import { scaleLinear } from "d3-scale";
import { dodge } from "./dodge.ts";

/** One place on the axis of population change. */
export interface SwarmPlace {
  readonly id: string;
  /** As it is labelled: "Yongchang". */
  readonly name: string;
  /** Change over the period in percent, unrounded. */
  readonly change: number;
}

export interface SwarmCounty extends SwarmPlace {
  readonly severity: SeverityClass;
}

/** The cities of one resource class, in a row of their own: most are prefectures and must not sit among counties. */
export interface SwarmRow {
  readonly resourceClass: ResourceClass;
  readonly cities: readonly SwarmPlace[];
}

export interface SwarmInput {
  readonly counties: readonly SwarmCounty[];
  readonly rows: readonly SwarmRow[];
  /** Percent at the two ends of the axis; places beyond are counted at the edge. */
  readonly domain: readonly [number, number];
  readonly width: number;
}

/** A place with its position; `y` in px from the top of the drawing. */
export interface SwarmDot {
  readonly place: SwarmPlace;
  readonly x: number;
  readonly y: number;
}

/** A band of the drawing: all counties, or the cities of one class. */
export interface SwarmBand {
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  readonly dots: readonly SwarmDot[];
  /** Median change of every place in the band, on or off the scale; null in an empty band. */
  readonly median: number | null;
  readonly shrank: number;
  readonly total: number;
  readonly below: number;
  readonly above: number;
}

export interface SwarmLayout {
  readonly width: number;
  readonly height: number;
  /** Whether labels stand above their rows instead of beside them. */
  readonly narrow: boolean;
  /** Where the axis starts and ends, px. */
  readonly left: number;
  readonly right: number;
  readonly headBottom: number;
  readonly axisY: number;
  readonly x: (change: number) => number;
  readonly ticks: readonly number[];
  readonly spacing: number;
  readonly counts: Readonly<Record<SeverityClass, number>>;
  readonly counties: SwarmBand;
  readonly rows: readonly (SwarmBand & { readonly resourceClass: ResourceClass })[];
}

/** Least distance between two county dots, px: 4.2 where there is room, 3 on a phone, so that the hill stays a hill. */
const spacings = { wide: 4.2, narrow: 3 };
const citySpacing = 6.8;
const narrowBelow = 640;

/**
 * Where every mark of the county swarm goes. x is exact; only y is moved, as little as keeps dots apart.
 *
 * @example
 * const layout = countySwarmLayout({ counties, rows, domain: [-40, 40], width: 742 });
 * layout.counts.severe; // 237
 */
export function countySwarmLayout({ counties, rows, domain, width }: SwarmInput): SwarmLayout {
  const narrow = width < narrowBelow;
  const left = narrow ? 10 : 132;
  const right = width - (narrow ? 10 : 18);
  const scale = scaleLinear([domain[0], domain[1]], [left + 5, right - 5]);
  const x = (change: number) => scale(change);
  const spacing = narrow ? spacings.narrow : spacings.wide;
  const headBottom = narrow ? 42 : 54;

  const countyBand = band(counties, x, domain, spacing, headBottom + 10, { head: 6, foot: 34, least: 80 });
  let top = countyBand.bottom;
  const cityBands = rows.map(({ resourceClass, cities }) => {
    const offScale = cities.some(({ change }) => change < domain[0] || change > domain[1]);
    const cityRoom = narrow
      ? { head: 24, foot: offScale ? 16 : 6, least: 20 }
      : { head: offScale ? 18 : 8, foot: 8, least: 30 };
    const row = { ...band(cities, x, domain, citySpacing, top, cityRoom), resourceClass };
    top = row.bottom;
    return row;
  });

  return {
    width,
    height: top + 42,
    narrow,
    left,
    right,
    headBottom,
    axisY: top,
    x,
    ticks: scale.ticks(narrow ? 4 : 8),
    spacing,
    counts: countBySeverity(counties),
    counties: countyBand,
    rows: cityBands,
  };
}

interface Room {
  /** Space kept free above and below the dots, px, and the least height for the dots between. */
  readonly head: number;
  readonly foot: number;
  readonly least: number;
}

function band(
  places: readonly SwarmPlace[],
  x: (change: number) => number,
  [low, high]: readonly [number, number],
  spacing: number,
  top: number,
  { head, foot, least }: Room,
): SwarmBand {
  const onScale = places.filter(({ change }) => change >= low && change <= high);
  const xs = onScale.map(({ change }) => x(change));
  const offsets = dodge(xs, spacing);
  const reach = offsets.reduce((most, offset) => Math.max(most, Math.abs(offset)), 0) + spacing / 2;
  const half = Math.max(reach, least / 2);
  const middle = top + head + half;
  return {
    top,
    middle,
    bottom: middle + half + foot,
    dots: onScale.map((place, index) => ({ place, x: xs[index]!, y: middle + offsets[index]! })),
    median: median(places, ({ change }) => change) ?? null,
    shrank: places.filter(({ change }) => change < 0).length,
    total: places.length,
    below: places.filter(({ change }) => change < low).length,
    above: places.filter(({ change }) => change > high).length,
  };
}

function countBySeverity(counties: readonly SwarmCounty[]): Record<SeverityClass, number> {
  const counts = { severe: 0, moderate: 0, mild: 0, unchanged: 0, grew: 0 };
  for (const { severity } of counties) counts[severity]++;
  return counts;
}

/** The dot nearest to a point, within `reach` px; the layer that answers pointers, so that no dot needs to. */
export function nearestDot(dots: readonly SwarmDot[], x: number, y: number, reach: number): SwarmDot | null {
  let best: SwarmDot | null = null;
  let bestDistance = reach;
  for (const dot of dots) {
    const distance = Math.hypot(dot.x - x, dot.y - y);
    if (distance <= bestDistance) {
      best = dot;
      bestDistance = distance;
    }
  }
  return best;
}
