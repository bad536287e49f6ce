import { type OutcomeColumns, outcomeColumn } from "@tamarisk/scenario-engine";
import type { Pulls } from "@tamarisk/ui/triangle-layout";

/** The corners of the planner's triangle, the outcomes that hold them. Campbell (1996), JAPA 62(3). */
export const corners = ["green", "growing", "just"] as const;

/** Whether the model computes all three corners. */
export function hasTriangle({ outcomeIds }: Pick<OutcomeColumns, "outcomeIds">): boolean {
  return corners.every((corner) => outcomeIds.includes(corner));
}

/** What each corner pulls in every future of a policy in one year; futures that failed are left out. */
export function pullsIn(columns: OutcomeColumns, policyId: string, year: number): Pulls[] {
  const [green, growing, just] = corners.map((corner) => outcomeColumn(columns, policyId, corner));
  const place = columns.years.indexOf(year);
  const yearCount = columns.years.length;
  const pulls: Pulls[] = [];
  for (let at = place; at < green!.length; at += yearCount) {
    const future: Pulls = [green![at]!, growing![at]!, just![at]!];
    if (future.every(Number.isFinite)) pulls.push(future);
  }
  return pulls;
}
