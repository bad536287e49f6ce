import { findIndicator, type RowScope, requireTown, type Tx } from "@tamarisk/db";
import { conditionProblems, type GateCondition, leavesOf } from "@tamarisk/domain";
import { ProblemError } from "../problem/problem-error.ts";

/**
 * Refuse a condition that no data could ever answer: one on an indicator or a place that is not there, or in another unit
 * than the indicator is kept in.
 *
 * @throws {RowNotFound | ProblemError}
 */
export async function requireJudgeable(tx: Tx, scope: RowScope, condition: GateCondition): Promise<void> {
  const leaves = leavesOf(condition);
  const indicators = [];
  for (const id of new Set(leaves.map(({ indicatorId }) => indicatorId))) {
    indicators.push(await findIndicator(tx, scope, id));
  }
  for (const townId of new Set(leaves.map((leaf) => leaf.townId))) await requireTown(tx, townId);
  const problems = conditionProblems(condition, indicators);
  if (problems.length > 0) throw new ProblemError({ kind: "condition-problem", problems });
}
