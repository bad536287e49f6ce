import type { ScenarioBox } from "@tamarisk/domain";
import { forEachOutside, limitedInputs } from "./box-limits.ts";
import type { Cases } from "./cases.ts";

/**
 * Which futures a box holds: 1 for inside, one a future. Both ends of a range are inside.
 *
 * @throws {RangeError} If the box limits an input that the futures do not have, or categories as if they were numbers.
 *
 * @example
 * casesInBox(cases, { limits: { price: { max: 14100 } } }); // Uint8Array [1, 0, 1, …]
 */
export function casesInBox(cases: Cases, box: ScenarioBox): Uint8Array {
  const inside = new Uint8Array(cases.count).fill(1);
  for (const { place, limit } of limitedInputs(cases, box)) {
    forEachOutside(cases.inputs[place]!, limit, (future) => {
      inside[future] = 0;
    });
  }
  return inside;
}
