import type { Measure, StrategyId } from "@tamarisk/domain";
import type { StrategyList } from "./strategy-list.ts";

/** Two strategies and what the plan makes of them. */
export interface StrategyPair {
  readonly a: StrategyId;
  readonly b: StrategyId;
  /** Measures that carry both. */
  readonly measures: readonly Measure[];
  /** The study names a synergy of the two, and why; `null` where it does not. */
  readonly why: StrategyList["synergies"][number]["why"] | null;
}

interface Synergies {
  /** Every pair of two different strategies, once. */
  readonly pairs: readonly StrategyPair[];
  /** Measures that turn more than one gear. */
  readonly manyGears: readonly Measure[];
  /** Measures without a strategy. */
  readonly untagged: number;
}

/** Where the measures of a plan join strategies, beside the synergies that the study documents. */
export function synergiesOf(measures: readonly Measure[], { strategies, synergies }: StrategyList): Synergies {
  const gearOf = new Map(strategies.map(({ id, gear }) => [id, gear]));
  const carrying = (id: StrategyId) => measures.filter(({ tags }) => tags.strategies.includes(id));
  const pairs = strategies.flatMap(({ id: a }, index) =>
    strategies.slice(index + 1).map(({ id: b }) => ({
      a,
      b,
      measures: carrying(a).filter(({ tags }) => tags.strategies.includes(b)),
      why: synergies.find((each) => isPair(each, a, b))?.why ?? null,
    })),
  );
  return {
    pairs,
    manyGears: measures.filter(({ tags }) => new Set(tags.strategies.map((id) => gearOf.get(id))).size > 1),
    untagged: measures.filter(({ tags }) => tags.strategies.length === 0).length,
  };
}

/** The pair of two strategies in whichever order; `null` for a strategy and itself. */
export function pairOf(pairs: readonly StrategyPair[], a: StrategyId, b: StrategyId): StrategyPair | null {
  return pairs.find((pair) => isPair(pair, a, b)) ?? null;
}

function isPair(pair: { readonly a: StrategyId; readonly b: StrategyId }, a: StrategyId, b: StrategyId): boolean {
  return (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a);
}
