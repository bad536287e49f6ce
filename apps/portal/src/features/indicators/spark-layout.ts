import type { WatchedRow } from "./indicators-screen-props.ts";

type Marks = Pick<WatchedRow, "baseline" | "target" | "threshold">;

/** One known year of the small line. A range is drawn as a bar, a first figure as a ring. */
interface SparkPoint {
  readonly x: number;
  readonly y: number;
  readonly lowY: number;
  readonly highY: number;
  readonly isProvisional: boolean;
}

interface SparkLayout {
  readonly points: readonly SparkPoint[];
  /** Through the measured values, broken nowhere: years without a value are simply not points. */
  readonly path: string;
  /** A point of no length at each final value, to be drawn with round ends; and from end to end of each range. */
  readonly dots: string;
  readonly bars: string;
  readonly baselineY: number | null;
  readonly targetY: number | null;
  readonly thresholdY: number | null;
}

export interface SparkSize {
  readonly width: number;
  readonly height: number;
}

const margin = 5;

/**
 * Where the known years and the marks of one indicator stand in a small picture with its own scale. A single year stands in
 * the middle. `null` when nothing is known: then there is nothing to draw.
 */
export function sparkLayout(
  points: WatchedRow["points"],
  marks: Marks,
  { width, height }: SparkSize,
): SparkLayout | null {
  if (points.length === 0) return null;
  const ends = points.flatMap(({ value }) =>
    value.kind === "measured" ? [value.value] : value.kind === "range" ? [value.low, value.high] : [],
  );
  const levels = [marks.baseline?.value, marks.target?.value, marks.threshold?.value].filter(
    (one) => one !== undefined,
  );
  const [low, high] = [Math.min(...ends, ...levels), Math.max(...ends, ...levels)];
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = (year: number) =>
    first === last ? width / 2 : margin + ((year - first) / (last - first)) * (width - 2 * margin);
  const y = (value: number) =>
    low === high ? height / 2 : height - margin - ((value - low) / (high - low)) * (height - 2 * margin);
  const drawn = points.flatMap(({ year, value, isProvisional }): SparkPoint[] => {
    if (value.kind === "no-data") return [];
    const [from, to] = value.kind === "measured" ? [value.value, value.value] : [value.low, value.high];
    return [{ x: x(year), y: y((from + to) / 2), lowY: y(from), highY: y(to), isProvisional }];
  });
  return {
    points: drawn,
    path: drawn.map((point, index) => `${index === 0 ? "M" : "L"}${round(point.x)} ${round(point.y)}`).join(""),
    dots: drawn.flatMap(({ x, y, isProvisional }) => (isProvisional ? [] : `M${round(x)} ${round(y)}h0`)).join(""),
    bars: drawn
      .flatMap(({ x, lowY, highY }) => (lowY === highY ? [] : `M${round(x)} ${round(lowY)}V${round(highY)}`))
      .join(""),
    baselineY: marks.baseline ? y(marks.baseline.value) : null,
    targetY: marks.target ? y(marks.target.value) : null,
    thresholdY: marks.threshold ? y(marks.threshold.value) : null,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
