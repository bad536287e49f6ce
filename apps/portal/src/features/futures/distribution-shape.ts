import type { Distribution } from "@tamarisk/domain";
import { inverseCdf } from "@tamarisk/scenario-engine";

/**
 * The outline of a distribution as an SVG path from its low to its high end: a block when each value is as likely, a
 * triangle with its peak at the mode, a hill for the smooth ones, and bars where only some values can come up.
 *
 * @param width - Pixels, like `height`. A pixel at each side stays free for the line.
 */
export function distributionShape(distribution: Distribution, width: number, height: number): string {
  const frame = { left: 1, right: width - 1, bottom: height - 1 };
  switch (distribution.kind) {
    case "uniform":
      return `M1 ${frame.bottom}V${Math.round(height / 2)}H${frame.right}V${frame.bottom}Z`;
    case "triangular": {
      const { low, mode, high } = distribution;
      const peak = frame.left + ((mode - low) / (high - low)) * (frame.right - frame.left);
      return `M${frame.left} ${frame.bottom}L${tenths(peak)} 1L${frame.right} ${frame.bottom}Z`;
    }
    case "categorical":
      return bars(
        distribution.categories.map(({ weight = 1 }) => weight),
        frame,
      );
    case "boolean":
      return bars([1 - distribution.probability, distribution.probability], frame);
    default:
      return bars(histogram(distribution), frame);
  }
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

const BIN_COUNT = 18;
const SHARE_COUNT = 720;

/** How often values come up in each of eighteen equal pieces of the range that holds all but 1 in 100. */
function histogram(distribution: Distribution): number[] {
  const values = Array.from({ length: SHARE_COUNT }, (_, place) =>
    inverseCdf(distribution, 0.005 + (0.99 * (place + 0.5)) / SHARE_COUNT),
  );
  const [low, high] = [values[0]!, values.at(-1)!];
  const counts = Array.from({ length: BIN_COUNT }, () => 0);
  for (const value of values) {
    const bin = high > low ? Math.floor(((value - low) / (high - low)) * BIN_COUNT) : 0;
    counts[Math.min(bin, BIN_COUNT - 1)]! += 1;
  }
  return counts;
}

/** Bars side by side, the tallest as high as there is room. */
function bars(heights: readonly number[], { left, right, bottom }: Frame): string {
  const tallest = Math.max(...heights);
  const step = (right - left) / heights.length;
  const outline = heights.map((height, place) => {
    const top = bottom - (height / tallest) * (bottom - 1);
    return `V${tenths(top)}H${tenths(left + (place + 1) * step)}`;
  });
  return `M${left} ${bottom}${outline.join("")}V${bottom}Z`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
