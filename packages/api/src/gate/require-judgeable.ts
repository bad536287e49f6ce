import { findIndicator, findTown, type RowScope, type Tx } from "@tamarisk/db";
import { conditionProblems, type GateCondition, leavesOf, type NamedPlace, type ProjectId } from "@tamarisk/domain";
import { ProblemError } from "../problem/problem-error.ts";
import { projectPlaces } from "../project/project-places.ts";

/**
 * Refuse a condition that no data could ever answer: one on an indicator that is not there, in another unit than it is kept in,
 * or at a place outside of the project.
 *
 * @throws {RowNotFound | ProblemError}
 */
export async function requireJudgeable(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  condition: GateCondition,
): Promise<void> {
  const leaves = leavesOf(condition);
  const indicators = [];
  for (const id of new Set(leaves.map(({ indicatorId }) => indicatorId))) {
    indicators.push(await findIndicator(tx, scope, id));
  }
  const own = await projectPlaces(tx, scope, projectId);
  const foreign = new Map<string, NamedPlace>();
  for (const { townId } of leaves) {
    if (own.some((place) => place.townId === townId) || foreign.has(townId)) continue;
    foreign.set(townId, { townId, name: (await findTown(tx, townId)).name });
  }
  const problems = conditionProblems(condition, indicators, own, [...foreign.values()]);
  if (problems.length > 0) throw new ProblemError({ kind: "condition-problem", problems });
}
