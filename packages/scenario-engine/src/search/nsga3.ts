import type { RandomStream } from "@tamarisk/system-dynamics";
import { offspring } from "./offspring.ts";
import { joinPopulations, joinRows, type Population } from "./population.ts";
import { nichedPoints } from "./reference-niching.ts";
import { referencePoints } from "./reference-points.ts";
import type { SearchProblem } from "./search-problem.ts";
import type { Nsga3Settings, SearchMove, SearchState } from "./search-state.ts";

/**
 * One generation of NSGA-III: as NSGA-II, but the last front is thinned by nearness to reference directions, which spreads
 * points evenly over four and more objectives, where room around a point says little.
 *
 * @see docs/methods/many-objective-search.md, rule SEARCH6.
 * @see Deb & Jain (2014), doi:10.1109/TEVC.2013.2281535; Jain & Deb (2014), doi:10.1109/TEVC.2013.2281534 (constraints).
 */
export function nsga3Move(
  problem: SearchProblem,
  settings: Nsga3Settings,
  state: SearchState,
  evaluated: Population,
  random: RandomStream,
): SearchMove {
  const all = settings.evaluatesAgain ? evaluated : joinPopulations(state.population, evaluated);
  const size = nsga3PopulationSize(problem, settings);
  const before = settings.evaluatesAgain ? null : state.scale;
  const { population, scale } = nichedPoints(all, size, directionsOf(problem, settings), before, random);
  const children = offspring(
    problem.variables,
    population,
    size,
    { crossoverIndex: 30, mutationIndex: 20 },
    random,
    () => lessViolating(population, random),
  );
  return { population, scale, pending: settings.evaluatesAgain ? joinRows(population.variables, children) : children };
}

/** As many points as reference directions, up to the next multiple of four. */
export function nsga3PopulationSize(problem: SearchProblem, settings: Nsga3Settings): number {
  return Math.ceil(directionsOf(problem, settings).length / 4) * 4;
}

function directionsOf(problem: SearchProblem, { divisions, innerDivisions }: Nsga3Settings): number[][] {
  return referencePoints(problem.objectives.length, divisions, innerDivisions);
}

/** Of two points drawn at random the one that breaks constraints less, and else the first. */
function lessViolating({ count, violations }: Population, random: RandomStream): number {
  const one = Math.floor(random.next() * count);
  const other = Math.floor(random.next() * count);
  return violations[other]! < violations[one]! ? other : one;
}
