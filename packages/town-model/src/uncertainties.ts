import { type Scenario, typicalValue } from "@tamarisk/domain";
import type { TownParameters } from "./parameters/town-parameters.ts";

/** Draws that pick a history of shocks; 0 stands for none of them. */
const PATHS: readonly string[] = ["price_path", "weather_path"];

/**
 * The scenario to look at when only one is looked at: every uncertainty at its mode (or the middle of a uniform range),
 * a price and weather without yearly shocks. It is a point of reference, not the most likely future.
 *
 * @example
 * referenceScenario(jinchang).price_path; // 0: no shocks
 */
export function referenceScenario(town: TownParameters): Scenario {
  return Object.fromEntries(
    town.uncertainties.map(({ id, distribution }) => [id, PATHS.includes(id) ? 0 : typicalValue(distribution)]),
  );
}
