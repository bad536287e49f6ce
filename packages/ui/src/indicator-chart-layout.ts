import type { Reading } from "@tamarisk/domain";
import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { textWidth } from "./text-width.ts";
import { yearTicks } from "./year-ticks.ts";

/** A range of outcomes, one number a year. */
export interface IndicatorBand {
  readonly years: readonly number[];
  readonly p5: readonly (number | null)[];
  readonly p25: readonly (number | null)[];
  readonly p50: readonly (number | null)[];
  readonly p75: readonly (number | null)[];
  readonly p95: readonly (number | null)[];
}

/** A value drawn across the chart, named on the line. */
export interface IndicatorMark {
  readonly kind: "baseline" | "target" | "threshold";
  readonly value: number;
  readonly label: string;
}

export interface IndicatorChartInput {
  readonly readings: readonly Pick<Reading, "year" | "value" | "isProvisional">[];
  /** `null` for what the model does not compute. */
  readonly band: IndicatorBand | null;
  readonly marks: readonly IndicatorMark[];
  readonly todayYear: number;
  readonly width: number;
  readonly height: number;
  readonly format: (value: number) => string;
}

export interface IndicatorChartLayout {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly today: number;
  readonly valueTicks: readonly { readonly y: number; readonly label: string }[];
  readonly yearTicks: readonly { readonly x: number; readonly label: string }[];
  readonly band: { readonly outer: string; readonly inner: string; readonly median: string } | null;
  readonly past: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isProvisional: boolean }[];
  /** Where "no data" stands, clear of the lines across. */
  readonly noDataY: number;
  /** Readings that give only bounds. */
  readonly ranges: readonly { readonly x: number; readonly low: number; readonly high: number }[];
  readonly marks: readonly (IndicatorMark & { readonly y: number; readonly labelX: number; readonly labelY: number })[];
}

/** So far ahead the range of outcomes is shown. */
const yearsAhead = 10;
const lineHeight = 14;

/**
 * Where every mark of an indicator's card goes, px.
 *
 * @returns `null` when there is no value at all to draw.
 */
export function indicatorChartLayout(input: IndicatorChartInput): IndicatorChartLayout | null {
  const { readings, band, marks, todayYear, width, height, format } = input;
  const points = readings.flatMap(({ year, value, isProvisional }) =>
    value.kind === "measured" ? [{ year, value: value.value, isProvisional }] : [],
  );
  const ranges = readings.flatMap(({ year, value }) => (value.kind === "range" ? [{ year, ...value }] : []));
  const ahead = band && bandFrom(band, todayYear);
  const values = [
    ...points.map(({ value }) => value),
    ...ranges.flatMap(({ low, high }) => [low, high]),
    ...marks.map(({ value }) => value),
    ...(ahead ? [...ahead.p5, ...ahead.p95].filter((value) => value !== null) : []),
  ];
  const [lowest, highest] = extent(values);
  if (lowest === undefined || highest === undefined) return null;
  const isFlat = lowest === highest;
  const pad = isFlat ? Math.abs(lowest) * 0.1 || 1 : 0;
  const y = scaleLinear([lowest - pad, highest + pad], [height - 24, 12]).nice(4);
  const ticks = y.ticks(4);
  const left = 8 + Math.max(...ticks.map((tick) => textWidth(format(tick))));
  const plot = { left, right: width - 8, top: 12, bottom: height - 24 };
  const firstYear = Math.min(todayYear - 10, ...points.map(({ year }) => year), ...ranges.map(({ year }) => year));
  const x = scaleLinear([firstYear, todayYear + yearsAhead], [plot.left + 4, plot.right]);
  const noDataY = clearOf(
    marks.map(({ value }) => y(value)),
    plot,
  );
  const dots = points.map((point) => ({ x: x(point.year), y: y(point.value), isProvisional: point.isProvisional }));
  return {
    plot,
    today: x(todayYear),
    valueTicks: ticks.map((tick) => ({ y: y(tick), label: format(tick) })),
    yearTicks: yearTicks(firstYear, todayYear + yearsAhead, x(1) - x(0), 40).map((year) => ({
      x: x(year),
      label: String(year),
    })),
    band: ahead && bandPaths(ahead, x, y),
    past:
      line<(typeof dots)[number]>()
        .x((dot) => dot.x)
        .y((dot) => dot.y)
        .digits(1)(dots) ?? "",
    dots,
    ranges: ranges.map(({ year, low, high }) => ({ x: x(year), low: y(low), high: y(high) })),
    noDataY,
    marks: placeMarks(marks, {
      ...{ plot, y, dots, today: x(todayYear) },
      noDataY: readings.every(isUnknown) ? noDataY : null,
    }),
  };
}

function isUnknown({ value }: IndicatorChartInput["readings"][number]): boolean {
  return value.kind === "no-data";
}

function bandFrom(band: IndicatorBand, todayYear: number): IndicatorBand {
  const keep = band.years.flatMap((year, place) =>
    year >= todayYear && year <= todayYear + yearsAhead ? [place] : [],
  );
  const pick = <Value>(all: readonly Value[]) => keep.map((place) => all[place]!);
  return {
    years: pick(band.years),
    p5: pick(band.p5),
    p25: pick(band.p25),
    p50: pick(band.p50),
    p75: pick(band.p75),
    p95: pick(band.p95),
  };
}

function bandPaths(band: IndicatorBand, x: (year: number) => number, y: (value: number) => number) {
  const between = (low: IndicatorBand["p5"], high: IndicatorBand["p5"]) =>
    area<number>()
      .defined((place) => low[place] != null && high[place] != null)
      .x((place) => x(band.years[place]!))
      .y0((place) => y(low[place] ?? 0))
      .y1((place) => y(high[place] ?? 0))
      .digits(1)(band.years.keys()) ?? "";
  const median = line<number>()
    .defined((place) => band.p50[place] != null)
    .x((place) => x(band.years[place]!))
    .y((place) => y(band.p50[place] ?? 0))
    .digits(1)(band.years.keys());
  return { outer: between(band.p5, band.p95), inner: between(band.p25, band.p75), median: median ?? "" };
}

interface PlaceForMarks extends Pick<IndicatorChartLayout, "plot" | "dots" | "today"> {
  readonly y: (value: number) => number;
  /** "No data" stands in the middle of the past; `null` where there are readings. */
  readonly noDataY: number | null;
}

/** Each name above its line at the left; below it, at the right end or behind today where something is in the way. */
function placeMarks(
  marks: readonly IndicatorMark[],
  { plot, y, dots, today, noDataY }: PlaceForMarks,
): IndicatorChartLayout["marks"] {
  const around = ({ x: across, y: down }: { readonly x: number; readonly y: number }): Box => ({
    left: across - 4,
    right: across + 4,
    top: down - 4,
    bottom: down + 4,
  });
  const rule: Box = { left: today - 1, right: today + 1, top: 0, bottom: plot.bottom };
  const past = alongLine(dots).map(around);
  const middle = around({ x: (plot.left + today) / 2, y: noDataY ?? 0 });
  const noData = { ...middle, left: middle.left - 24, right: middle.right + 24, top: middle.top - 10 };
  const taken = noDataY === null ? dots.map(around) : [noData];
  return marks.map((mark) => {
    const at = y(mark.value);
    const width = textWidth(mark.label, 12, true);
    const lefts = [plot.left + 6, plot.right - width, today + 4].filter((left) => left + width <= plot.right + 4);
    const spots = lefts.flatMap((left) =>
      [at - 4, at + lineHeight - 2, at - 4 - lineHeight, at + 2 * lineHeight - 2].map((base) => ({ left, base })),
    );
    const boxOf = ({ left, base }: (typeof spots)[number]) => ({
      left,
      right: left + width,
      top: base - lineHeight + 3,
      bottom: base + 2,
    });
    const free = spots.filter((spot) => {
      const box = boxOf(spot);
      const isInside = box.top >= 0 && box.bottom <= plot.bottom + 2;
      return isInside && !taken.some((other) => overlaps(box, other));
    });
    const isClearOf = (others: readonly Box[]) => (spot: (typeof spots)[number]) =>
      !others.some((other) => overlaps(boxOf(spot), other));
    const spot = free.find(isClearOf([...past, rule])) ?? free.find(isClearOf(past)) ?? free[0] ?? spots[0]!;
    taken.push(boxOf(spot));
    return { ...mark, y: at, labelX: spot.left, labelY: spot.base };
  });
}

/** The middle of the plot, or another height where no line runs through the words. */
function clearOf(lines: readonly number[], { top, bottom }: IndicatorChartLayout["plot"]): number {
  const heights = [0.5, 0.75, 0.25].map((share) => top + share * (bottom - top));
  return heights.find((height) => lines.every((at) => Math.abs(at - height) > lineHeight)) ?? heights[0]!;
}

/** Points on the line through the dots, close enough that no name fits between two of them. */
function alongLine(dots: readonly { readonly x: number; readonly y: number }[]) {
  return dots.flatMap(({ x, y }, place) => {
    const next = dots[place + 1];
    if (!next) return [{ x, y }];
    const steps = Math.ceil(Math.hypot(next.x - x, next.y - y) / 8);
    return Array.from({ length: steps }, (_, step) => ({
      x: x + ((next.x - x) * step) / steps,
      y: y + ((next.y - y) * step) / steps,
    }));
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
