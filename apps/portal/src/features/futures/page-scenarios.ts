import type { EnsembleRecipe } from "@tamarisk/domain";
import { type EnsembleDesign, sampleScenarios } from "@tamarisk/scenario-engine";

/** As many futures as are computed on a page at once; a saved run may have more. */
const mostOnPage = 1000;

/** The scenarios of a run, up to a thousand of them: the same as the server's where the run has no more. */
export function pageScenarios({
  uncertainties,
  correlations,
  sampling,
}: Pick<EnsembleRecipe, "uncertainties" | "correlations" | "sampling">): Omit<EnsembleDesign, "policies"> {
  const { method, seed, experimentCount } = sampling;
  const scenarioCount = Math.min(mostOnPage, experimentCount);
  return {
    scenarioCount,
    scenarios: sampleScenarios(uncertainties, { method, seed, count: scenarioCount, correlations }),
  };
}
