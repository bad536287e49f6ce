import { foundFront, runSearch, startSearch } from "../../src/search/search.ts";
import type { SearchSettings } from "../../src/search/search-state.ts";
import type { TestProblem } from "./test-problems.ts";

/** Each algorithm in its usual size. */
export const settingsFor = (epsilons: readonly number[], seed = 1) =>
  ({
    nsga2: { algorithm: "nsga2", populationSize: 100, seed },
    nsga3: { algorithm: "nsga3", divisions: epsilons.length === 2 ? 99 : 12, seed },
    "epsilon-nsga2": { algorithm: "epsilon-nsga2", populationSize: 100, epsilons, windowSteps: 10, seed },
    "epsilon-moea": { algorithm: "epsilon-moea", populationSize: 100, epsilons, seed },
  }) as const satisfies Record<string, SearchSettings>;

/** What a search finds, where it finds a front. */
export function frontOf({ problem, evaluate }: TestProblem, settings: SearchSettings, evaluationCount: number) {
  const front = foundFront(problem, runSearch(problem, startSearch(problem, settings), evaluate, evaluationCount));
  if (front.kind !== "front") throw new Error(`found ${front.kind}`);
  return front;
}
