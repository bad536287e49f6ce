import { type ProjectId, Stakeholder, type StakeholderId } from "@tamarisk/domain";
import type { Stakeholder as StakeholderRow } from "./generated/client.ts";
import { json, jsonOrNull } from "./json.ts";
import { rowsOfProject } from "./project.ts";
import { rowsOfChangingProject } from "./project-state.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { refusedUpdate } from "./stale-version.ts";

/** What is said of a stakeholder, before it is stored. */
export type StakeholderDraft = Omit<Stakeholder, "id" | "projectId" | "version">;

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

/** @throws {RowNotFound} */
export async function addStakeholders(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  drafts: readonly StakeholderDraft[],
): Promise<Stakeholder[]> {
  const own = await rowsOfChangingProject(tx, scope, projectId);
  const rows = await rowsOf(tx).stakeholder.createManyAndReturn({
    data: drafts.map((draft) => ({ ...own, ...columnsOf(draft) })),
  });
  return rows.map(stakeholderFromRow);
}

/** @throws {StaleVersion | RowNotFound} */
export async function updateStakeholder(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  stakeholderId: StakeholderId,
  draft: StakeholderDraft,
  version: number,
): Promise<Stakeholder> {
  const where = { ...(await rowsOfChangingProject(tx, scope, projectId)), id: stakeholderId };
  const rows = rowsOf(tx);
  const [row] = await rows.stakeholder.updateManyAndReturn({
    where: { ...where, version },
    data: { ...columnsOf(draft), version: { increment: 1 } },
  });
  if (row) return stakeholderFromRow(row);
  throw refusedUpdate("stakeholder", stakeholderId, version, await rows.stakeholder.findFirst({ where }));
}
