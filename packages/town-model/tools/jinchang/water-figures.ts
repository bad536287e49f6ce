import type { KnownFigures } from "../../src/parameters/completed.ts";

const judged = { basis: "judgement", confidence: "low" } as const;

/** Jinchang's rivers, fields and aquifer. Most come down from the Shiyang basin by the town's share of its people. */
export const waterFigures: KnownFigures = {
  runoff_at_start: {
    value: 0.0423,
    low: 0.036,
    high: 0.049,
    source:
      "shiyang_water.json: surface_water 15.6e8 m3 × the town's 19.6 % of the basin's people (438,026 of water_resources_total / per_capita) over 7,571 km2, over 0.955 for the mean drought",
    basis: "data",
    confidence: "derived",
  },
  inflow_trend: { value: -0.002, low: -0.008, high: 0.005, source: "judgement", ...judged },
  diversion: {
    value: 0.4,
    low: 0.1,
    high: 0.7,
    source: "judgement: about the design of the transfer from the Datong river (from memory, unverified)",
    ...judged,
  },
  natural_recharge: {
    value: 0.00256,
    low: 0.0016,
    high: 0.0034,
    source: "shiyang_water.json: groundwater_non_duplicate 0.99e8 m3 × 19.6 % over 7,571 km2",
    basis: "data",
    confidence: "derived",
  },
  irrigated_share: {
    value: 1,
    low: 0.9,
    high: 1,
    source: "cropland is counted as the irrigated area (shiyang_water.json)",
    basis: "data",
    confidence: "derived",
  },
  irrigation_duty: {
    value: 0.8113,
    low: 0.65,
    high: 0.9,
    source: "shiyang_water.json: agriculture_use 24.34e8 m3 over irrigated_area 300,000 ha",
    basis: "data",
    confidence: "derived",
  },
  irrigation_return: {
    value: 0.09,
    low: 0.05,
    high: 0.2,
    source: "fitted to a fall of groundwater of 0.4 m a year (shiyang_water.json: Minqin 0.38, 1960–2001)",
    basis: "fit",
    confidence: "low",
  },
  aquifer_share: {
    value: 0.198,
    low: 0.13,
    high: 0.29,
    source: "shiyang_water.json: Minqin's area_irrigated_km2 1,502 stands in for the town's",
    basis: "data",
    confidence: "low",
  },
  depth_at_start: { value: 25, low: 15, high: 40, source: "judgement; no levels published", ...judged },
  well_capacity: {
    value: 0.12,
    low: 0.105,
    high: 0.15,
    source: "judgement: 1.2 times what the model pumps in 2020",
    ...judged,
  },
};
