import type { KnownFigures } from "../../src/parameters/completed.ts";

const judged = { source: "judgement", basis: "judgement", confidence: "low" } as const;

/** Jinchang's mines, plants and power. */
export const economyFigures: KnownFigures = {
  unit_cost: { value: 4000, low: 2500, high: 7000, ...judged },
  reserve_life: {
    value: 25,
    low: 12,
    high: 45,
    source: "jinchang.json reserve_depletion_horizon (low confidence); range by judgement",
    basis: "data",
    confidence: "low",
  },
  resource_tied_share: {
    value: 0.65,
    low: 0.5,
    high: 0.8,
    source: "jinchang.json industrial_jobs_nickel_copper",
    basis: "data",
    confidence: "medium",
  },
  output_per_worker: {
    value: {
      mining: 0.0042,
      energy: 0.0045,
      farming: 0.00085,
      tourism: 0.0008,
      services: 0.0012,
      construction: 0.0011,
      public: 0.0012,
    },
    low: 0.0005,
    high: 0.006,
    ...judged,
  },
  value_rise: {
    value: 1.75,
    low: 1.2,
    high: 2.2,
    source: "fitted to the output of 2022 and 2024 (jinchang_population_series.csv gdp), at current prices",
    basis: "fit",
    confidence: "low",
  },
  solar_at_start: {
    value: 1.775,
    low: 1.5,
    high: 2,
    source: "back from 5.56 GW in 2024 (jinchang.json solar_capacity) at the building pace",
    basis: "fit",
    confidence: "derived",
  },
  solar_plan: {
    value: 10,
    low: 6,
    high: 20,
    source: "jinchang.json solar_base_plan",
    basis: "data",
    confidence: "high",
  },
  curtailment_solar: {
    value: 5.56,
    low: 4.5,
    high: 5.6,
    source: "jinchang.json solar_capacity (2024), beside the curtailment of 2023",
    basis: "data",
    confidence: "medium",
  },
};
