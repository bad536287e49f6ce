import type { CalibratedPopulation } from "../../src/calibration/calibrate-population.ts";
import type { KnownFigures } from "../../src/parameters/completed.ts";
import { jinchangUnits } from "./judgements.ts";

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
