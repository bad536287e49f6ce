import {
  type AuthoredText,
  approvalBy,
  type PlanAction,
  type PlanHeading,
  PlanState,
  type PlanVersionId,
  type ProjectId,
  planWorkflow,
} from "@tamarisk/domain";
import type { Actor } from "./actor.ts";
import { handOnProgress } from "./hand-on-progress.ts";
import { jsonOrNull } from "./json.ts";
import { headingFromRow, type ProjectColumns } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { inOrderTaken, stepFromRow } from "./review-step.ts";
import { SecondPersonNeeded } from "./second-person-needed.ts";
import { requireVersion } from "./stale-version.ts";
import { nextState, TransitionRefused } from "./transition-refused.ts";

/** One step along the workflow: who takes it, and what they say to it. */
export interface PlanStep {
  readonly action: PlanAction;
  readonly by: Actor;
  readonly note: AuthoredText | null;
  /** Why one person submits and approves. */
  readonly overrideReason: AuthoredText | null;
}

/**
 * Move a plan version along its workflow and note who did. Publishing supersedes the version published before, which hands
 * on how far its tasks have come.
 *
 * @throws {StaleVersion | RowNotFound | TransitionRefused} The last also when a later version has been published.
 * @throws {SecondPersonNeeded} When whoever submitted approves and gives no reason.
 */
export async function movePlan(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  versionId: PlanVersionId,
  step: PlanStep,
  version: number,
): Promise<PlanHeading> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await lockVersions(rows, own);
  const found = await rows.planVersion.findFirst({
    where: { ...own, id: versionId },
    include: { reviewSteps: { orderBy: inOrderTaken } },
  });
  const present = requireVersion("action-plan", versionId, version, found);
  const from = PlanState.parse(present.state);
  const state = nextState("action-plan", planWorkflow, from, step.action);
  const approval = approvalBy(present.reviewSteps.map(stepFromRow), step.by.id, step.overrideReason);
  if (step.action === "approve" && approval.kind === "second-person-needed") {
    throw new SecondPersonNeeded(approval.submittedBy);
  }
  const overrideReason = step.action === "approve" && approval.kind === "by-override" ? step.overrideReason : null;
  if (step.action === "publish") await supersedeBefore(rows, own, present, step);
  await takeStep(rows, own, versionId, { ...step, overrideReason });
  const data = { state, version: { increment: 1 } };
  return headingFromRow(await rows.planVersion.update({ where: { id: versionId }, data }));
}

/** Hold all versions of the project's plan, so that steps and revisions of one plan come one after the other. */
export async function lockVersions(rows: Rows, { organisationId, projectId }: ProjectColumns): Promise<void> {
  await rows.$queryRaw`SELECT "id" FROM "PlanVersion"
    WHERE "projectId" = ${projectId}::uuid AND "organisationId" = ${organisationId}::uuid
    ORDER BY "number" FOR UPDATE`;
}

async function supersedeBefore(
  rows: Rows,
  own: ProjectColumns,
  next: { readonly id: string; readonly number: number },
  step: PlanStep,
): Promise<void> {
  const before = await rows.planVersion.findFirst({ where: { ...own, state: "published" } });
  if (!before) return;
  if (before.number > next.number) throw new TransitionRefused("action-plan", "approved", step.action, []);
  await handOnProgress(rows, own, before, next);
  await takeStep(rows, own, before.id, { ...step, action: "supersede", note: null, overrideReason: null });
  await rows.planVersion.update({ where: { id: before.id }, data: { state: "superseded", version: { increment: 1 } } });
}

async function takeStep(rows: Rows, own: ProjectColumns, planVersionId: string, step: PlanStep): Promise<void> {
  const { action, by, note, overrideReason } = step;
  const words = { note: jsonOrNull(note), overrideReason: jsonOrNull(overrideReason) };
  await rows.reviewStep.create({ data: { ...own, planVersionId, action, ...words, byId: by.id, byName: by.name } });
}
