import type { FoundBox } from "./found-box.ts";

const HARDLY_CHANCE = 0.05;

/**
 * The place of the box to look at first: of those as dense as is wanted, and where possible without a limit that could be
 * chance (quasi-p of 0.05 or more), the one with the greatest harmonic mean of coverage and density; of equals the one
 * with fewer limits. Rule [PRIM8].
 *
 * @param boxes - At least one as dense as `densityMin`.
 *
 * @example
 * suggestedBox([everything, halfOfIt, pureCorner], 0.8); // 1, when that box covers most of what is of interest
 */
export function suggestedBox(boxes: readonly FoundBox[], densityMin = 0): number {
  const dense = Array.from(boxes.keys()).filter((place) => boxes[place]!.density >= densityMin);
  const sure = dense.filter((place) => limitCount(boxes[place]!) > 0 && isHardlyChance(boxes[place]!));
  return (sure.length > 0 ? sure : dense).reduce((best, place) =>
    isBetter(boxes[place]!, boxes[best]!) ? place : best,
  );
}

function isHardlyChance(box: FoundBox): boolean {
  return Object.values(box.quasiP).every((chance) => chance < HARDLY_CHANCE);
}

function isBetter(box: FoundBox, other: FoundBox): boolean {
  const [mean, otherMean] = [harmonicMean(box), harmonicMean(other)];
  return mean > otherMean || (mean === otherMean && limitCount(box) < limitCount(other));
}

function harmonicMean({ coverage, density }: FoundBox): number {
  return coverage + density === 0 ? 0 : (2 * coverage * density) / (coverage + density);
}

function limitCount(box: FoundBox): number {
  return Object.keys(box.limits).length;
}
