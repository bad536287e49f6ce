import type { ScoredPathways } from "@tamarisk/scenario-engine";

/** A pathway of a search by its place, with its actions in order. */
export interface BestPathway {
  readonly place: number;
  readonly sequence: readonly string[];
  readonly robustness: number;
}

/**
 * The best pathway made only of some actions: met in the most futures; among those within one future of it the fewest
 * years missed, then the lowest cost, then the fewest actions. Place 0 is the present plan, where no action helps.
 *
 * @param allowed - Ids; all where left out.
 */
export function bestPathway(scored: ScoredPathways, allowed?: ReadonlySet<string>): BestPathway {
  const { tree, robustness, gapYears, costMean, length } = scored;
  const isMade = madeOf(scored, allowed);
  const better = (a: number, b: number) => {
    const met = difference(robustness, b, a, 0.5 / tree.futures.length);
    if (met !== 0) return met;
    return difference(gapYears, a, b, 0.05) || difference(costMean, a, b, 1e-9) || difference(length, a, b, 0);
  };
  let best = 0;
  for (let node = 1; node < tree.parent.length; node++) if (isMade[node] && better(node, best) < 0) best = node;
  return { place: best, sequence: sequenceOf(scored, best), robustness: robustness[best] ?? 0 };
}

function difference(column: ArrayLike<number>, a: number, b: number, tolerance: number): number {
  const gap = (column[a] ?? 0) - (column[b] ?? 0);
  return Math.abs(gap) <= tolerance ? 0 : gap;
}

function madeOf({ tree }: ScoredPathways, allowed: ReadonlySet<string> | undefined): Uint8Array {
  const isMade = new Uint8Array(tree.parent.length).fill(1);
  if (!allowed) return isMade;
  for (let node = 1; node < isMade.length; node++) {
    const isAllowed = allowed.has(tree.actionIds[tree.action[node] ?? -1] ?? "");
    isMade[node] = Number(isAllowed && isMade[tree.parent[node] ?? 0] === 1);
  }
  return isMade;
}

export function sequenceOf({ tree }: ScoredPathways, place: number): string[] {
  const sequence: string[] = [];
  for (let node = place; node > 0; node = tree.parent[node] ?? 0) {
    sequence.unshift(tree.actionIds[tree.action[node] ?? -1] ?? "");
  }
  return sequence;
}
