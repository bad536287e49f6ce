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
  metal_tied_share: {
    value: 0.65,
    low: 0.5,
    high: 0.8,
    source: "jinchang.json industrial_jobs_nickel_copper",
    basis: "data",
    confidence: "medium",
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
  chain_posts_max: {
    value: 33_300,
    low: 13_000,
    high: 66_000,
    source: "judgement: 15 billion CNY a year at 450,000 CNY per post",
    basis: "judgement",
    confidence: "low",
  },
  plants_by_lever: {
    value: 1000,
    low: 500,
    high: 1700,
    source: "judgement: plants worth 600 million CNY a year per year, three quarters of them staffed",
    basis: "judgement",
    confidence: "low",
  },
};
