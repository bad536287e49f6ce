import type { Gate, GateDraft, GateId, PhaseId, ProjectId } from "@tamarisk/domain";
import { firstVersion, keepLastVersion } from "./last-version.ts";
import { columnsOfGate, gateFromRow, lockDraft, type ProjectColumns } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate } from "./stale-version.ts";

/**
 * Say what must come true before a phase opens.
 *
 * @param version - The version of the gate that is replaced; `null` when the phase has none yet.
 * @throws {StaleVersion} When somebody has set the gate meanwhile.
 * @throws {RowNotFound | PlanNotEditable}
 */
export async function setGate(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  phaseId: PhaseId,
  draft: GateDraft,
  version: number | null,
): Promise<Gate> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await lockDraft(rows, own, { phases: { some: { id: phaseId, deletedAt: null } } }, "phase", phaseId);
  const where = { ...own, phaseId };
  const [row] =
    version === null
      ? await rows.gate.createManyAndReturn({
          data: {
            ...where,
            ...(await lineageBefore(rows, own, phaseId)),
            ...columnsOfGate(draft),
            version: await firstVersion(rows, { ...own, subject: "gate", place: phaseId }),
          },
          skipDuplicates: true,
        })
      : await rows.gate.updateManyAndReturn({
          where: { ...where, version },
          data: { ...columnsOfGate(draft), version: { increment: 1 } },
        });
  if (row) return gateFromRow(row);
  const present = await rows.gate.findFirst({ where });
  throw refusedUpdate("gate", present?.id ?? phaseId, version ?? 0, present);
}

/** A phase's gate goes on from the one that the phase has in an earlier version: what was decided about that is about this. */
async function lineageBefore(rows: Rows, own: ProjectColumns, phaseId: string): Promise<{ lineageId?: string }> {
  const { lineageId } = await rows.phase.findFirstOrThrow({
    where: { ...own, id: phaseId },
    select: { lineageId: true },
  });
  const before = await rows.gate.findFirst({
    where: { ...own, phase: { lineageId } },
    orderBy: { phase: { planVersion: { number: "desc" } } },
    select: { lineageId: true },
  });
  return before ?? {};
}

/** The gate before a phase, or `null` where it opens without one. @throws {RowNotFound} */
export async function findGate(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  phaseId: PhaseId,
): Promise<Gate | null> {
  const own = await rowsOfProject(reader, scope, projectId);
  const phase = await rowsOf(reader).phase.findFirst({ where: { ...own, id: phaseId }, select: { gate: true } });
  if (!phase) throw new RowNotFound("phase", phaseId);
  return phase.gate && gateFromRow(phase.gate);
}

/** Let a phase open without conditions. @returns The gate as it was. @throws {StaleVersion | RowNotFound | PlanNotEditable} */
export async function removeGate(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  gateId: GateId,
  version: number,
): Promise<Gate> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const where = { ...own, id: gateId };
  await lockDraft(rows, own, { phases: { some: { deletedAt: null, gate: { id: gateId } } } }, "gate", gateId);
  const present = await rows.gate.findFirst({ where });
  const { count } = await rows.gate.deleteMany({ where: { ...where, version } });
  if (!present || count === 0) throw refusedUpdate("gate", gateId, version, present);
  await keepLastVersion(rows, { ...own, subject: "gate", place: present.phaseId }, version);
  return gateFromRow(present);
}
