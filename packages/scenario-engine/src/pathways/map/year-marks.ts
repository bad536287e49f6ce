import type { PathwayMapLayout } from "./map-shapes.ts";

const steps = [1, 2, 5, 10, 20, 50];
/** Least distance between two years in words, px. */
const leastGap = 40;

/** Years on the axis: the first, and round years as close as their labels allow, with unlabelled ones between. */
export function yearMarks(from: number, to: number, xOf: (year: number) => number): PathwayMapLayout["years"] {
  const step = steps.find((years) => xOf(from + years) - xOf(from) >= leastGap) ?? 100;
  const half = step === 10 || step === 2 || step === 20 ? step / 2 : step;
  const marks = [{ year: from, x: xOf(from), isLabelled: true }];
  for (let year = Math.floor(from / half) * half + half; year <= to; year += half) {
    const isRound = year % step === 0;
    const isNearStart = xOf(year) - xOf(from) < leastGap;
    marks.push({ year, x: xOf(year), isLabelled: isRound && !isNearStart });
  }
  return marks;
}
