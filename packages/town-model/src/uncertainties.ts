import { type Scenario, typicalValue } from "@tamarisk/domain";
import type { TownParameters } from "./parameters/town-parameters.ts";

/** What the equations leave open. Ranges and sources stand in the town's parameter file. */
export const UNCERTAINTY_IDS = [
  "fertility_variant",
  "mortality_improvement",
  "net_loss_scale",
  "arrivals_decline",
  "job_pull",
  "nickel_price_level",
  "nickel_price_volatility",
  "nickel_price_path",
  "reserve_life",
  "battery_demand",
  "tourism_pull",
] as const;
export type UncertaintyId = (typeof UNCERTAINTY_IDS)[number];

/**
 * The scenario to look at when only one is looked at: every uncertainty at its mode (or the middle of a uniform range)
 * and a nickel price without yearly shocks. It is a point of reference, not the most likely future.
 *
 * @example
 * referenceScenario(jinchang).nickel_price_path; // 0: no shocks
 */
export function referenceScenario(town: TownParameters): Scenario {
  const scenario = Object.fromEntries(
    town.uncertainties.map(({ id, distribution }) => [id, typicalValue(distribution)]),
  );
  return { ...scenario, nickel_price_path: 0 };
}
