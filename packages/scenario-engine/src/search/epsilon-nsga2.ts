import type { RandomStream } from "@tamarisk/system-dynamics";
import { bestPoints, tournament } from "./best-points.ts";
import { type EpsilonArchive, offerToArchive } from "./epsilon-archive.ts";
import { drawPoints, offspring, rowOf } from "./offspring.ts";
import { emptyPopulation, joinPopulations, type Population } from "./population.ts";
import type { SearchProblem } from "./search-problem.ts";
import type { EpsilonNsga2Settings, RestartWindow, SearchMove, SearchState } from "./search-state.ts";
import { mutateUniformly, usualVariation } from "./variation.ts";

/**
 * One generation of ε-NSGA-II: NSGA-II beside an archive of what it has found. After every window of steps it starts anew
 * from the archive if that has made no ε-progress, or if the population is no longer about four times its size: the
 * archive's points stay, and copies of them with some variables drawn anew fill the rest.
 *
 * @see docs/methods/many-objective-search.md, rule SEARCH8.
 * @see Kollat & Reed (2006), Comparing state-of-the-art evolutionary multi-objective algorithms, doi:10.1016/j.advwatres.2005.07.010.
 */
export function epsilonNsga2Move(
  { variables, objectives }: SearchProblem,
  settings: EpsilonNsga2Settings,
  state: SearchState,
  evaluated: Population,
  random: RandomStream,
): SearchMove {
  const before = state.archive ?? { population: emptyPopulation(variables.length, objectives.length), progress: 0 };
  const archive = offerToArchive(before, evaluated, settings.epsilons);
  const window = state.restarts ?? firstWindow(settings);
  const step = state.step + 1;
  if (step - window.lookedAtStep >= settings.windowSteps) {
    const populationSize = sizeFor(archive, settings);
    const isStale = archive.progress === window.progressThen;
    const isOutOfSize = Math.abs(populationSize - window.populationSize) > 0.25 * window.populationSize;
    const looked = { ...window, lookedAtStep: step, progressThen: archive.progress };
    if (isStale || isOutOfSize) {
      const restarts = { ...looked, populationSize, restartCount: window.restartCount + 1 };
      return {
        archive,
        restarts,
        population: archive.population,
        pending: injected(variables, archive, populationSize, random),
      };
    }
    return { archive, restarts: looked, ...generation(variables, state.population, evaluated, looked, random) };
  }
  return { archive, restarts: window, ...generation(variables, state.population, evaluated, window, random) };
}

function firstWindow({ populationSize }: EpsilonNsga2Settings): RestartWindow {
  return { populationSize, lookedAtStep: 0, progressThen: 0, restartCount: 0 };
}

const LARGEST_POPULATION = 10_000;

function sizeFor({ population }: EpsilonArchive, { populationSize }: EpsilonNsga2Settings): number {
  return Math.min(Math.max(4 * population.count, populationSize), LARGEST_POPULATION);
}

function generation(
  variables: SearchProblem["variables"],
  population: Population,
  evaluated: Population,
  { populationSize }: RestartWindow,
  random: RandomStream,
): Pick<SearchMove, "population" | "pending"> {
  const best = bestPoints(joinPopulations(population, evaluated), populationSize);
  const pending = offspring(variables, best.population, populationSize, usualVariation, random, () =>
    tournament(best, random.next),
  );
  return { population: best.population, pending };
}

function injected(
  variables: SearchProblem["variables"],
  { population }: EpsilonArchive,
  populationSize: number,
  random: RandomStream,
): Float64Array {
  const count = Math.max(populationSize - population.count, 1);
  if (population.count === 0) return drawPoints(variables, count, random);
  const rows = new Float64Array(count * variables.length);
  for (let place = 0; place < count; place++) {
    const row = rowOf(rows, place, variables.length);
    row.set(rowOf(population.variables, Math.floor(random.next() * population.count), variables.length));
    mutateUniformly(variables, row, random);
  }
  return rows;
}
