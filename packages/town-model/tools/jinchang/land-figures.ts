import type { KnownFigures } from "../../src/parameters/completed.ts";

const judged = { source: "judgement", basis: "judgement", confidence: "low" } as const;

/** Jinchang's homes and built land. */
export const landFigures: KnownFigures = {
  people_per_home_at_start: {
    value: { core: 2.4093, county: 2.3428 },
    low: 2.2,
    high: 2.6,
    source:
      "census of 2020 (jinchang_census_profile.csv): 260,385 residents in 108,077 family households, 177,641 in 75,826; residents of hostels and homes are spread over them",
    basis: "data",
    confidence: "high",
  },
  vacancy_at_start: {
    value: { core: 0.12, county: 0.2 },
    low: 0.05,
    high: 0.35,
    source:
      "judgement; 12 % is the mean of 28 large cities in a survey of 2022 by the Beike institute (press), and the county lost a quarter of its residents in ten years (census)",
    basis: "judgement",
    confidence: "low",
  },
  urban_share_at_start: {
    value: { core: 0.9138, county: 0.569 },
    low: 0.5,
    high: 0.95,
    source: "census of 2020 (jinchang_census_profile.csv): 237,927 of 260,385 and 101,084 of 177,641",
    basis: "data",
    confidence: "high",
  },
  rural_share_fall: {
    value: 0.035,
    low: 0.015,
    high: 0.05,
    source:
      "from 22.6 % in villages (census of 2020) to 19.46 % at the end of 2024 (jinchang.json urbanisation_rate_jinchang); range by judgement",
    basis: "fit",
    confidence: "medium",
  },
  land_per_home: { value: { core: 150, county: 250 }, low: 110, high: 400, ...judged },
  works_land_at_start: {
    value: 32,
    low: 20,
    high: 60,
    source: "judgement: 14 km²; statutory land-survey areas are not to be had",
    basis: "judgement",
    confidence: "low",
  },
  service_land_at_start: {
    value: 18,
    low: 10,
    high: 30,
    source: "judgement: 8 km²",
    basis: "judgement",
    confidence: "low",
  },
  derelict_at_start: {
    value: 4.6,
    low: 1,
    high: 15,
    source: "judgement: 2 km²",
    basis: "judgement",
    confidence: "low",
  },
  green_loss: {
    value: 0.02,
    low: 0,
    high: 0.03,
    source:
      "from 9.5 to 7.8 m² per person in 2015–20 (jinchang.json green_space_before, green_space_after; the years are implied), less 1.6 % a year more urban residents (censuses of 2010 and 2020)",
    basis: "fit",
    confidence: "low",
  },
  green_at_start: {
    value: 7.8,
    low: 7,
    high: 10,
    source: "jinchang.json green_space_after (Jinchang Urban Planning Report 2023, not checked)",
    basis: "data",
    confidence: "medium",
  },
};
