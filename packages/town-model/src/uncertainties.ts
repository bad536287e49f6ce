import { type Scenario, typicalValue } from "@tamarisk/domain";
import type { ModelBuilder } from "@tamarisk/system-dynamics";
import type { TownParameters } from "./parameters/town-parameters.ts";

/** Units that the equations know, for what they leave open. Ranges and sources stand in the town's parameter file. */
const UNITS = {
  fertility_variant: "1",
  mortality_improvement: "1",
  net_loss_scale: "1",
  arrivals_decline: "1",
  job_pull: "1",
  nickel_price_level: "USD / t",
  nickel_price_volatility: "1",
  nickel_price_path: "1",
  reserve_life: "year",
  battery_demand: "1",
  tourism_pull: "1",
} as const;
export type UncertaintyId = keyof typeof UNITS;

/** What the equations leave open. */
export const UNCERTAINTY_IDS = Object.keys(UNITS) as readonly UncertaintyId[];

/** A constant for every uncertainty, at its value in the reference scenario. */
export function uncertaintyEquations(model: ModelBuilder, town: TownParameters): void {
  const reference = referenceScenario(town);
  for (const id of UNCERTAINTY_IDS) model.constant(id, reference[id] ?? 0, { unit: UNITS[id] });
}

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
