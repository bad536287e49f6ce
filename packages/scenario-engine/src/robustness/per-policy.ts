import type { OutcomeTable } from "../ensemble/outcome-table.ts";

/**
 * One number for each policy, from its own outcomes alone, whatever the order of the scenarios.
 *
 * @param statistic - What is worked out of a policy's outcomes, which come in ascending order.
 * @returns One number per policy, NaN where one of its runs failed.
 * @throws {RangeError} If there is no scenario.
 *
 * @example
 * perPolicy(outcomeTable("maximize", [[3, 1, 2]]), (sorted) => sorted[0]!); // [1]
 */
export function perPolicy(outcomes: OutcomeTable, statistic: (sorted: Float64Array) => number): Float64Array {
  const { policyCount, scenarioCount, values } = outcomes;
  if (scenarioCount === 0) throw new RangeError("a robustness metric needs at least one future; found none");
  return Float64Array.from({ length: policyCount }, (_, policy) => {
    const row = values.slice(policy * scenarioCount, (policy + 1) * scenarioCount);
    return row.some(Number.isNaN) ? Number.NaN : statistic(row.sort());
  });
}

/** The worst and the best of outcomes in ascending order. */
export function endsOf(sorted: Float64Array, direction: OutcomeTable["direction"]): { worst: number; best: number } {
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  return direction === "maximize" ? { worst: lowest, best: highest } : { worst: highest, best: lowest };
}

export function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
