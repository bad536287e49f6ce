import type { Objective } from "@tamarisk/domain";
import { crossings, type OutcomeColumns, outcomeColumn } from "@tamarisk/scenario-engine";

/** Which futures of a policy miss an objective. */
export interface FailingFutures {
  /** The places of the futures that gave a number in every year; the others can be neither counted as kept nor as missed. */
  readonly counted: Int32Array;
  /** 1 for a counted future that misses the objective, in the order of `counted`. */
  readonly fails: Uint8Array;
  readonly failing: number;
  /** Futures without a number in some year. */
  readonly withoutNumber: number;
}

/**
 * The futures in which an outcome leaves the good side of a threshold in some year up to the objective's last.
 *
 * @throws {RangeError} If the policy or the outcome was not computed.
 *
 * @example
 * failingFutures(columns, "desert-oasis", objective).failing; // 390 of 1,000
 */
export function failingFutures(columns: OutcomeColumns, policyId: string, objective: Objective): FailingFutures {
  const { outcomeId, side, threshold, untilYear } = objective;
  const direction = side === "at-least" ? "below" : "above";
  const answers = crossings(columns, { policyId, outcomeId, direction, threshold });
  const counted = Int32Array.from(answers.flatMap(({ kind }, future) => (kind === "failed" ? [] : [future])));
  const fails = Uint8Array.from(counted, (future) => {
    const answer = answers[future]!;
    return answer.kind === "already" || (answer.kind === "crossed" && answer.year <= untilYear) ? 1 : 0;
  });
  return {
    counted,
    fails,
    failing: fails.reduce((sum, each) => sum + each, 0),
    withoutNumber: answers.length - counted.length,
  };
}

/** For each counted future the value that decides: the lowest up to the objective's last year, or the highest. */
export function worstValues(
  columns: OutcomeColumns,
  policyId: string,
  { outcomeId, side, untilYear }: Pick<Objective, "outcomeId" | "side" | "untilYear">,
  counted: Int32Array,
): Float64Array {
  const column = outcomeColumn(columns, policyId, outcomeId);
  const yearCount = columns.years.length;
  const asked = columns.years.filter((year) => year <= untilYear).length;
  const worse = side === "at-least" ? Math.min : Math.max;
  return Float64Array.from(counted, (future) =>
    column.subarray(future * yearCount, future * yearCount + asked).reduce((worst, value) => worse(worst, value)),
  );
}

/**
 * A threshold that about half of the futures miss, with as few digits as will do; `null` when all futures are alike, so
 * that no threshold parts them.
 *
 * @param worst - The deciding value of every future.
 *
 * @example
 * halvingThreshold(Float64Array.of(310_000, 340_000, 350_120, 362_000), "at-least"); // 350,000
 */
export function halvingThreshold(worst: Float64Array, side: Objective["side"]): number | null {
  const sorted = worst.toSorted();
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || !(low < high)) return null;
  const last = sorted.length - 1;
  const middle = (sorted[Math.floor(last / 2)]! + sorted[Math.ceil(last / 2)]!) / 2;
  const missed = (threshold: number) =>
    sorted.reduce((count, value) => count + ((side === "at-least" ? value < threshold : value > threshold) ? 1 : 0), 0);
  for (let digits = 2; digits <= 15; digits++) {
    const rounded = Number(middle.toPrecision(digits));
    if (Math.abs(missed(rounded) / sorted.length - 0.5) <= 0.05) return rounded;
  }
  return (low + high) / 2;
}
