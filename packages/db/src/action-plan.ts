import {
  type ActionPlan,
  type AuthoredText,
  type PlanHeading,
  PlanState,
  type PlanVersionId,
  type ProjectId,
  planWorkflow,
  versionInForce,
} from "@tamarisk/domain";
import type { ActionPlanDraft } from "./action-plan-draft.ts";
import { refusingDuplicate } from "./duplicate-row.ts";
import { json } from "./json.ts";
import { KeptPlans } from "./kept-plans.ts";
import { markOfVersion, type VersionMark, versionMark } from "./plan-marks.ts";
import { headingFromRow, lockDraft, type ProjectColumns, planFromRow, wholeVersion } from "./plan-rows.ts";
import { readPlanState } from "./plan-state.ts";
import { rowsOfProject } from "./project.ts";
import { marksOfProject } from "./project-marks.ts";
import { atOneMoment, isTx, type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, stamp } from "./stale-version.ts";
import { writePhases } from "./write-phases.ts";

/** A large plan takes a second to read and some megabytes to keep; a state more of it keeps what is different. */
const keptPlans = new KeptPlans(16, 20);

/** One version by its id; the *latest*, which is in work or was the last to be; or the one *in force*. */
export type WhichVersion = PlanVersionId | "latest" | "in-force";

/**
 * A version of the project's plan, whole. While nothing has been approved, no version is in force: then the latest is
 * given, and its state says so.
 *
 * @throws {RowNotFound} When the project has no plan, or the plan no such version.
 */
export async function findActionPlan(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  which: WhichVersion = "latest",
): Promise<ActionPlan> {
  return (await findMarkedPlan(reader, scope, projectId, which)).plan;
}

/** A state of a plan version, and a mark that no other state of any version has. */
export interface MarkedPlan {
  readonly mark: string;
  readonly plan: ActionPlan;
  /** An earlier state of the version, which shares all parts that have not changed since; `null` when it is not kept. */
  readonly earlier: (mark: string) => ActionPlan | null;
}

/** The same as `findActionPlan`, with the mark of the state that was found. @throws {RowNotFound} */
export async function findMarkedPlan(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  which: WhichVersion = "latest",
): Promise<MarkedPlan> {
  const { versions } = await marksOfProject(reader, scope, projectId);
  const own = { organisationId: scope.organisationId, projectId };
  const id = which === "in-force" ? await idInForce(reader, own) : which === "latest" ? undefined : which;
  const asked = id === undefined ? versions.at(-1) : versions.find((version) => version.id === id);
  if (asked) return readVersion(reader, own, versionMark(asked));
  throw which === "latest" || which === "in-force"
    ? new RowNotFound("action-plan", projectId)
    : new RowNotFound("plan-version", which);
}

async function readVersion(reader: Reader, own: ProjectColumns, asked: VersionMark): Promise<MarkedPlan> {
  const rows = rowsOf(reader);
  if (isTx(reader)) {
    const found = await rows.planVersion.findFirstOrThrow({ where: { ...own, id: asked.id }, include: wholeVersion });
    return { mark: asked.mark, plan: planFromRow(found), earlier: () => null };
  }
  const { mark, plan } = await keptPlans.read(asked, (before) =>
    atOneMoment(reader, async (moment) => {
      const now = await markOfVersion(moment, own, asked.id);
      if (!now) throw new RowNotFound("plan-version", asked.id);
      return readPlanState(moment, own, now, before);
    }),
  );
  return { mark, plan, earlier: (since) => keptPlans.earlier(asked.id, since) };
}

async function idInForce(reader: Reader, own: ProjectColumns): Promise<string | undefined> {
  const rows = await rowsOf(reader).planVersion.findMany({
    where: own,
    select: { id: true, number: true, state: true },
  });
  return versionInForce(rows.map(({ state, ...row }) => ({ ...row, state: PlanState.parse(state) })))?.id;
}

/**
 * Begin the project's plan with version 1, a draft.
 *
 * @throws {DuplicateRow} When the project has a plan.
 * @throws {RowNotFound} When the project, or an actor, indicator, town or measure that the draft names, is not there.
 * @throws {DependencyCircle} When its measures or tasks wait for one another.
 */
export async function createActionPlan(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  draft: ActionPlanDraft,
): Promise<ActionPlan> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const insert = rows.actionPlan.create({ data: own });
  const { id: actionPlanId } = await refusingDuplicate("action-plan", "project", projectId, insert);
  const version = await rows.planVersion.create({
    data: { ...own, actionPlanId, number: 1, title: json(draft.title), state: planWorkflow.initial },
  });
  await writePhases(tx, scope, own, version.id, draft.phases);
  return findActionPlan(tx, scope, projectId);
}

/** @throws {StaleVersion | RowNotFound | PlanNotEditable} */
export async function renamePlan(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  versionId: PlanVersionId,
  title: AuthoredText,
  version: number,
): Promise<PlanHeading> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await lockDraft(rows, own, { id: versionId }, "action-plan", versionId);
  const where = { ...own, id: versionId };
  const [row] = await rows.planVersion.updateManyAndReturn({
    where: { ...where, version },
    data: { title: json(title), version: { increment: 1 } },
  });
  if (row) return headingFromRow(row);
  const present = await rows.planVersion.findFirst({ where, select: stamp });
  throw refusedUpdate("action-plan", versionId, version, present);
}
