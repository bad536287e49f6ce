import type { ScoredPathways } from "./score-pathways.ts";

/** One pathway's scores. Shares are of the counted futures. */
export interface PathwayScore {
  /** Ids of its actions in order; none for the present plan. */
  readonly sequence: readonly string[];
  /** Of the actions taken, in the unit of the study; `null` when one of them is not yet assessed. */
  readonly cost: { readonly mean: number; readonly p90: number } | null;
  readonly robustness: number;
  readonly gapYears: number;
  readonly transfers: number;
  readonly regret: { readonly mean: number; readonly p90: number };
  readonly lockIn: { readonly waitedYears: number; readonly lockedOut: number };
  readonly options: {
    /** After each of its actions, how many good pathways still begin so. */
    readonly goodAfter: readonly number[];
    /** Lost if only this pathway could be followed after its first action. */
    readonly robustnessLost: number;
  };
  /** Each of its actions in the futures that come to it. */
  readonly steps: readonly PathwayStep[];
  readonly isNonDominated: boolean;
  readonly isGood: boolean;
}

/** An action of a pathway. Years are medians over the futures that come to it. */
export interface PathwayStep {
  readonly actionId: string;
  /** The share of futures that come to it. */
  readonly reached: number;
  readonly decideYear: number;
  /** When nothing more is decided; `null` where it suffices to the horizon in half of them or more. */
  readonly endYear: number | null;
}

/**
 * The scores of one pathway.
 *
 * @throws {RangeError} If there is no such pathway.
 *
 * @see docs/methods/pathways.md, rules SCORE1 to SCORE9.
 */
export function pathwayScore(scored: ScoredPathways, pathway: number): PathwayScore {
  const { tree } = scored;
  const nodes = nodesTo(scored, pathway);
  const sequence = nodes.map((node) => tree.actionIds[tree.action[node]!]!);
  const isAssessed = nodes.every((node) => tree.costs[tree.action[node]!] !== null);
  return {
    sequence,
    cost: isAssessed ? { mean: scored.costMean[pathway]!, p90: scored.costP90[pathway]! } : null,
    robustness: scored.robustness[pathway]!,
    gapYears: scored.gapYears[pathway]!,
    transfers: scored.transfers[pathway]!,
    regret: { mean: scored.regretMean[pathway]!, p90: scored.regretP90[pathway]! },
    lockIn: { waitedYears: scored.waitedYears[pathway]!, lockedOut: scored.lockedOut[pathway]! },
    options: {
      goodAfter: nodes.map((node) => scored.goodFrom[node]!),
      robustnessLost: scored.optionValue[pathway]!,
    },
    steps: nodes.map((node) => ({
      actionId: tree.actionIds[tree.action[node]!]!,
      reached: tree.reached[node]!.length / tree.futures.length,
      decideYear: tree.decideYear[node]!,
      endYear: tree.endYear[node]! === 0 ? null : tree.endYear[node]!,
    })),
    isNonDominated: scored.isNonDominated[pathway] === 1,
    isGood: scored.isGood[pathway] === 1,
  };
}

/** The nodes of a pathway from its first action on. */
export function nodesTo({ tree }: ScoredPathways, pathway: number): number[] {
  const { parent } = tree;
  if (!(pathway >= 0 && pathway < parent.length)) {
    throw new RangeError(`there are pathways 0 to ${parent.length - 1}; found ${pathway}`);
  }
  const nodes: number[] = [];
  for (let node = pathway; node > 0; node = parent[node]!) nodes.unshift(node);
  return nodes;
}
