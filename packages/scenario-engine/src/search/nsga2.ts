import type { RandomStream } from "@tamarisk/system-dynamics";
import { bestPoints, tournament } from "./best-points.ts";
import { offspring } from "./offspring.ts";
import { joinPopulations, joinRows, type Population } from "./population.ts";
import type { SearchProblem } from "./search-problem.ts";
import type { Nsga2Settings, SearchMove, SearchState } from "./search-state.ts";
import { usualVariation } from "./variation.ts";

/**
 * One generation of NSGA-II: parents and children together, the better fronts stay, and of the last front those with most
 * room around them; new parents are the winners of tournaments of two.
 *
 * @see docs/methods/many-objective-search.md, rule SEARCH5.
 * @see Deb, Pratap, Agarwal & Meyarivan (2002), doi:10.1109/4235.996017.
 */
export function nsga2Move(
  { variables }: SearchProblem,
  { populationSize, evaluatesAgain = false }: Nsga2Settings,
  { population }: SearchState,
  evaluated: Population,
  random: RandomStream,
): SearchMove {
  const all = evaluatesAgain ? evaluated : joinPopulations(population, evaluated);
  const best = bestPoints(all, populationSize);
  const children = offspring(variables, best.population, populationSize, usualVariation, random, () =>
    tournament(best, random.next),
  );
  return {
    population: best.population,
    pending: evaluatesAgain ? joinRows(best.population.variables, children) : children,
  };
}
