import {
  Alert,
  type AlertAction,
  type AlertFinding,
  type AlertId,
  AlertNote,
  AlertState,
  type AuthoredText,
  alertWorkflow,
  type ProjectId,
} from "@tamarisk/domain";
import type { Actor } from "./actor.ts";
import type { AlertNote as AlertNoteRow, Alert as AlertRow, Prisma } from "./generated/client.ts";
import { json } from "./json.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { requireVersion } from "./stale-version.ts";
import { nextState } from "./transition-refused.ts";

/** The project's alerts, the latest first. @throws {RowNotFound} */
export async function listAlerts(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<Alert[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).alert.findMany({ where: own, orderBy: [{ raisedAt: "desc" }, { id: "desc" }] });
  return rows.map(alertFromRow);
}

/** @throws {RowNotFound} */
export async function findAlert(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  alertId: AlertId,
): Promise<Alert> {
  const own = await rowsOfProject(reader, scope, projectId);
  const row = await rowsOf(reader).alert.findFirst({ where: { ...own, id: alertId } });
  if (!row) throw new RowNotFound("alert", alertId);
  return alertFromRow(row);
}

function alertFromRow({ assessment, assessedByName, ...row }: AlertRow): Alert {
  return Alert.parse({ ...row, assessment: assessment && { text: assessment, by: assessedByName } });
}

/**
 * Let one transaction at a time judge a project's alerts: another waits until this one is over, and then reads what it
 * wrote.
 *
 * @throws {RowNotFound}
 */
export async function lockAlerts(tx: Tx, scope: RowScope, projectId: ProjectId): Promise<void> {
  await rowsOfProject(tx, scope, projectId);
  await rowsOf(tx).$queryRaw`SELECT "id" FROM "Project" WHERE "id" = ${projectId}::uuid FOR NO KEY UPDATE`;
}

/** @throws {RowNotFound} */
export async function raiseAlert(tx: Tx, scope: RowScope, projectId: ProjectId, draft: AlertFinding): Promise<Alert> {
  const own = await rowsOfProject(tx, scope, projectId);
  const words = { message: json(draft.message), facts: json(draft.facts) };
  return alertFromRow(
    await rowsOf(tx).alert.create({ data: { ...own, ...draft, ...words, state: alertWorkflow.initial } }),
  );
}

/** Let a waiting alert say what the observations say now. @throws {StaleVersion | RowNotFound} */
export async function refreshAlert(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  { id, version }: Pick<Alert, "id" | "version">,
  { message, facts }: Pick<AlertFinding, "message" | "facts">,
): Promise<Alert> {
  return change(tx, scope, projectId, { id, version }, { message: json(message), facts: json(facts) });
}

/** Move an alert along its workflow. @throws {StaleVersion | RowNotFound | TransitionRefused} */
export function moveAlert(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  alertId: AlertId,
  action: AlertAction,
  version: number,
): Promise<Alert> {
  return change(tx, scope, projectId, { id: alertId, version }, {}, action);
}

/** Write down what a person made of an alert. @throws {StaleVersion | RowNotFound | TransitionRefused} */
export function assessAlert(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  { id, version }: Pick<Alert, "id" | "version">,
  text: AuthoredText,
  by: Actor,
): Promise<Alert> {
  const words = { assessment: json(text), assessedById: by.id, assessedByName: by.name };
  return change(tx, scope, projectId, { id, version }, words, "assess");
}

async function change(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  { id, version }: Pick<Alert, "id" | "version">,
  data: Prisma.AlertUpdateManyMutationInput,
  action?: AlertAction,
): Promise<Alert> {
  const where = { ...(await rowsOfProject(tx, scope, projectId)), id };
  const { alert } = rowsOf(tx);
  const read = () => alert.findFirst({ where });
  const present = AlertState.parse(requireVersion("alert", id, version, await read()).state);
  const state = action ? nextState("alert", alertWorkflow, present, action) : present;
  const [row] = await alert.updateManyAndReturn({
    where: { ...where, version },
    data: { ...data, state, version: { increment: 1 } },
  });
  return alertFromRow(row ?? requireVersion("alert", id, version, await read()));
}

/** Reminders and reasons for lapsing, by the alert's id, the latest first. @throws {RowNotFound} */
export async function listAlertNotes(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<Map<AlertId, AlertNote[]>> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).alertNote.findMany({ where: own, orderBy: [{ at: "desc" }, { id: "desc" }] });
  const notes = new Map<AlertId, AlertNote[]>();
  for (const row of rows) {
    const id = row.alertId as AlertId;
    notes.set(id, [...(notes.get(id) ?? []), noteFromRow(row)]);
  }
  return notes;
}

function noteFromRow({ byName, ...row }: AlertNoteRow): AlertNote {
  return AlertNote.parse({ ...row, by: byName });
}

/** Add to what happened to an alert. @throws {RowNotFound} */
export async function addAlertNote(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  alertId: AlertId,
  { kind, text }: Pick<AlertNote, "kind" | "text">,
  by: Actor,
): Promise<AlertNote> {
  await findAlert(tx, scope, projectId, alertId);
  const where = { organisationId: scope.organisationId, projectId, alertId };
  return noteFromRow(
    await rowsOf(tx).alertNote.create({ data: { ...where, kind, text: json(text), byId: by.id, byName: by.name } }),
  );
}
