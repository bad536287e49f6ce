import { areAlike, kendallTau } from "./kendall-tau.ts";

/** How one metric ranks the policies: 1 is best, equal ones share the better place, `null` is not ranked. */
interface MetricRanking {
  readonly id: string;
  readonly ranks: readonly (number | null)[];
}

/** How two metrics agree on the order of the policies. */
export interface MetricAgreement {
  readonly between: readonly [string, string];
  /** Kendall's τ-b, −1 to 1; `null` where one of them ties all the policies that both rank. */
  readonly tau: number | null;
}

export interface RankingStability {
  /**
   * `one-policy`: there is nothing to rank. `nothing-ranked`: no metric tells any two policies apart. `same-order`: every
   * metric puts the policies in the same order, ties included. `same-best`: the same policies come first, the others change
   * places. `changes`: which policies come first depends on the metric.
   */
  readonly kind: "one-policy" | "nothing-ranked" | "same-order" | "same-best" | "changes";
  /** The metrics that tell at least two policies apart. */
  readonly rankedBy: readonly string[];
  /** For each policy, by how many of them it is ranked first, alone or with others. */
  readonly bestUnder: readonly number[];
  /** For every two of them. */
  readonly agreements: readonly MetricAgreement[];
}

/**
 * Does the ranking change with the metric?
 *
 * @param rankings - One per metric, all over the same policies.
 *
 * @see docs/methods/robustness.md [ROB17]–[ROB20].
 *
 * @example
 * rankingStability([{ id: "maximin", ranks: [1, 2] }, { id: "maximax", ranks: [2, 1] }]).kind; // "changes"
 */
export function rankingStability(rankings: readonly MetricRanking[]): RankingStability {
  const policyCount = rankings[0]?.ranks.length ?? 0;
  const ranking = rankings.filter(({ ranks }) => ranks.some((rank) => rank !== null && rank > 1));
  const agreements = ranking.flatMap((first, place) =>
    ranking.slice(place + 1).map(
      (second): MetricAgreement => ({
        between: [first.id, second.id],
        tau: kendallTau(first.ranks, second.ranks),
      }),
    ),
  );
  return {
    kind: policyCount <= 1 ? "one-policy" : kindOf(ranking),
    rankedBy: ranking.map(({ id }) => id),
    bestUnder: Array.from(
      { length: policyCount },
      (_, policy) => ranking.filter(({ ranks }) => ranks[policy] === 1).length,
    ),
    agreements,
  };
}

function kindOf(ranking: readonly MetricRanking[]): RankingStability["kind"] {
  const [first, ...others] = ranking;
  if (!first) return "nothing-ranked";
  const isSameOrder = others.every((other, place) =>
    [first, ...others.slice(0, place)].every((before) => areAlike(before.ranks, other.ranks)),
  );
  if (isSameOrder) return "same-order";
  const bestOf = ({ ranks }: MetricRanking) => ranks.map((rank) => rank === 1).join();
  return others.every((other) => bestOf(other) === bestOf(first)) ? "same-best" : "changes";
}
