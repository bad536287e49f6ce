import { boxQuality, type Cases, type FoundBox, quasiP } from "@tamarisk/scenario-engine";
import type { Limits } from "./box-text.ts";

/** How many futures there are in all, and how many of them fail. */
interface Whole {
  readonly n: number;
  readonly k: number;
}

/**
 * A box with its counts, as PRIM would give them: counted over the futures that are left, its shares of all of them.
 *
 * @example
 * describedBox(cases, { price: { max: 14000 } }, { n: 1000, k: 390 }).coverage; // 0.61
 */
export function describedBox(left: Cases, limits: Limits, whole: Whole): FoundBox {
  const { n, k, density } = boxQuality(left, { limits });
  const share = (part: number, of: number) => (of === 0 ? 0 : part / of);
  const shares = { coverage: share(k, whole.k), mass: share(n, whole.n) };
  return { limits, n, k, density, ...shares, quasiP: quasiP(left, { limits }) };
}

/** Above this, as many failing futures could have come together by chance (Bryant & Lempert 2010). */
export const hardlyChance = 0.05;

/** Whether none of the limits could be chance. */
export function isSure({ quasiP: chances }: Pick<FoundBox, "quasiP">): boolean {
  return Object.values(chances).every((chance) => chance < hardlyChance);
}

/** The limits of a box, the least like chance first. */
export function mostTellingFirst({ limits, quasiP: chances }: Pick<FoundBox, "limits" | "quasiP">): Limits {
  return Object.fromEntries(Object.entries(limits).sort(([a], [b]) => (chances[a] ?? 1) - (chances[b] ?? 1)));
}
