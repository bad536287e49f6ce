import type { PathwayRules } from "@tamarisk/domain";
import { type SequenceRule, sequenceRules } from "./sequence-rules.ts";

/** How many sequences there are, and what becomes of them under the rules. */
export interface SequenceCounts {
  /** Of 1 to `lengthMax` actions, none twice. */
  readonly all: number;
  /** Those that the rules allow. */
  readonly allowed: number;
  /** For each rule that forbids any how many it is the first to forbid; with `allowed` they add up to `all`. */
  readonly ruledOut: readonly (SequenceRule & { readonly sequences: number })[];
}

const SETS_MAX = 300_000;

/**
 * Count the sequences that each rule forbids, without looking at any future. What rules say depends on which actions were
 * taken and not on their order, so sets are gone through instead of sequences.
 *
 * @returns `null` where there are more than 300,000 sets of actions to go through.
 *
 * @see docs/methods/pathways.md, rule PATH2.
 *
 * @example
 * sequenceCounts({ actions: twelve, costCeiling: null, lengthMax: 5 })?.all; // 108,384
 */
export function sequenceCounts(rules: PathwayRules): SequenceCounts | null {
  const { actions, lengthMax } = rules;
  const { list, forbids } = sequenceRules(rules);
  const forbidden = list.map(() => 0);
  let allowed = 0;
  let visited = 0;
  let orders = new Map<number, { readonly set: readonly number[]; readonly count: number }>([
    [0, { set: [], count: 1 }],
  ]);
  for (let length = 1; length <= lengthMax && orders.size > 0; length++) {
    const longer: typeof orders = new Map();
    const each = sequencesFrom(actions.length, lengthMax, length);
    for (const [key, { set, count }] of orders) {
      for (const action of actions.keys()) {
        if (set.includes(action)) continue;
        const rule = forbids(set, action);
        if (rule >= 0) {
          forbidden[rule]! += count * each;
          continue;
        }
        allowed += count;
        const with_ = key + 2 ** action;
        longer.set(with_, { set: [...set, action], count: count + (longer.get(with_)?.count ?? 0) });
      }
    }
    visited += longer.size;
    if (visited > SETS_MAX) return null;
    orders = longer;
  }
  const ruledOut = list.map((rule, place) => ({ ...rule, sequences: forbidden[place]! }));
  return {
    all: sequencesFrom(actions.length, lengthMax, 0) - 1,
    allowed,
    ruledOut: ruledOut.filter(({ sequences }) => sequences > 0),
  };
}

/** How many sequences begin with one of a given length, itself counted. */
function sequencesFrom(actionCount: number, lengthMax: number, length: number): number {
  if (length >= lengthMax) return 1;
  return 1 + Math.max(0, actionCount - length) * sequencesFrom(actionCount, lengthMax, length + 1);
}
