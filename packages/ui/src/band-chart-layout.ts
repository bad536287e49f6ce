import type { QuantileBand, StorylineId } from "@tamarisk/domain";
import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { type Box, placeLabel } from "./place-label.ts";
import { spreadLabels } from "./spread-labels.ts";
import { textWidth } from "./text-width.ts";
import { yearTicks } from "./year-ticks.ts";

export type Band = Pick<QuantileBand, "p5" | "p25" | "p50" | "p75" | "p95">;

/** One observed value; a provisional one is drawn as a ring. */
export interface PastPoint {
  readonly year: number;
  readonly value: number;
  readonly provisional?: boolean;
}

/** The range of outcomes of one storyline, one number per year of the chart. */
export interface FutureBand {
  readonly storyline: StorylineId;
  readonly name: string;
  readonly band: Band;
}

export interface BandChartInput {
  /** The years of the futures, ascending. */
  readonly years: readonly number[];
  /** What was observed, ascending. Empty means no data, which is hatched. */
  readonly past: readonly PastPoint[];
  /** One storyline shows both bands; several are compared by their medians and inner bands. */
  readonly futures: readonly FutureBand[];
  /** A dotted median to compare with: Carry on. */
  readonly reference?: FutureBand;
  readonly threshold?: { readonly value: number; readonly label: string };
  readonly today: number;
  /** First year of the axis; the first observation, or 15 years before today, where nothing is said. */
  readonly startYear?: number;
  /** Both ends of the value axis, to make charts comparable; fitted to the data where nothing is said. */
  readonly valueDomain?: readonly [number, number];
  /** Shows zero even if no value comes near it. */
  readonly withZero?: boolean;
  readonly width: number;
  readonly height: number;
  readonly format: (value: number) => string;
  /** "median", under the end value of a single storyline. */
  readonly medianLabel: string;
}

export interface EndLabel {
  readonly storyline: StorylineId;
  readonly kind: "single" | "compared" | "reference";
  /** Centre of the label, px. */
  readonly y: number;
  readonly lines: readonly string[];
}

export interface BandChartLayout {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly valueTicks: readonly number[];
  readonly yearTicks: readonly number[];
  readonly bands: readonly {
    readonly storyline: StorylineId;
    readonly outer: string | null;
    readonly inner: string;
    readonly median: string;
  }[];
  readonly reference: { readonly storyline: StorylineId; readonly median: string } | null;
  readonly past: string;
  readonly pastDots: readonly { readonly x: number; readonly y: number; readonly provisional: boolean }[];
  readonly noData: Box | null;
  readonly threshold: { readonly y: number; readonly label: Box; readonly leader: boolean } | null;
  readonly endLabels: readonly EndLabel[];
  /** Where "25–75" and "5–95" fit inside a single storyline's bands, middle of the text; null where they do not. */
  readonly bandNames: { readonly inner: Spot | null; readonly outer: Spot | null };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const lineHeight = 14;

/**
 * Where every mark of a band chart goes, px. A year in which no run gave a number leaves a gap in its band.
 *
 * @throws {RangeError} If there is no value at all to draw.
 */
export function bandChartLayout(input: BandChartInput): BandChartLayout {
  const { years, past, futures, reference, today, width, height } = input;
  const start = input.startYear ?? past[0]?.year ?? today - 15;
  const end = Math.max(today, years.at(-1) ?? today);
  const y = scaleLinear(valueDomain(input), [height - 24, 10]);
  if (!input.valueDomain) y.nice(5);
  const valueTicks = y.ticks(Math.max(2, Math.round(height / 42)));
  const ends = endTexts(input);
  const left = 8 + Math.max(...valueTicks.map((tick) => textWidth(input.format(tick))), 20);
  const labelRoom = Math.max(0, ...ends.map(endWidth)) + 8;
  const plot = { left, right: width - labelRoom, top: 10, bottom: height - 24 };
  const x = scaleLinear([start, end], [plot.left, plot.right]);

  const point = (value: number | null, index: number): [number, number] => [x(years[index]!), y(value ?? 0)];
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((value, index) => point(value, index)[0])
    .y((value, index) => point(value, index)[1])
    .digits(1);
  const between = (low: readonly (number | null)[], high: readonly (number | null)[]) =>
    area<number>()
      .defined((index) => low[index] != null && high[index] != null)
      .x((index) => x(years[index]!))
      .y0((index) => y(low[index] ?? 0))
      .y1((index) => y(high[index] ?? 0))
      .digits(1)(years.keys()) ?? "";

  const curves = [...futures, ...(reference ? [reference] : [])].map(({ band }) =>
    band.p50.flatMap((value, index) => (value === null ? [] : [{ x: x(years[index]!), y: y(value) }])),
  );
  const pastDots = past
    .filter(({ year }) => year >= start)
    .map(({ year, value, provisional = false }) => ({ x: x(year), y: y(value), provisional }));

  return {
    plot,
    x,
    y,
    valueTicks,
    yearTicks: yearTicks(start, end, (plot.right - plot.left) / (end - start), 46),
    bands: futures.map(({ storyline, band }) => ({
      storyline,
      outer: futures.length === 1 ? between(band.p5, band.p95) : null,
      inner: between(band.p25, band.p75),
      median: path(band.p50) ?? "",
    })),
    reference: reference ? { storyline: reference.storyline, median: path(reference.band.p50) ?? "" } : null,
    past: `M${pastDots.map((dot) => `${round(dot.x)},${round(dot.y)}`).join("L")}`,
    pastDots,
    noData:
      past.length > 0
        ? null
        : { x: plot.left, y: plot.top, width: x(today) - plot.left, height: plot.bottom - plot.top },
    threshold: input.threshold ? placeThreshold(input.threshold, plot, x(today), y, [...curves, pastDots]) : null,
    endLabels: placeEnds(ends, y, plot),
    bandNames: nameBands(input, x, y, curves.flatMap(dense)),
  };
}

function valueDomain({ valueDomain: given, past, futures, reference, threshold, withZero }: BandChartInput) {
  if (given) return given;
  const compared = futures.length > 1;
  const values = [
    ...past.map(({ value }) => value),
    ...futures.flatMap(({ band }) => (compared ? [band.p25, band.p75] : [band.p5, band.p95]).flat()),
    ...futures.flatMap(({ band }) => band.p50),
    ...(reference?.band.p50 ?? []),
    ...(threshold ? [threshold.value] : []),
    ...(withZero ? [0] : []),
  ].filter((value) => value !== null);
  const [low, high] = extent(values);
  if (low === undefined || high === undefined) throw new RangeError("a band chart needs at least one value to draw");
  return low === high ? [low - 1, high + 1] : [low, high];
}

type EndText = Omit<EndLabel, "y"> & { readonly value: number };

function endTexts({ futures, reference, format, medianLabel }: BandChartInput): EndText[] {
  const kind = futures.length === 1 ? ("single" as const) : ("compared" as const);
  const texts = futures.map(({ storyline, band }) => ({
    storyline,
    kind,
    value: lastOf(band.p50),
    second: medianLabel,
  }));
  return [
    ...texts,
    ...(reference
      ? [
          {
            storyline: reference.storyline,
            kind: "reference" as const,
            value: lastOf(reference.band.p50),
            second: reference.name,
          },
        ]
      : []),
  ].flatMap(({ storyline, kind, value, second }) =>
    value === null
      ? []
      : [{ storyline, kind, value, lines: kind === "compared" ? [format(value)] : [format(value), second] }],
  );
}

function lastOf(series: readonly (number | null)[]): number | null {
  return series.at(-1) ?? null;
}

/** A compared storyline's label starts with its letter badge. */
function endWidth({ kind, lines }: EndText): number {
  return Math.max(...lines.map((text) => textWidth(text, 12, true))) + (kind === "compared" ? 30 : 0);
}

function placeEnds(ends: readonly EndText[], y: (value: number) => number, plot: BandChartLayout["plot"]): EndLabel[] {
  const tallest = Math.max(0, ...ends.map(({ lines }) => lines.length));
  const gap = tallest === 1 ? 20 : tallest * lineHeight + 2;
  const ys = spreadLabels(
    ends.map(({ value }) => y(value)),
    gap,
    plot.top + gap / 2 - 4,
    plot.bottom - gap / 2 + 4,
  );
  return ends.map(({ storyline, kind, lines }, index) => ({ storyline, kind, lines, y: ys[index]! }));
}

/** The threshold's name on its line where no curve passes, else in empty ground with a leader. */
function placeThreshold(
  { value, label }: { readonly value: number; readonly label: string },
  plot: BandChartLayout["plot"],
  todayX: number,
  y: (value: number) => number,
  curves: readonly (readonly { x: number; y: number }[])[],
): BandChartLayout["threshold"] {
  const width = textWidth(label, 12, true);
  const at = y(value);
  const from = Math.min(todayX + 8, plot.right - width);
  const columns = [from, (from + plot.right - width) / 2, plot.right - width - 2];
  const rows = [at - 18, at + 4, ...[20, 34, 48, 62].flatMap((away) => [at + away, at - away - 14])];
  const candidates = rows
    .filter((top) => top >= plot.top && top + 14 <= plot.bottom)
    .flatMap((top) => columns.map((left) => ({ x: left, y: top, width, height: 14 })));
  const today = { x: todayX + 2, y: plot.top, width: 48, height: 18 };
  const fallback = { x: from, y: at - 18, width, height: 14 };
  const box = placeLabel(candidates.length > 0 ? candidates : [fallback], curves.flatMap(dense), [today], 4);
  return { y: at, label: box, leader: Math.abs(box.y + 7 - at) > 14 };
}

/** Inside the upper or the lower half of each band, in the right half of the chart, where no line passes. */
function nameBands(
  { years, futures }: BandChartInput,
  x: (year: number) => number,
  y: (value: number) => number,
  curves: readonly Spot[],
): BandChartLayout["bandNames"] {
  const only = futures.length === 1 ? futures[0]?.band : undefined;
  if (!only) return { inner: null, outer: null };
  const spotBetween = (edges: readonly (readonly [Band["p5"], Band["p5"]])[]): Spot | null => {
    for (const share of [0.68, 0.76, 0.6, 0.84, 0.52]) {
      const index = Math.round((years.length - 1) * share);
      for (const [low, high] of edges) {
        const [lowValue, highValue] = [low[index] ?? null, high[index] ?? null];
        if (lowValue === null || highValue === null || y(lowValue) - y(highValue) < 17) continue;
        const spot = { x: x(years[index]!), y: (y(lowValue) + y(highValue)) / 2 };
        if (!curves.some((point) => Math.abs(point.x - spot.x) < 26 && Math.abs(point.y - spot.y) < 8)) return spot;
      }
    }
    return null;
  };
  return {
    inner: spotBetween([
      [only.p25, only.p50],
      [only.p50, only.p75],
    ]),
    outer: spotBetween([
      [only.p5, only.p25],
      [only.p75, only.p95],
    ]),
  };
}

/** Points every few px along a line, so that a label cannot slip between two years. */
function dense(curve: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  return curve.flatMap((from, index) => {
    const to = curve[index + 1];
    if (!to) return [from];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
