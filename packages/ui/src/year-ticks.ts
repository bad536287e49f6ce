const steps = [1, 2, 5, 10, 20, 25, 50, 100];

/**
 * Round years to label on an axis, as close as their labels allow.
 *
 * @param pixelsPerYear - Above 0.
 * @param leastGap - Least distance between two labels, px.
 * @example
 * yearTicks(2010, 2080, 4.3, 48); // [2020, 2040, 2060, 2080]
 */
export function yearTicks(from: number, to: number, pixelsPerYear: number, leastGap: number): number[] {
  const step = steps.find((years) => years * pixelsPerYear >= leastGap) ?? 100;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step);
}
