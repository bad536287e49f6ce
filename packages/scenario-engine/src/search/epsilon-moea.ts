import type { RandomStream } from "@tamarisk/system-dynamics";
import { offerToArchive } from "./epsilon-archive.ts";
import { rowOf } from "./offspring.ts";
import { emptyPopulation, joinPopulations, type Population, pickPoints } from "./population.ts";
import type { SearchProblem } from "./search-problem.ts";
import type { EpsilonMoeaSettings, SearchMove, SearchState } from "./search-state.ts";
import { crossOver, mutate, usualVariation } from "./variation.ts";

/**
 * One step of ε-MOEA, which has no generations: a parent from the population and one from the archive have two children,
 * and each child takes its place at once, in the archive by ε-dominance and in the population by dominance.
 *
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
  const all = joinPopulations(population, children);
  const places = Array.from({ length: population.count }, (_, place) => place);
  for (let child = population.count; child < all.count; child++) {
    const dominated: number[] = [];
    let isDominated = false;
    for (const [at, place] of places.entries()) {
      const order = compareByDominance(all, child, place);
      if (order < 0) dominated.push(at);
      if (order > 0) isDominated = true;
    }
    if (dominated.length > 0) places[dominated[Math.floor(random.next() * dominated.length)]!] = child;
    else if (!isDominated) places[Math.floor(random.next() * places.length)] = child;
  }
  return pickPoints(all, places);
}

function betterOfTwo(population: Population, random: RandomStream): number {
  const one = Math.floor(random.next() * population.count);
  const other = Math.floor(random.next() * population.count);
  return compareByDominance(population, other, one) < 0 ? other : one;
}

/** Below 0 if the first dominates, above 0 if the second does; a smaller violation before all else. */
function compareByDominance(
  { objectives, objectiveCount, violations }: Population,
  one: number,
  other: number,
): number {
  if (violations[one] !== violations[other]) return violations[one]! < violations[other]! ? -1 : 1;
  if (violations[one]! > 0) return 0;
  let [isLower, isHigher] = [false, false];
  for (let o = 0; o < objectiveCount; o++) {
    const [a, b] = [objectives[one * objectiveCount + o]!, objectives[other * objectiveCount + o]!];
    if (a < b) isLower = true;
    else if (a > b) isHigher = true;
  }
  return isLower === isHigher ? 0 : isLower ? -1 : 1;
}
