import type { FoundPoint } from "./found-points.ts";
import type { SearchPlan } from "./search-plan.ts";
import type { SearchProgress } from "./use-trade-off-search.ts";
import type { TradeOffsWords } from "./use-tradeoffs-words.ts";

/** One axis an objective, long enough for every combination and every storyline. */
export function axesOf(
  { objectives }: Pick<SearchPlan, "objectives">,
  { problem, references }: Pick<SearchProgress, "problem" | "references">,
  points: readonly FoundPoint[],
  words: TradeOffsWords,
) {
  return objectives.map((objective, place) => {
    const values = [...points, ...references].map((each) => each.values[place]!).filter(Number.isFinite);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const isMore = problem.objectives[place]!.direction === "maximize";
    return {
      id: objective.outcomeId,
      name: words.futures.nameOf(objective.outcomeId),
      unit: words.unit(objective),
      worst: isMore ? low : high,
      best: isMore ? high : low,
    };
  });
}
