import {
  Consultation,
  type ConsultationAction,
  type ConsultationId,
  ConsultationState,
  consultationWorkflow,
  type ProjectId,
} from "@tamarisk/domain";
import type { Consultation as ConsultationRow } from "./generated/client.ts";
import { json } from "./json.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { requireVersion } from "./stale-version.ts";
import { nextState } from "./transition-refused.ts";

/** What a planner types to prepare a consultation. */
export type ConsultationDraft = Pick<Consultation, "title" | "opensOn" | "closesOn">;

function consultationFromRow({ opensOn, closesOn, ...row }: ConsultationRow): Consultation {
  return Consultation.parse({ ...row, opensOn: dayOf(opensOn), closesOn: dayOf(closesOn) });
}

/** A `date` column arrives as midnight in Greenwich. */
function dayOf(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}

function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

/** @throws {RowNotFound} */
export async function listConsultations(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<Consultation[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).consultation.findMany({ where: own, orderBy: { id: "asc" } });
  return rows.map(consultationFromRow);
}

/** @throws {RowNotFound} */
export async function addConsultation(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  draft: ConsultationDraft,
): Promise<Consultation> {
  const own = await rowsOfProject(tx, scope, projectId);
  const { title, opensOn, closesOn } = draft;
  const days = { opensOn: dateOf(opensOn), closesOn: dateOf(closesOn) };
  const state = consultationWorkflow.initial;
  return consultationFromRow(
    await rowsOf(tx).consultation.create({ data: { ...own, title: json(title), ...days, state } }),
  );
}

/** Move a consultation along its workflow. @throws {StaleVersion | RowNotFound | TransitionRefused} */
export async function moveConsultation(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  consultationId: ConsultationId,
  action: ConsultationAction,
  version: number,
): Promise<Consultation> {
  const where = { ...(await rowsOfProject(tx, scope, projectId)), id: consultationId };
  const { consultation } = rowsOf(tx);
  const read = () => consultation.findFirst({ where });
  const present = requireVersion("consultation", consultationId, version, await read());
  const state = nextState("consultation", consultationWorkflow, ConsultationState.parse(present.state), action);
  const [row] = await consultation.updateManyAndReturn({
    where: { ...where, version },
    data: { state, version: { increment: 1 } },
  });
  return consultationFromRow(row ?? requireVersion("consultation", consultationId, version, await read()));
}
