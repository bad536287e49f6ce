import { type RandomStream, randomStream } from "@tamarisk/system-dynamics";
import { membersOf } from "./best-points.ts";
import { checkEpsilons } from "./epsilon-archive.ts";
import { epsilonMoeaMove } from "./epsilon-moea.ts";
import { epsilonNsga2Move } from "./epsilon-nsga2.ts";
import { nondominatedRanks } from "./nondominated-ranks.ts";
import { nsga2Move } from "./nsga2.ts";
import { nsga3Move, nsga3PopulationSize } from "./nsga3.ts";
import { drawPoints } from "./offspring.ts";
import { emptyPopulation, type Population, pickPoints } from "./population.ts";
import { checkProblem, type SearchEvaluation, type SearchPoints, type SearchProblem } from "./search-problem.ts";
import type { SearchMove, SearchSettings, SearchState } from "./search-state.ts";

/**
 * Begin a search: points drawn at random wait to be evaluated. From here on a search is a question and an answer in turn:
 * `pendingPoints` says what to evaluate, `advanceSearch` takes what came of it. Whoever has an evaluation at hand leaves
 * the turns to `runSearch`.
 *
 * @throws {RangeError} If the problem or the settings are not possible, saying what was needed and what came.
 *
 * @see docs/methods/many-objective-search.md, rules SEARCH1, SEARCH3 and SEARCH13.
 *
 * @example
 * const problem: SearchProblem = {
 *   variables: [{ id: "share of trees", kind: "real", low: 0, high: 1 }],
 *   objectives: [{ id: "cost", direction: "minimize" }, { id: "green", direction: "maximize" }],
 *   constraintCount: 0,
 * };
 * const state = startSearch(problem, { algorithm: "nsga2", populationSize: 20, seed: 7 });
 */
export function startSearch(problem: SearchProblem, settings: SearchSettings): SearchState {
  checkProblem(problem);
  checkSettings(problem, settings);
  const size = settings.algorithm === "nsga3" ? nsga3PopulationSize(problem, settings) : settings.populationSize;
  return {
    settings,
    step: 0,
    evaluationCount: 0,
    failedCount: 0,
    population: emptyPopulation(problem.variables.length, problem.objectives.length),
    pending: drawPoints(problem.variables, size, randomStream(settings.seed, "search", 0)),
    archive: null,
    scale: null,
    restarts: null,
  };
}

function checkSettings(problem: SearchProblem, settings: SearchSettings): void {
  if ("epsilons" in settings) checkEpsilons(settings.epsilons, problem.objectives.length);
  if ("populationSize" in settings && !(Number.isInteger(settings.populationSize) && settings.populationSize >= 4)) {
    throw new RangeError(`a population is a whole number from 4; found ${settings.populationSize}`);
  }
  if ("windowSteps" in settings && !(Number.isInteger(settings.windowSteps) && settings.windowSteps >= 1)) {
    throw new RangeError(`a window is a whole number of steps from 1; found ${settings.windowSteps}`);
  }
}

/** The points that a search waits for. */
export function pendingPoints(problem: SearchProblem, { pending, step }: SearchState): SearchPoints {
  return { count: pending.length / problem.variables.length, variables: pending, step };
}

/**
 * Take what came of the pending points, and give the search one step on, with new points pending.
 *
 * @throws {RangeError} If the evaluation does not fit the points, or a violation is below 0.
 */
export function advanceSearch(problem: SearchProblem, state: SearchState, evaluation: SearchEvaluation): SearchState {
  const evaluated = evaluatedPoints(problem, state, evaluation);
  const step = state.step + 1;
  return {
    ...state,
    ...moveOf(problem, state, evaluated, randomStream(state.settings.seed, "search", step)),
    step,
    evaluationCount: state.evaluationCount + evaluated.count,
    failedCount: state.failedCount + evaluated.violations.filter((violation) => violation === Infinity).length,
  };
}

function moveOf(problem: SearchProblem, state: SearchState, evaluated: Population, random: RandomStream): SearchMove {
  const { settings } = state;
  switch (settings.algorithm) {
    case "nsga2":
      return nsga2Move(problem, settings, state, evaluated, random);
    case "nsga3":
      return nsga3Move(problem, settings, state, evaluated, random);
    case "epsilon-nsga2":
      return epsilonNsga2Move(problem, settings, state, evaluated, random);
    case "epsilon-moea":
      return epsilonMoeaMove(problem, settings, state, evaluated, random);
  }
}

function evaluatedPoints(problem: SearchProblem, state: SearchState, evaluation: SearchEvaluation): Population {
  const { count, variables } = pendingPoints(problem, state);
  const objectiveCount = problem.objectives.length;
  const broken = evaluation.violations ?? new Float64Array(0);
  expectLength("objectives", evaluation.objectives.length, count * objectiveCount);
  expectLength("violations", broken.length, count * problem.constraintCount);
  const signs = problem.objectives.map(({ direction }) => (direction === "maximize" ? -1 : 1));
  const objectives = evaluation.objectives.map((value, at) => signs[at % objectiveCount]! * value);
  const violations = new Float64Array(count);
  for (const [at, violation] of broken.entries()) {
    if (violation < 0) throw new RangeError(`a violation is 0 or more; found ${violation}`);
    violations[Math.floor(at / problem.constraintCount)]! += violation;
  }
  for (let place = 0; place < count; place++) {
    const row = objectives.subarray(place * objectiveCount, (place + 1) * objectiveCount);
    if (Number.isNaN(violations[place]!) || row.some(Number.isNaN)) violations[place] = Infinity;
  }
  return { count, variableCount: problem.variables.length, objectiveCount, variables, objectives, violations };
}

function expectLength(what: string, found: number, needed: number): void {
  if (found !== needed) throw new RangeError(`an evaluation of these points has ${needed} ${what}; found ${found}`);
}

/**
 * Search until so many evaluations have been made; a step is never cut short, so it may be a few more.
 *
 * @returns The state to which a later call may add: two calls to 5,000 and then 10,000 end where one to 10,000 does.
 */
export function runSearch(
  problem: SearchProblem,
  state: SearchState,
  evaluate: (points: SearchPoints) => SearchEvaluation,
  evaluationCount: number,
): SearchState {
  let current = state;
  while (current.evaluationCount < evaluationCount) {
    current = advanceSearch(problem, current, evaluate(pendingPoints(problem, current)));
  }
  return current;
}

/**
 * The same where points are evaluated elsewhere, in workers for one.
 *
 * @param afterStep - Told of every step; a search stops early once this gives `false`, and its last state is given back.
 */
export async function runSearchAsync(
  problem: SearchProblem,
  state: SearchState,
  evaluate: (points: SearchPoints) => Promise<SearchEvaluation>,
  evaluationCount: number,
  afterStep: (state: SearchState) => boolean,
): Promise<SearchState> {
  let current = state;
  while (current.evaluationCount < evaluationCount) {
    current = advanceSearch(problem, current, await evaluate(pendingPoints(problem, current)));
    if (!afterStep(current)) break;
  }
  return current;
}

/** What a search has found so far. */
export type FoundFront =
  | { readonly kind: "nothing-evaluated" }
  /** No point keeps all constraints; the least that any breaks them by, `Infinity` if none could be worked out. */
  | { readonly kind: "none-feasible"; readonly leastViolation: number }
  | {
      readonly kind: "front";
      readonly count: number;
      /** Row-major, `count` × variables. */
      readonly variables: Float64Array;
      /** Row-major, `count` × objectives, each in its own direction. */
      readonly objectives: Float64Array;
    };

/** The points found so far of which none is better than another in every respect: the archive's, or else the population's. */
export function foundFront(problem: SearchProblem, { archive, population }: SearchState): FoundFront {
  if (population.count === 0 && archive === null) return { kind: "nothing-evaluated" };
  const points = archive !== null && archive.population.count > 0 ? archive.population : population;
  const first = membersOf(nondominatedRanks(points), 0).filter((place) => points.violations[place] === 0);
  if (first.length === 0) return { kind: "none-feasible", leastViolation: Math.min(...points.violations) };
  const { count, variables, objectives } = pickPoints(points, first);
  const signs = problem.objectives.map(({ direction }) => (direction === "maximize" ? -1 : 1));
  return {
    kind: "front",
    count,
    variables,
    objectives: objectives.map((value, at) => signs[at % signs.length]! * value),
  };
}
