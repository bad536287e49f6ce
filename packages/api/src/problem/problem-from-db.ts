import {
  type Database,
  DependencyCircle,
  DuplicateRow,
  findLastChange,
  InUse,
  LastOwner,
  PlanInWork,
  PlanNotEditable,
  RowNotFound,
  type RowScope,
  StaleVersion,
  TransitionRefused,
} from "@tamarisk/db";
import type { Problem } from "@tamarisk/domain";

/**
 * What a refusal of the database layer means to the caller; `null` when it is no refusal. A stale version is looked up
 * in the audit trail, to name whose change came first.
 *
 * @param scope - The caller's organisation, or `null` outside of one.
 */
export async function problemFromDb(
  error: unknown,
  database: Database,
  scope: RowScope | null,
): Promise<Problem | null> {
  if (error instanceof RowNotFound) return { kind: "not-found", subject: error.subject, id: error.id };
  if (error instanceof PlanNotEditable) return { kind: "not-editable", state: error.state };
  if (error instanceof PlanInWork) return { kind: "plan-in-work", number: error.number, state: error.state };
  if (error instanceof DependencyCircle) {
    return { kind: "dependency-circle", subject: error.subject, titles: [...error.titles] };
  }
  if (error instanceof LastOwner) return { kind: "last-owner" };
  if (error instanceof InUse) return { kind: "in-use", subject: error.subject, usedBy: [...error.usedBy] };
  if (error instanceof DuplicateRow) {
    return { kind: "duplicate", subject: error.subject, field: error.field, found: error.found };
  }
  if (error instanceof TransitionRefused) {
    return { kind: "refused-transition", from: error.from, action: error.action, allowed: [...error.allowed] };
  }
  if (error instanceof StaleVersion) {
    const change = scope && (await findLastChange(database, scope, error.id));
    const { subject, expected, found, changedAt } = error;
    return { kind: "stale-version", subject, expected, found, changedBy: change?.actorName ?? null, changedAt };
  }
  return null;
}
