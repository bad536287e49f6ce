import type { CalibratedPopulation } from "../../src/calibration/calibrate-population.ts";
import type { KnownFigures } from "../../src/parameters/completed.ts";
import { carbonFigures } from "./carbon-figures.ts";
import { ecologyFigures } from "./ecology-figures.ts";
import { economyFigures } from "./economy-figures.ts";
import type { JinchangEvidence } from "./evidence.ts";
import { financeFigures } from "./finance-figures.ts";
import { labourFigures } from "./labour-figures.ts";
import { landFigures } from "./land-figures.ts";
import { leverFigures } from "./lever-figures.ts";
import { outsideFigures } from "./outside-figures.ts";
import { populationFigures } from "./population-figures.ts";
import { servicesFigures } from "./services-figures.ts";
import { societyFigures } from "./society-figures.ts";
import { waterFigures } from "./water-figures.ts";

/** What is known of Jinchang beyond what is usual, module by module. */
export function knownFigures(evidence: JinchangEvidence, population: CalibratedPopulation): KnownFigures {
  return {
    ...outsideFigures(evidence),
    ...leverFigures,
    ...populationFigures(population),
    ...economyFigures,
    ...financeFigures,
    ...societyFigures,
    ...labourFigures,
    ...waterFigures,
    ...ecologyFigures,
    ...carbonFigures,
    ...landFigures,
    ...servicesFigures,
  };
}
