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
  await handOnProgress(rows, before.id, next.id);
  await takeStep(rows, own, before.id, { ...step, action: "supersede", note: null, overrideReason: null });
  await rows.planVersion.update({ where: { id: before.id }, data: { state: "superseded", version: { increment: 1 } } });
}

/**
 * Work went on while the next version was written: its tasks come as far as they have come in either. What that version has
 * dropped or finished itself stays so; days and responsible offices that nobody has set in it are those of the version before.
 */
async function handOnProgress(rows: Rows, beforeId: string, nextId: string): Promise<void> {
  const [before, next] = [await progressIn(rows, beforeId), await progressIn(rows, nextId)];
  const wasOf = new Map(before.map((task) => [task.lineageId, task]));
  const behind = next.flatMap((task) => {
    const was = wasOf.get(task.lineageId);
    const after = was && progressOf(task, was);
    return after && JSON.stringify(after) !== JSON.stringify(task) ? [after] : [];
  });
  const listOf = <Column extends keyof TaskProgress>(column: Column) => behind.map((task) => task[column]);
  await rows.$executeRaw`
    UPDATE "Task" SET "state" = was."state", "doneOn" = was."doneOn", "startsOn" = was."startsOn", "dueOn" = was."dueOn",
      "responsibleId" = was."responsibleId", "version" = "version" + 1, "updatedAt" = now()
    FROM unnest(${listOf("id")}::uuid[], ${listOf("state")}::text[], ${listOf("doneOn")}::date[], ${listOf("startsOn")}::date[],
      ${listOf("dueOn")}::date[], ${listOf("responsibleId")}::uuid[])
      AS was ("id", "state", "doneOn", "startsOn", "dueOn", "responsibleId")
    WHERE "Task"."id" = was."id"`;
}

type TaskProgress = Awaited<ReturnType<typeof progressIn>>[number];

function progressOf(task: TaskProgress, was: TaskProgress): TaskProgress {
  const { startsOn, dueOn, responsibleId } = task.version === 1 ? was : task;
  const { state, doneOn } = isSaidHere(task, was) ? task : was;
  return { ...task, startsOn, dueOn, responsibleId, state, doneOn };
}

/** A copy begins open: where it is not, somebody said so of the copy. */
function isSaidHere({ state, version }: TaskProgress, was: TaskProgress): boolean {
  return state === "done" || state === "dropped" || (version > 1 && state === "in-progress" && was.state === "to-do");
}

function progressIn(rows: Rows, planVersionId: string) {
  return rows.task.findMany({
    where: { deletedAt: null, measure: { implementationUnit: { phase: { planVersionId } } } },
    select: {
      ...{ id: true, lineageId: true, version: true },
      ...{ state: true, doneOn: true, startsOn: true, dueOn: true, responsibleId: true },
    },
  });
}

async function takeStep(rows: Rows, own: ProjectColumns, planVersionId: string, step: PlanStep): Promise<void> {
  const { action, by, note, overrideReason } = step;
  const words = { note: jsonOrNull(note), overrideReason: jsonOrNull(overrideReason) };
  await rows.reviewStep.create({ data: { ...own, planVersionId, action, ...words, byId: by.id, byName: by.name } });
}
