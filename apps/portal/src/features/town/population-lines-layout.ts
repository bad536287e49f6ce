import { spreadLabels } from "@tamarisk/ui/spread-labels";

/** Residents of one place over the years. */
export interface PopulationLine {
  readonly id: string;
  readonly name: string;
  readonly points: readonly PopulationPoint[];
}

interface PopulationPoint {
  readonly year: number;
  readonly persons: number;
  /** From a census or another source of high confidence; drawn as a disc, otherwise as a ring. */
  readonly sure: boolean;
}

export interface PopulationLinesLayout {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly x: (year: number) => number;
  readonly y: (persons: number) => number;
  readonly persons: readonly number[];
  readonly years: readonly number[];
  readonly lines: readonly (PopulationLine & { readonly labelY: number })[];
}

const lineHeight = 16;

/**
 * Where the lines of a few places go on one scale that begins at zero, with their names beside their last points.
 *
 * @param labelWidth - Room kept at the right for the names, px.
 * @throws {RangeError} If there is no point to draw.
 *
 * @example
 * populationLinesLayout([jinchang, jinchuan, yongchang], 224, 132, 84).y(0); // 112, the foot of the plot
 */
export function populationLinesLayout(
  lines: readonly PopulationLine[],
  width: number,
  height: number,
  labelWidth: number,
): PopulationLinesLayout {
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0) throw new RangeError("population lines need at least one point to draw");
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = roundStep(Math.max(...points.map(({ persons }) => persons)) / 2);
  const most = step * Math.max(1, Math.ceil(Math.max(...points.map(({ persons }) => persons)) / step));
  const plot = { left: 34, right: width - labelWidth - 8, top: 8, bottom: height - 20 };
  const x = (year: number) => plot.left + 6 + share(year - first, last - first) * (plot.right - plot.left - 12);
  const y = (persons: number) => plot.bottom - (persons / most) * (plot.bottom - plot.top);
  const ends = lines.map((line) => y(line.points.at(-1)?.persons ?? 0));
  const labels = spreadLabels(ends, lineHeight, plot.top, plot.bottom);
  return {
    plot,
    x,
    y,
    persons: Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step),
    years: [2000, 2010, 2020].filter((year) => year >= first && year <= last),
    lines: lines.map((line, index) => ({ ...line, labelY: labels[index]! })),
  };
}

/** The largest of 1, 2 or 5 times a power of ten that is not above a value. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [5, 2, 1].map((digit) => digit * power).find((step) => step <= value) ?? 1;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0.5 : part / whole;
}
