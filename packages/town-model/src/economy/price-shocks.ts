import { normalQuantile, randomStream } from "@tamarisk/system-dynamics";

/**
 * The yearly shocks of one possible price history: standard normal numbers that depend on `path` alone, so that the same
 * scenario draws the same prices under every policy.
 *
 * @param path - A share from 0 to 1 that picks the history; 0 means no shocks at all.
 * @param shocks - Filled with one number per year.
 *
 * @see docs/methods/nickel-price.md, rule PRICE4.
 */
export function fillPriceShocks(path: number, shocks: Float64Array): void {
  if (path === 0) {
    shocks.fill(0);
    return;
  }
  const stream = randomStream(Math.min(Math.floor(path * 4_294_967_296), 4_294_967_295), "nickel-price");
  for (let year = 0; year < shocks.length; year++) {
    shocks[year] = normalQuantile((stream.nextUint32() + 0.5) / 4_294_967_296);
  }
}
