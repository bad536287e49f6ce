import type { EnsembleRecipe } from "@tamarisk/domain";
import { type EnsembleDesign, sampleScenarios, sliceScenarios } from "@tamarisk/scenario-engine";

/** As many futures as are computed on a page at once; a saved run may have more. */
const mostOnPage = 1000;

/** The scenarios of a run, up to a thousand of them: the same as the server's where the run has no more. */
export function pageScenarios(recipe: Sampled): PageScenarios {
  const scenarioCount = Math.min(mostOnPage, recipe.sampling.experimentCount);
  return { scenarioCount, scenarios: drawn(recipe, scenarioCount) };
}

/** The first scenarios of a run as the server has them, number by number. */
export function firstScenarios(recipe: Sampled, count: number): PageScenarios {
  const { experimentCount } = recipe.sampling;
  const scenarioCount = Math.min(count, experimentCount);
  const all = drawn(recipe, experimentCount);
  return { scenarioCount, scenarios: sliceScenarios(all, 0, scenarioCount) };
}

type Sampled = Pick<EnsembleRecipe, "uncertainties" | "correlations" | "sampling">;
export type PageScenarios = Omit<EnsembleDesign, "policies">;

function drawn({ uncertainties, correlations, sampling: { method, seed } }: Sampled, count: number) {
  return sampleScenarios(uncertainties, { method, seed, count, correlations });
}
