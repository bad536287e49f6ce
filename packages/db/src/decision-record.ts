import {
  DecisionRecord,
  type DecisionRecordId,
  type DecisionVoice,
  type LineageId,
  type ProjectId,
} from "@tamarisk/domain";
import type { Prisma } from "./generated/client.ts";
import { json, jsonOrNull } from "./json.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";

/** A decision, before it is recorded. */
export type DecisionDraft = Omit<DecisionRecord, "id" | "projectId" | "number" | "decidedAt" | "voices">;

/** What was decided in the project, or about some of its gates in any version, the latest first. @throws {RowNotFound} */
export async function listDecisionRecords(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  gates?: readonly LineageId[],
): Promise<DecisionRecord[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).decisionRecord.findMany({
    where: { ...own, ...(gates && { gateLineageId: { in: [...gates] } }) },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    include: withVoices,
  });
  return rows.map(decisionFromRow);
}

const withVoices = { voices: { orderBy: [{ at: "asc" }, { id: "asc" }] } } satisfies Prisma.DecisionRecordInclude;

function decisionFromRow(row: Prisma.DecisionRecordGetPayload<{ include: typeof withVoices }>): DecisionRecord {
  const voices = row.voices.map(({ byId, byName, ...voice }) => ({ ...voice, by: { id: byId, name: byName } }));
  return DecisionRecord.parse({ ...row, voices });
}

/**
 * Let one transaction at a time decide in a project: another waits until this one is over, and then reads what it wrote.
 *
 * @throws {RowNotFound}
 */
export async function lockDecisions(tx: Tx, scope: RowScope, projectId: ProjectId): Promise<void> {
  await rowsOfProject(tx, scope, projectId);
  await rowsOf(tx).$queryRaw`SELECT "id" FROM "Project" WHERE "id" = ${projectId}::uuid FOR NO KEY UPDATE`;
}

/**
 * Record a decision. There is no way to change one. The database refuses one beside another about the same that waits, so what
 * there is has to be read first, behind `lockDecisions`.
 *
 * @throws {RowNotFound} When project, alert or gate is not there.
 */
export async function recordDecision(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  draft: DecisionDraft,
): Promise<DecisionRecord> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const { alertId, gateId, reason, overrideReason, evidence, ...plain } = draft;
  if (alertId !== null && (await rows.alert.count({ where: { ...own, id: alertId } })) === 0) {
    throw new RowNotFound("alert", alertId);
  }
  if (gateId !== null && (await rows.gate.count({ where: { ...own, id: gateId } })) === 0) {
    throw new RowNotFound("gate", gateId);
  }
  await lockDecisions(tx, scope, projectId);
  const number = 1 + (await rows.decisionRecord.count({ where: own }));
  const words = { reason: json(reason), overrideReason: jsonOrNull(overrideReason), evidence: json(evidence) };
  return decisionFromRow(
    await rows.decisionRecord.create({
      data: { ...own, ...plain, alertId, gateId, number, ...words },
      include: withVoices,
    }),
  );
}

/**
 * A decision, held until the end of the transaction, so that nobody else says anything of it meanwhile.
 *
 * @throws {RowNotFound}
 */
export async function lockDecisionRecord(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  decisionId: DecisionRecordId,
): Promise<DecisionRecord> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await rows.$queryRaw`SELECT "id" FROM "DecisionRecord"
    WHERE "id" = ${decisionId}::uuid AND "projectId" = ${projectId}::uuid FOR UPDATE`;
  const row = await rows.decisionRecord.findFirst({ where: { ...own, id: decisionId }, include: withVoices });
  if (!row) throw new RowNotFound("decision", decisionId);
  return decisionFromRow(row);
}

/** Keep what somebody says of a decision. There is no way to change it. @throws {RowNotFound} */
export async function addDecisionVoice(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  decisionId: DecisionRecordId,
  { stance, text, by }: Omit<DecisionVoice, "at">,
): Promise<DecisionRecord> {
  await lockDecisionRecord(tx, scope, projectId, decisionId);
  const own = await rowsOfProject(tx, scope, projectId);
  const said = { stance, text: jsonOrNull(text), byId: by.id, byName: by.name };
  await rowsOf(tx).decisionVoice.create({ data: { ...own, decisionId, ...said } });
  return lockDecisionRecord(tx, scope, projectId, decisionId);
}
