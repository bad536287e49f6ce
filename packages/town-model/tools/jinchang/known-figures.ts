import type { CalibratedPopulation } from "../../src/calibration/calibrate-population.ts";
import type { KnownFigures } from "../../src/parameters/completed.ts";
import { ecologyFigures } from "./ecology-figures.ts";
import { economyFigures } from "./economy-figures.ts";
import type { JinchangEvidence } from "./evidence.ts";
import { leverFigures } from "./lever-figures.ts";
import { outsideFigures } from "./outside-figures.ts";
import { populationFigures } from "./population-figures.ts";
import { waterFigures } from "./water-figures.ts";

/** What is known of Jinchang beyond what is usual, module by module. */
export function knownFigures(evidence: JinchangEvidence, population: CalibratedPopulation): KnownFigures {
  return {
    ...outsideFigures(evidence),
    ...leverFigures,
    ...populationFigures(population),
    ...economyFigures,
    ...waterFigures,
    ...ecologyFigures,
  };
}
