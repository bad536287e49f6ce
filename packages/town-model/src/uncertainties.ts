import { type Correlation, type Scenario, typicalValue, type Uncertainty } from "@tamarisk/domain";
import { allParameters } from "./modules.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";

/** Draws that pick a history of shocks; 0 stands for none of them. */
const PATHS: readonly string[] = ["price_path", "weather_path"];

/**
 * The figures that nobody knows and planners cannot choose, in the order of the modules. Their names, units, values,
 * ranges and sources are those of the town's figures.
 */
export const UNCERTAINTY_IDS = [
  "price_level",
  "price_persistence",
  "price_volatility",
  "price_path",
  "weather_path",
  "drought_probability",
  "wind_trend",
  "implementation_delay",
  "cost_overrun",
  "restoration_cost",
  "fertility_variant",
  "mortality_improvement",
  "net_loss_scale",
  "arrivals_decline",
  "migration_sensitivity",
  "displaced_per_year",
  "reserve_life",
  "outside_ore_fill",
  "solar_price",
  "curtailment_at_start",
  "storage_cost",
  "battery_demand",
  "farm_price",
  "tourism_pull",
  "retraining_success",
  "inflow_trend",
  "restoration_survival",
  "transfer_growth",
  "interest_rate",
] as const;

/** What moves together, by judgement: dear nickel with demand for batteries, drought with wind, dear money with thin transfers. */
const CORRELATIONS: readonly Correlation[] = [
  { between: ["price_level", "battery_demand"], rankCorrelation: 0.5 },
  { between: ["drought_probability", "wind_trend"], rankCorrelation: 0.4 },
  { between: ["interest_rate", "transfer_growth"], rankCorrelation: -0.3 },
];

/**
 * What is uncertain about a town, from its figures: each is most likely what the figure says and lies within its range.
 * A path, which picks one history of shocks, is as likely anywhere. A figure without a range is taken as certain.
 *
 * @example
 * uncertaintiesFrom(jinchang).find(({ id }) => id === "reserve_life").distribution; // triangular, 12, 25, 45 years
 */
export function uncertaintiesFrom({
  parameters,
  resource,
}: Pick<TownParameters, "parameters" | "resource">): Uncertainty[] {
  return UNCERTAINTY_IDS.flatMap((id) => {
    const [about, entry] = [allParameters[id], parameters[id]];
    if (!about || !entry || typeof entry.value !== "number" || entry.low === entry.high) return [];
    const { value, low, high, source } = entry;
    const distribution = PATHS.includes(id)
      ? ({ kind: "uniform", low: 0, high: 1 } as const)
      : ({ kind: "triangular", low, mode: value, high } as const);
    return [
      { id, name: about.name, unit: about.unit === "price" ? resource.priceUnit.en : about.unit, distribution, source },
    ];
  });
}

/** Which of some uncertainties move together in any town; pairs that are not named are independent. */
export function correlationsAmong(uncertainties: readonly Uncertainty[]): Correlation[] {
  const known = uncertainties.map(({ id }) => id);
  return CORRELATIONS.filter(({ between }) => between.every((id) => known.includes(id)));
}

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
