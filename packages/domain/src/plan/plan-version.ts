import { z } from "zod";
import { DecisionRecordId } from "../monitoring/decision-record.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { RowVersion } from "../quantity/row-version.ts";
import { ReviewStep } from "../review/review-step.ts";
import { PlanVersionId } from "./plan-ids.ts";
import { PlanState } from "./plan-workflow.ts";

/** One version of a plan without its content: where it comes from, why it was begun, and the steps it has gone. */
export const PlanVersion = z.object({
  id: PlanVersionId,
  /** Counts the versions of the plan from 1. */
  number: z.int().positive(),
  title: AuthoredText,
  state: PlanState,
  /** The number of the version it began as a copy of; `null` for the first. */
  basedOn: z.int().positive().nullable(),
  reason: AuthoredText.nullable(),
  /** The decision that asked for it, by its number in the project. */
  decision: z.object({ id: DecisionRecordId, number: z.int().positive() }).nullable(),
  /** `null` when nobody wrote down who began it. */
  createdBy: z.string().nullable(),
  createdAt: z.date(),
  updatedAt: z.date(),
  version: RowVersion,
  /** Oldest first. */
  steps: z.array(ReviewStep),
});
export type PlanVersion = z.infer<typeof PlanVersion>;

/** Whether a version is still being written or judged; a plan has at most one of these at a time. */
export function isInWork(state: PlanState): boolean {
  return state === "draft" || state === "in-review" || state === "changes-requested";
}

/**
 * The version that counts: the published one, or the latest approved one while none is published. Its gates are the
 * ones to judge. `null` while nothing has been approved.
 */
export function versionInForce<Version extends Pick<PlanVersion, "number" | "state">>(
  versions: readonly Version[],
): Version | null {
  const latestFirst = versions.toSorted((a, b) => b.number - a.number);
  const isThere = (state: PlanState) => latestFirst.find((version) => version.state === state);
  return isThere("published") ?? isThere("approved") ?? null;
}
