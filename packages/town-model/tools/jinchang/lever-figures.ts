import type { KnownFigures } from "../../src/parameters/completed.ts";

const judged = { source: "judgement", basis: "judgement", confidence: "low" } as const;

/** What the measures cost in Jinchang. */
export const leverFigures: KnownFigures = {
  measure_cost: {
    value: {
      extraction_cap: 0.1,
      outside_ore: 1.5,
      park_upgrade: 2,
      battery_chain: 6,
      storage_grid: 5,
      small_business: 0.6,
      innovation: 1,
      retraining: 0.8,
      talent: 0.7,
      heritage_tourism: 1.2,
      rail: 1.5,
      agri_solar: 1,
      irrigation_cap: 0.25,
      water_saving: 1.5,
      reclaimed_water: 1,
      river: 1.5,
      mixed_belts: 1.2,
      saline_shrubs: 0.5,
      mountain_shrubs: 0.6,
      farm_scale: 0.3,
      growth_boundary: 0.1,
      demolition: 1.5,
      quota_trade: 0.1,
      edge_services: 2.5,
      migrant_services: 1,
      consolidation: 0.2,
      elder_care: 1.5,
      social_security: 2,
      participation: 0.2,
      monitoring: 0.2,
      eco_compensation: 0.05,
      carbon_capture: 3,
      tailings: 1,
    },
    low: 0,
    high: 12,
    ...judged,
  },
};
