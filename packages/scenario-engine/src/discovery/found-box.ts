import type { BoxQuality, ScenarioBox } from "@tamarisk/domain";
import { boxQuality } from "./box-quality.ts";
import type { Cases } from "./cases.ts";
import { quasiP } from "./quasi-p.ts";

/** A box, how well it tells futures of interest from the others, and how far each of its limits could be chance. */
export interface FoundBox extends BoxQuality {
  readonly limits: ScenarioBox["limits"];
  /**
   * For each limited input, the chance of as many futures of interest if the limit told nothing (Bryant & Lempert 2010);
   * below 0.05 it is hardly chance.
   */
  readonly quasiP: Readonly<Record<string, number>>;
}

/**
 * All there is to say of a box, wherever its limits come from.
 *
 * @throws {RangeError} If the box does not fit the futures.
 *
 * @example
 * foundBox(cases, { limits: { price: { max: 14100 } } }); // coverage, density, mass, n, k, limits, quasiP
 */
export function foundBox(cases: Cases, { limits }: ScenarioBox): FoundBox {
  return { ...boxQuality(cases, { limits }), limits, quasiP: quasiP(cases, { limits }) };
}
