import { foundFront } from "@tamarisk/scenario-engine";
import type { SearchProgress } from "./use-trade-off-search.ts";

/** One combination that was found. */
export interface FoundPoint {
  /** The same for the same combination, however long the search goes on. */
  readonly id: string;
  /** From 1, in the order of the first objective, the best first. */
  readonly number: number;
  /** Its variables. */
  readonly row: readonly number[];
  /** Its objectives. */
  readonly values: readonly number[];
}

/** The combinations found so far, none of which is better than another in every respect. */
export function foundPoints({ problem, state }: Pick<SearchProgress, "problem" | "state">): FoundPoint[] {
  const front = foundFront(problem, state);
  if (front.kind !== "front") return [];
  const [width, objectiveCount] = [problem.variables.length, problem.objectives.length];
  const sign = problem.objectives[0]!.direction === "maximize" ? -1 : 1;
  return Array.from({ length: front.count }, (_, place) => ({
    row: [...front.variables.subarray(place * width, (place + 1) * width)],
    values: [...front.objectives.subarray(place * objectiveCount, (place + 1) * objectiveCount)],
  }))
    .sort((a, b) => sign * (a.values[0]! - b.values[0]!))
    .map((point, place) => ({ ...point, id: point.row.join(), number: place + 1 }));
}
