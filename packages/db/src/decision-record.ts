import { DecisionRecord, type ProjectId } from "@tamarisk/domain";
import { json } from "./json.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";

/** A decision, before it is recorded. */
export type DecisionDraft = Pick<DecisionRecord, "alertId" | "gateId" | "decision" | "reason" | "decidedBy">;

/** What was decided in the project, the latest first. @throws {RowNotFound} */
export async function listDecisionRecords(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<DecisionRecord[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).decisionRecord.findMany({
    where: own,
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => DecisionRecord.parse(row));
}

/** Record a decision. There is no way to change one. @throws {RowNotFound} When project, alert or gate is not there. */
export async function recordDecision(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  draft: DecisionDraft,
): Promise<DecisionRecord> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const { alertId, gateId, decision, reason, decidedBy } = draft;
  if (alertId !== null && (await rows.alert.count({ where: { ...own, id: alertId } })) === 0) {
    throw new RowNotFound("alert", alertId);
  }
  if (gateId !== null && (await rows.gate.count({ where: { ...own, id: gateId } })) === 0) {
    throw new RowNotFound("gate", gateId);
  }
  const data = { ...own, alertId, gateId, decision, reason: json(reason), decidedBy };
  return DecisionRecord.parse(await rows.decisionRecord.create({ data }));
}
