import type { ScenarioBox } from "@tamarisk/domain";
import { binomialTail } from "./binomial-tail.ts";
import { forEachOutside, limitedInputs } from "./box-limits.ts";
import type { Cases } from "./cases.ts";

/**
 * For each input a box limits, the chance that a box of its size would hold at least as many futures of interest if they
 * came up as often as they do without that input's limits. Below 0.05 the limit is hardly chance; it is called quasi-p
 * because the limits were chosen by looking at the same futures.
 *
 * @throws {RangeError} If the box does not fit the futures.
 *
 * @see Bryant & Lempert (2010), doi:10.1016/j.techfore.2009.08.002, appendix. Rule [PRIM7].
 *
 * @example
 * quasiP(cases, { limits: { price: { max: 14100 }, rain: { min: 300 } } }); // { price: 2.1e-9, rain: 0.31 }
 */
export function quasiP(cases: Cases, box: ScenarioBox): Record<string, number> {
  const limited = limitedInputs(cases, box);
  const outsideOf = new Uint16Array(cases.count);
  const last = new Uint16Array(cases.count);
  for (const [turn, { place, limit }] of limited.entries()) {
    forEachOutside(cases.inputs[place]!, limit, (future) => {
      outsideOf[future]!++;
      last[future] = turn;
    });
  }
  let [n, k] = [0, 0];
  const alone = limited.map(() => ({ n: 0, k: 0 }));
  for (let future = 0; future < cases.count; future++) {
    if (outsideOf[future]! > 1) continue;
    const sought = cases.ofInterest[future]!;
    if (outsideOf[future] === 0) {
      n++;
      k += sought;
    } else {
      alone[last[future]!]!.n++;
      alone[last[future]!]!.k += sought;
    }
  }
  return Object.fromEntries(
    limited.map(({ place }, turn) => [cases.inputs[place]!.id, quasiPOf({ n, k }, alone[turn]!)]),
  );
}

/** Quasi-p of one input from the counts inside the box and those that this input's limits alone keep out. */
export function quasiPOf(
  inside: { readonly n: number; readonly k: number },
  alone: { readonly n: number; readonly k: number },
): number {
  const n = inside.n + alone.n;
  return n === 0 ? 1 : binomialTail(inside.k, inside.n, (inside.k + alone.k) / n);
}
