import type { KnownFigures } from "../../src/parameters/completed.ts";

const judged = { source: "judgement", basis: "judgement", confidence: "low" } as const;

/** Jinchang's territory and what grows on it. */
export const ecologyFigures: KnownFigures = {
  territory: {
    value: 7571,
    low: 7571,
    high: 7571,
    source: "boundary_jinchang_mit.geojson: 3,067 km2 of Jinchuan and 4,505 km2 of Yongchang on the sphere",
    basis: "data",
    confidence: "derived",
  },
  crop_share_at_start: {
    value: 0.0703,
    low: 0.06,
    high: 0.085,
    source:
      "532 km2: shiyang_water.json supply 25.71e8 m3 × 19.6 % of the basin × agriculture_share 85.7 %, over 0.811 m on irrigated land",
    basis: "data",
    confidence: "derived",
  },
  grass_share_at_start: { value: 0.38, low: 0.3, high: 0.45, ...judged },
  shrub_share_at_start: { value: 0.04, low: 0.02, high: 0.08, ...judged },
  sand_share_at_start: { value: 0.08, low: 0.05, high: 0.15, ...judged },
  saline_share_at_start: { value: 0.0106, low: 0.005, high: 0.02, ...judged },
  single_belt_share_at_start: { value: 0.00792, low: 0.004, high: 0.012, ...judged },
  mixed_belt_share_at_start: { value: 0.00132, low: 0.0005, high: 0.003, ...judged },
  front_at_start: {
    value: 4,
    low: 3,
    high: 5,
    source: "jinchang.json desert_front_speed, 3 to 5 m a year",
    basis: "data",
    confidence: "medium",
  },
  front_length: { value: 200, low: 100, high: 300, ...judged },
  storm_days_at_start: {
    value: 26.8,
    low: 14,
    high: 27,
    source:
      "shiyang_water.json sandstorm_days of Minqin, jinchang.json sandstorm_days_2020s; Minqin stands in for the town",
    basis: "data",
    confidence: "low",
  },
};
