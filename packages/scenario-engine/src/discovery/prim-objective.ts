/** How PRIM compares the boxes it could go on with; rule [PRIM4]. */
export type PrimObjective = "lenient1" | "lenient2" | "original";

export const primObjectives: readonly PrimObjective[] = ["lenient1", "lenient2", "original"];

interface Counted {
  readonly n: number;
  readonly k: number;
}

/**
 * How much better a changed box is. `original` (Friedman & Fisher 1999) is its density. `lenient1` is the density gained
 * per future that came or went, so that a category with many futures is not dropped at one stroke for a small gain;
 * `lenient2` is that times the futures the new box holds (Friedman & Fisher's 14.6).
 *
 * @see Kwakkel & Jaxa-Rozen (2016), Improving scenario discovery for handling heterogeneous uncertainties and multinomial
 *   classified outcomes, doi:10.1016/j.envsoft.2015.11.020.
 *
 * @example
 * primGain("lenient1", { n: 10, k: 4 }, { n: 8, k: 4 }); // (0.5 − 0.4) / 2 = 0.05
 */
export function primGain(objective: PrimObjective, old: Counted, changed: Counted): number {
  const density = changed.k / changed.n;
  if (objective === "original") return density;
  const gained = density - old.k / old.n;
  const moved = Math.abs(old.n - changed.n);
  return objective === "lenient1" ? gained / moved : (changed.n * gained) / moved;
}
