import { type ProjectId, Stakeholder, type StakeholderDraft, type StakeholderId } from "@tamarisk/domain";
import { DuplicateRow } from "./duplicate-row.ts";
import type { Stakeholder as StakeholderRow } from "./generated/client.ts";
import { InUse } from "./in-use.ts";
import { json, jsonOrNull } from "./json.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { rowsOfChangingProject } from "./project-state.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { releaseStakeholder, usesOfStakeholder } from "./stakeholder-use.ts";
import { refusedUpdate, requireVersion } from "./stale-version.ts";

function stakeholderFromRow(row: StakeholderRow): Stakeholder {
  return Stakeholder.parse(row);
}

function columnsOf({ name, interest, ...rest }: StakeholderDraft) {
  const { code, class: kind, powerNow, interestNow, powerIntended, interestIntended } = rest;
  const scores = { powerNow, interestNow, powerIntended, interestIntended };
  return { code, class: kind, name: json(name), interest: jsonOrNull(interest), ...scores };
}

/** Everybody with a say or a stake in the project, by class and code. @throws {RowNotFound} */
export async function listStakeholders(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<Stakeholder[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).stakeholder.findMany({ where: own });
  const order = new Intl.Collator("en", { numeric: true });
  return rows.map(stakeholderFromRow).sort((a, b) => classRank(a) - classRank(b) || order.compare(a.code, b.code));
}

function classRank(stakeholder: Stakeholder): number {
  return Stakeholder.shape.class.options.indexOf(stakeholder.class);
}

/** @throws {DuplicateRow} When a code stands for another stakeholder already. @throws {RowNotFound} */
export async function addStakeholders(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  drafts: readonly StakeholderDraft[],
): Promise<Stakeholder[]> {
  const own = await rowsOfChangingProject(tx, scope, projectId);
  const codes = drafts.map(({ code }) => code);
  const twice = codes.find((code, at) => codes.indexOf(code) !== at);
  if (twice !== undefined) throw new DuplicateRow("stakeholder", "code", twice);
  await requireFreeCodes(rowsOf(tx), own, codes);
  const rows = await rowsOf(tx).stakeholder.createManyAndReturn({
    data: drafts.map((draft) => ({ ...own, ...columnsOf(draft) })),
  });
  return rows.map(stakeholderFromRow);
}

/** @throws {StaleVersion | RowNotFound} @throws {DuplicateRow} When the code stands for another stakeholder already. */
export async function updateStakeholder(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  stakeholderId: StakeholderId,
  draft: StakeholderDraft,
  version: number,
): Promise<Stakeholder> {
  const own = await rowsOfChangingProject(tx, scope, projectId);
  const where = { ...own, id: stakeholderId };
  const rows = rowsOf(tx);
  requireVersion("stakeholder", stakeholderId, version, await rows.stakeholder.findFirst({ where }));
  await requireFreeCodes(rows, own, [draft.code], stakeholderId);
  const [row] = await rows.stakeholder.updateManyAndReturn({
    where: { ...where, version },
    data: { ...columnsOf(draft), version: { increment: 1 } },
  });
  if (row) return stakeholderFromRow(row);
  throw refusedUpdate("stakeholder", stakeholderId, version, await rows.stakeholder.findFirst({ where }));
}

/**
 * Strike somebody off the register who acts nowhere. What was taken out of a draft no longer counts, and no longer names them.
 *
 * @returns What was removed, to tell of it or to add it again.
 * @throws {InUse} Naming the measures, tasks and watched indicators where they act.
 * @throws {StaleVersion | RowNotFound}
 */
export async function removeStakeholder(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  stakeholderId: StakeholderId,
  version: number,
): Promise<Stakeholder> {
  const own = await rowsOfChangingProject(tx, scope, projectId);
  const where = { ...own, id: stakeholderId };
  const rows = rowsOf(tx);
  requireVersion("stakeholder", stakeholderId, version, await rows.stakeholder.findFirst({ where }));
  await releaseStakeholder(rows, own, stakeholderId);
  const usedBy = await usesOfStakeholder(rows, own, stakeholderId);
  if (usedBy.length > 0) throw new InUse("stakeholder", stakeholderId, usedBy);
  return stakeholderFromRow(await rows.stakeholder.delete({ where }));
}

/** Two who add at once take their turns at the project's row, so that a code that is free here stays so. */
async function requireFreeCodes(
  rows: Rows,
  own: ProjectColumns,
  codes: readonly string[],
  exceptId?: StakeholderId,
): Promise<void> {
  const found = await rows.stakeholder.findMany({
    where: { ...own, code: { in: [...codes] }, NOT: exceptId ? { id: exceptId } : undefined },
    select: { code: true },
  });
  const [taken] = found;
  if (taken) throw new DuplicateRow("stakeholder", "code", taken.code);
}
