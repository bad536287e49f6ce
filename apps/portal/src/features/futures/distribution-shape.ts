import type { Distribution } from "@tamarisk/domain";

/**
 * The outline of a distribution as an SVG path from its low to its high end: a block when each value is as likely, a
 * triangle with its peak at the mode.
 *
 * @param width - Pixels, like `height`. A pixel at each side stays free for the line.
 */
export function distributionShape(distribution: Distribution, width: number, height: number): string {
  const [left, right, bottom] = [1, width - 1, height - 1];
  if (distribution.kind === "uniform") {
    const top = Math.round(height / 2);
    return `M${left} ${bottom}V${top}H${right}V${bottom}Z`;
  }
  const { low, mode, high } = distribution;
  const peak = left + ((mode - low) / (high - low)) * (right - left);
  return `M${left} ${bottom}L${Math.round(peak * 10) / 10} 1L${right} ${bottom}Z`;
}
