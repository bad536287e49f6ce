import { nonDominated } from "./non-dominated.ts";
import type { PathwayTree } from "./pathway-tree.ts";

/** Every pathway with its scores, a column each; place 0 is the present plan. Shares are of the counted futures. */
export interface ScoredPathways {
  readonly tree: PathwayTree;
  /** Number of actions. */
  readonly length: Uint8Array;
  /** Of the actions taken, over the futures; an action without a cost counts as none. */
  readonly costMean: Float64Array;
  /** Not exceeded in nine of ten futures. */
  readonly costP90: Float64Array;
  /** The share of futures in which the objective is met to the horizon. */
  readonly robustness: Float64Array;
  /** Mean years in which the objective is missed. */
  readonly gapYears: Float64Array;
  /** Mean number of actions taken. */
  readonly transfers: Float64Array;
  /** Mean years missed beyond those of the best pathway in the same future. */
  readonly regretMean: Float64Array;
  readonly regretP90: Float64Array;
  /** Mean years by which lock-in puts decisions off. */
  readonly waitedYears: Float64Array;
  /** The share of futures that end with the objective missed and no action that the rules still allow. */
  readonly lockedOut: Float64Array;
  /** The robustness that is lost if only this one could be followed after its first action; never below 0. */
  readonly optionValue: Float64Array;
  /** The good pathways that begin with this one, itself counted. */
  readonly goodFrom: Int32Array;
  /** 1 where no other pathway is as good in all of cost, robustness, gap years, transfers and lock-out, and better in one. */
  readonly isNonDominated: Uint8Array;
  /** 1 where robustness is at most five percentage points below the best; none if the best is 0. */
  readonly isGood: Uint8Array;
  readonly bestRobustness: number;
  /** Actions without a cost, by id; if there is one, costs do not count in dominance. */
  readonly unassessedIds: readonly string[];
}

/** How far below the best a good pathway's robustness may be; a judgement. */
export const GOOD_WITHIN = 0.05;

/**
 * Score every pathway of a whole search.
 *
 * @see docs/methods/pathways.md, rules SCORE1 to SCORE9.
 *
 * @example
 * const scored = scorePathways(searchPathways(model, scenarios, 1000, study));
 * pathwayScore(scored, 12).robustness; // 0.64: the objective is met in 64 of 100 futures
 */
export function scorePathways(tree: PathwayTree): ScoredPathways {
  const { parent, metCount, gapSum, waitedSum, lockedOutCount, futures } = tree;
  const counted = futures.length;
  const meanOf = (sums: Float64Array | Int32Array) => Float64Array.from(sums, (sum) => sum / counted);
  const length = new Uint8Array(parent.length);
  for (let node = 1; node < parent.length; node++) length[node] = length[parent[node]!]! + 1;
  const robustness = meanOf(metCount);
  const gapYears = meanOf(gapSum);
  const lockedOut = meanOf(lockedOutCount);
  const costs = costsOf(tree);
  const regrets = regretsOf(tree, length);
  const bestRobustness = robustness.reduce((best, share) => Math.max(best, share), 0);
  const isGood = Uint8Array.from(robustness, (share) =>
    Number(bestRobustness > 0 && share >= bestRobustness - GOOD_WITHIN - 1e-12),
  );
  const unassessedIds = tree.actionIds.filter((_, action) => tree.costs[action] === null);
  const judged = [robustness.map((share) => -share), gapYears, costs.transfers, lockedOut];
  if (unassessedIds.length === 0) judged.push(costs.costMean.map(rounded));
  return {
    tree,
    length,
    ...costs,
    robustness,
    gapYears,
    ...regrets,
    waitedYears: meanOf(waitedSum),
    lockedOut,
    optionValue: optionValues(tree, robustness),
    goodFrom: goodFrom(parent, isGood),
    isNonDominated: nonDominated(judged),
    isGood,
    bestRobustness,
    unassessedIds,
  };
}

/** The order in which costs are added up must not make one pathway cheaper than another. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** What is spent by how many futures follows from how many come to each step. */
function costsOf(tree: PathwayTree): Pick<ScoredPathways, "costMean" | "costP90" | "transfers"> {
  const { parent, action, reached, costs, futures } = tree;
  const upTo = new Float64Array(parent.length);
  const spent = new Float64Array(parent.length);
  const taken = new Int32Array(parent.length);
  const costP90 = new Float64Array(parent.length);
  for (let node = 1; node < parent.length; node++) {
    const before = parent[node]!;
    const own = costs[action[node]!] ?? 0;
    upTo[node] = upTo[before]! + own;
    spent[node] = spent[before]! + own * reached[node]!.length;
    taken[node] = taken[before]! + reached[node]!.length;
    costP90[node] = upTo[firstNotRarer(tree, node)]!;
  }
  const meanOf = (sums: Float64Array | Int32Array) => Float64Array.from(sums, (sum) => sum / futures.length);
  return { costMean: meanOf(spent), costP90, transfers: meanOf(taken) };
}

/** The last node on the way to one that more than a tenth of the futures come to. */
function firstNotRarer({ parent, reached, futures }: PathwayTree, node: number): number {
  const tenth = futures.length - Math.ceil(0.9 * futures.length - 1e-9);
  let at = node;
  while (at > 0 && reached[at]!.length <= tenth) at = parent[at]!;
  return at;
}

/** Nodes come depth first, so one row of years per depth is enough. */
function regretsOf(tree: PathwayTree, length: Uint8Array): Pick<ScoredPathways, "regretMean" | "regretP90"> {
  const { parent, reached, gapYears, futures, futureCount, gapSum } = tree;
  const counted = futures.length;
  const least = new Uint8Array(futureCount).fill(255);
  for (let node = 0; node < parent.length; node++) {
    const gaps = gapYears[node]!;
    const at = reached[node]!;
    for (let place = 0; place < at.length; place++) {
      if (gaps[place]! < least[at[place]!]!) least[at[place]!] = gaps[place]!;
    }
  }
  const leastSum = futures.reduce((sum, future) => sum + least[future]!, 0);
  const rows = Array.from({ length: Math.max(...length) + 1 }, () => new Uint8Array(futureCount));
  const histogram = new Uint32Array(256);
  const rank = Math.max(0, Math.ceil(0.9 * counted - 1e-9) - 1);
  const regretMean = new Float64Array(parent.length);
  const regretP90 = new Float64Array(parent.length);
  for (let node = 0; node < parent.length; node++) {
    const row = rows[length[node]!]!;
    if (node > 0) row.set(rows[length[node]! - 1]!);
    const gaps = gapYears[node]!;
    const at = reached[node]!;
    for (let place = 0; place < at.length; place++) row[at[place]!] = gaps[place]! - least[at[place]!]!;
    histogram.fill(0);
    for (const future of futures) histogram[row[future]!]!++;
    let [years, below] = [0, histogram[0]!];
    while (below <= rank && years < 255) below += histogram[++years]!;
    regretP90[node] = years;
    regretMean[node] = (gapSum[node]! - leastSum) / counted;
  }
  return { regretMean, regretP90 };
}

function optionValues({ parent, action, keptByFirst, futures }: PathwayTree, robustness: Float64Array): Float64Array {
  const counted = futures.length;
  const keptShares = keptByFirst.map((kept) =>
    kept ? futures.reduce((sum, future) => sum + kept[future]!, 0) / counted : 0,
  );
  const first = new Int32Array(parent.length);
  for (let node = 1; node < parent.length; node++)
    first[node] = parent[node] === 0 ? action[node]! : first[parent[node]!]!;
  const all = futures.filter((future) => keptByFirst.some((kept) => kept?.[future] === 1)).length / counted;
  return robustness.map((share, node) =>
    Math.max(0, (node === 0 ? Math.max(all, share) : keptShares[first[node]!]!) - share),
  );
}

function goodFrom(parent: Int32Array, isGood: Uint8Array): Int32Array {
  const good = Int32Array.from(isGood);
  for (let node = parent.length - 1; node > 0; node--) good[parent[node]!]! += good[node]!;
  return good;
}
