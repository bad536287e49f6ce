import type { CalibratedPopulation } from "../../src/calibration/calibrate-population.ts";
import type { KnownFigures } from "../../src/parameters/completed.ts";
import { jinchangUnits } from "./judgements.ts";

/** Residents of each unit in 2020 whose household is registered in another township or farther away, among all. */
const REGISTERED_ELSEWHERE = "registered elsewhere in the census of 2020 (jinchang_census_profile.csv)";
const NEWCOMERS: Readonly<Record<string, number>> = {
  core: (57_093 + 61_862 + 12_434) / 260_385,
  county: (55_577 + 6156 + 4245) / 177_641,
};
const RURAL_SHARE = 0.62;
const DISPLACED_SHARE = 0.05;

function newcomers(share: number): Record<string, number> {
  return Object.fromEntries(jinchangUnits.map(({ id }) => [id, rounded(share * NEWCOMERS[id]!)]));
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** Fitted to the censuses of 2010 and 2020 and to the crude rates after them. */
export function populationFigures({ townFactor, birthFactorAfter, birthFactors }: CalibratedPopulation): KnownFigures {
  return {
    town_death_factor: {
      value: townFactor,
      low: 1,
      high: 1.4,
      source: "fitted to the crude death rates of 2021 and 2022 (jinchang_population_series.csv)",
      basis: "fit",
      confidence: "derived",
    },
    countryside_at_start: {
      value: newcomers(RURAL_SHARE),
      low: 0.1,
      high: 0.4,
      source: `residents ${REGISTERED_ELSEWHERE}, 62 % of them (jinchang.json new_residents_rural_migrants_share)`,
      basis: "data",
      confidence: "medium",
    },
    displaced_at_start: {
      value: newcomers(DISPLACED_SHARE),
      low: 0,
      high: 0.05,
      source: `judgement: 5 % of residents ${REGISTERED_ELSEWHERE}`,
      basis: "judgement",
      confidence: "low",
    },
    displaced_per_year: {
      value: 400,
      low: 0,
      high: 3000,
      source: "judgement; jinchang.json climate_migrants_hexi_2050 only as an extreme",
      basis: "judgement",
      confidence: "low",
    },
    displaced_share: {
      value: { core: 0.75, county: 0.25 },
      low: 0.1,
      high: 0.9,
      source: "judgement: most go where the work is",
      basis: "judgement",
      confidence: "low",
    },
    unit_fertility: {
      value: Object.fromEntries(jinchangUnits.map(({ id }, place) => [id, birthFactors[1][place]! * birthFactorAfter])),
      low: 0.7,
      high: 1.4,
      source: "fitted to children under 5 in 2020 and the crude birth rates of 2021 and 2022",
      basis: "fit",
      confidence: "derived",
    },
  };
}
