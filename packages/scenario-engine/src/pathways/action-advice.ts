import { nodesTo } from "./pathway-score.ts";
import type { ScoredPathways } from "./score-pathways.ts";

/** What good pathways have in common, and what sets them apart. */
export interface ActionAdvice {
  readonly goodPathways: number;
  /** In every good pathway, by id. */
  readonly robust: readonly string[];
  /** In some good pathways, those in most of them first. */
  readonly adaptive: readonly AdaptiveAction[];
}

export interface AdaptiveAction {
  readonly actionId: string;
  /** The share of good pathways that have it. */
  readonly shareOfGood: number;
  /** The good pathway that shows its condition: non-dominated if there is one, then cheapest, then shortest. */
  readonly pathway: number;
  /** What it takes over from there; `null` for the present plan. */
  readonly afterId: string | null;
  /** The share of futures in which that pathway comes to it, and the median year of the decision there. */
  readonly reached: number;
  readonly decideYear: number;
}

/**
 * Which actions are in every good pathway, and which only in some, to be taken when their trigger fires.
 *
 * @see docs/methods/pathways.md, rule SCORE9.
 *
 * @example
 * actionAdvice(scored).robust; // ["cap"]: every good pathway has it
 */
export function actionAdvice(scored: ScoredPathways): ActionAdvice {
  const { tree, isGood } = scored;
  const good = Array.from(isGood.keys()).filter((pathway) => isGood[pathway] === 1);
  const times = tree.actionIds.map(() => 0);
  const shown = tree.actionIds.map(() => -1);
  for (const pathway of good) {
    for (let node = pathway; node > 0; node = tree.parent[node]!) {
      const action = tree.action[node]!;
      times[action]!++;
      if (shown[action]! < 0 || isBetterShown(scored, pathway, shown[action]!)) shown[action] = pathway;
    }
  }
  const places = Array.from(tree.actionIds.keys());
  return {
    goodPathways: good.length,
    robust: places
      .filter((place) => good.length > 0 && times[place] === good.length)
      .map((place) => tree.actionIds[place]!),
    adaptive: places
      .filter((place) => times[place]! > 0 && times[place]! < good.length)
      .sort((a, b) => times[b]! - times[a]! || a - b)
      .map((place) => adaptiveAction(scored, place, times[place]! / good.length, shown[place]!)),
  };
}

function isBetterShown({ isNonDominated, costMean, length }: ScoredPathways, a: number, b: number): boolean {
  const by = isNonDominated[b]! - isNonDominated[a]! || costMean[a]! - costMean[b]! || length[a]! - length[b]!;
  return by < 0;
}

function adaptiveAction(scored: ScoredPathways, place: number, shareOfGood: number, pathway: number): AdaptiveAction {
  const { tree } = scored;
  const nodes = nodesTo(scored, pathway);
  const step = nodes.findIndex((node) => tree.action[node] === place);
  const before = nodes[step - 1];
  return {
    actionId: tree.actionIds[place]!,
    shareOfGood,
    pathway,
    afterId: before === undefined ? null : tree.actionIds[tree.action[before]!]!,
    reached: tree.reached[nodes[step]!]!.length / tree.futures.length,
    decideYear: tree.decideYear[nodes[step]!]!,
  };
}

/**
 * The pathway with the highest robustness; of equals the one that misses fewest years, then the cheapest, then the
 * shortest, then the first.
 *
 * @param isAsked - Which pathways to choose from besides the present plan; all when left out.
 */
export function bestPathway(
  { robustness, gapYears, costMean, length }: ScoredPathways,
  isAsked: (pathway: number) => boolean = () => true,
): number {
  let best = 0;
  for (let pathway = 1; pathway < robustness.length; pathway++) {
    if (!isAsked(pathway)) continue;
    const by =
      robustness[best]! - robustness[pathway]! ||
      gapYears[pathway]! - gapYears[best]! ||
      costMean[pathway]! - costMean[best]! ||
      length[pathway]! - length[best]!;
    if (by < 0) best = pathway;
  }
  return best;
}

/**
 * The pathways worth drawing: non-dominated ones, the good before the others, most robust first, then cheapest; the present
 * plan alone where there are none.
 *
 * @param most - How many at most.
 */
export function pathwaysToDraw(scored: ScoredPathways, most: number): number[] {
  const { isNonDominated, isGood, robustness, costMean, length } = scored;
  const standing = Array.from(length.keys()).filter((pathway) => length[pathway]! > 0 && isNonDominated[pathway] === 1);
  if (standing.length === 0) return [0];
  return standing
    .sort((a, b) => isGood[b]! - isGood[a]! || robustness[b]! - robustness[a]! || costMean[a]! - costMean[b]! || a - b)
    .slice(0, most);
}
