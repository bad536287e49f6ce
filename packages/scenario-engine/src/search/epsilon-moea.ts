import type { RandomStream } from "@tamarisk/system-dynamics";
import { offerToArchive } from "./epsilon-archive.ts";
import { rowOf } from "./offspring.ts";
import { emptyPopulation, type Population } from "./population.ts";
import type { SearchProblem } from "./search-problem.ts";
import type { EpsilonMoeaSettings, SearchMove, SearchState } from "./search-state.ts";
import { crossOver, mutate, usualVariation } from "./variation.ts";

/**
 * One step of ε-MOEA, which has no generations: a parent from the population and one from the archive have two children,
 * and each child takes its place at once, in the archive by ε-dominance and in the population by dominance.
 *
 * @see docs/methods/many-objective-search.md, rule SEARCH9.
 * @see Deb, Mohan & Mishra (2003), A fast multi-objective evolutionary algorithm for finding well-spread Pareto-optimal
 *   solutions, KanGAL report 2003002.
 */
export function epsilonMoeaMove(
  { variables, objectives }: SearchProblem,
  { epsilons }: EpsilonMoeaSettings,
  state: SearchState,
  evaluated: Population,
  random: RandomStream,
): SearchMove {
  const before = state.archive ?? { population: emptyPopulation(variables.length, objectives.length), progress: 0 };
  const archive = offerToArchive(before, evaluated, epsilons);
  const population = state.population.count === 0 ? evaluated : withChildren(state.population, evaluated, random);

  const pending = new Float64Array(2 * variables.length);
  const [one, other] = [rowOf(pending, 0, variables.length), rowOf(pending, 1, variables.length)];
  const mates = archive.population.count > 0 ? archive.population : population;
  one.set(rowOf(population.variables, betterOfTwo(population, random), variables.length));
  other.set(rowOf(mates.variables, Math.floor(random.next() * mates.count), variables.length));
  crossOver(variables, one, other, usualVariation, random);
  mutate(variables, one, usualVariation, random);
  mutate(variables, other, usualVariation, random);
  return { archive, population, pending };
}

/** Each child replaces one that it dominates, or any one if none dominates it. */
function withChildren(population: Population, children: Population, random: RandomStream): Population {
  const changed = {
    ...population,
    variables: population.variables.slice(),
    objectives: population.objectives.slice(),
    violations: population.violations.slice(),
  };
  for (let child = 0; child < children.count; child++) {
    const place = placeFor(changed, children, child, random);
    if (place === undefined) continue;
    changed.variables.set(rowOf(children.variables, child, children.variableCount), place * children.variableCount);
    changed.objectives.set(rowOf(children.objectives, child, children.objectiveCount), place * children.objectiveCount);
    changed.violations[place] = children.violations[child]!;
  }
  return changed;
}

function placeFor(
  population: Population,
  children: Population,
  child: number,
  random: RandomStream,
): number | undefined {
  const dominated: number[] = [];
  let isDominated = false;
  for (let place = 0; place < population.count; place++) {
    const order = compareByDominance(children, child, population, place);
    if (order < 0) dominated.push(place);
    if (order > 0) isDominated = true;
  }
  if (dominated.length > 0) return dominated[Math.floor(random.next() * dominated.length)];
  return isDominated ? undefined : Math.floor(random.next() * population.count);
}

function betterOfTwo(population: Population, random: RandomStream): number {
  const one = Math.floor(random.next() * population.count);
  const other = Math.floor(random.next() * population.count);
  return compareByDominance(population, other, population, one) < 0 ? other : one;
}

/** Below 0 if a point of the first dominates one of the second, above 0 if it is dominated; a smaller violation before all else. */
function compareByDominance(first: Population, one: number, second: Population, other: number): number {
  const [broken, otherBroken] = [first.violations[one]!, second.violations[other]!];
  if (broken !== otherBroken) return broken < otherBroken ? -1 : 1;
  if (broken > 0) return 0;
  const { objectiveCount } = first;
  let isLower = false;
  let isHigher = false;
  for (let o = 0; o < objectiveCount; o++) {
    const a = first.objectives[one * objectiveCount + o]!;
    const b = second.objectives[other * objectiveCount + o]!;
    if (a < b) isLower = true;
    else if (a > b) isHigher = true;
  }
  return isLower === isHigher ? 0 : isLower ? -1 : 1;
}
