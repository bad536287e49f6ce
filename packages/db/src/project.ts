import { Project, type ProjectId, type TownId } from "@tamarisk/domain";
import type { Prisma } from "./generated/client.ts";
import { marksOfProject } from "./project-marks.ts";
import { keptForProject } from "./project-state.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, stamp } from "./stale-version.ts";
import { requireTown } from "./town.ts";

const withTown = { town: { select: { nameEn: true, nameZh: true } } } as const;
type ProjectRow = Prisma.ProjectGetPayload<{ include: typeof withTown }>;

function projectFromRow({ town, ...row }: ProjectRow): Project {
  const { id, organisationId, name, townId, createdAt, updatedAt, version } = row;
  const townName = { en: town.nameEn, zh: town.nameZh };
  return Project.parse({ id, organisationId, name, townId, townName, createdAt, updatedAt, version });
}

function present(scope: RowScope, projectId: ProjectId) {
  return { id: projectId, organisationId: scope.organisationId, deletedAt: null };
}

/**
 * Make sure that a project is there, and give the columns that all its rows carry.
 *
 * @throws {RowNotFound} When it is not, was removed, or is another organisation's.
 */
export async function rowsOfProject(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<{ organisationId: string; projectId: string }> {
  await marksOfProject(reader, scope, projectId);
  return { organisationId: scope.organisationId, projectId };
}

/** @throws {RowNotFound} When the reference data has no such town. */
export async function createProject(
  tx: Tx,
  scope: RowScope,
  draft: { readonly name: string; readonly townId: TownId },
): Promise<Project> {
  const { name, townId } = draft;
  await requireTown(tx, townId);
  const data = { organisationId: scope.organisationId, name, townId };
  return projectFromRow(await rowsOf(tx).project.create({ data, include: withTown }));
}

/** @throws {RowNotFound} */
export function findProject(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<Project> {
  const work = async (rows: Rows) => {
    const row = await rows.project.findFirst({ where: present(scope, projectId), include: withTown });
    if (!row) throw new RowNotFound("project", projectId);
    return projectFromRow(row);
  };
  return keptForProject(reader, scope, projectId, { name: "project", work });
}

/** The organisation's projects, the latest changed first; removed ones are left out. */
export async function listProjects(reader: Reader, scope: RowScope): Promise<Project[]> {
  const rows = await rowsOf(reader).project.findMany({
    where: { organisationId: scope.organisationId, deletedAt: null },
    include: withTown,
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
  });
  return rows.map(projectFromRow);
}

export interface ProjectRecord {
  readonly project: Project;
  readonly deletedAt: Date | null;
  readonly auditEvents: number;
}

/** Every project the organisation has had, removed ones included, with the length of its audit trail. */
export async function listProjectRecords(reader: Reader, scope: RowScope): Promise<ProjectRecord[]> {
  const { organisationId } = scope;
  const rows = await rowsOf(reader).project.findMany({
    where: { organisationId },
    include: withTown,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const counts = await rowsOf(reader).auditEvent.groupBy({
    by: ["projectId"],
    where: { organisationId, projectId: { not: null } },
    _count: { _all: true },
  });
  const auditEvents = new Map(counts.map((count) => [count.projectId, count._count._all]));
  return rows.map((row) => ({
    project: projectFromRow(row),
    deletedAt: row.deletedAt,
    auditEvents: auditEvents.get(row.id) ?? 0,
  }));
}

/** @throws {StaleVersion | RowNotFound} */
export async function renameProject(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  name: string,
  version: number,
): Promise<Project> {
  await updateProject(tx, scope, projectId, version, { name });
  return findProject(tx, scope, projectId);
}

/**
 * Take a project out of sight. Its rows and its audit trail stay.
 *
 * @throws {StaleVersion | RowNotFound}
 */
export async function removeProject(tx: Tx, scope: RowScope, projectId: ProjectId, version: number): Promise<void> {
  await updateProject(tx, scope, projectId, version, { deletedAt: new Date() });
}

async function updateProject(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  version: number,
  change: { name: string } | { deletedAt: Date },
): Promise<void> {
  const rows = rowsOf(tx);
  const where = present(scope, projectId);
  const { count } = await rows.project.updateMany({
    where: { ...where, version },
    data: { ...change, version: { increment: 1 } },
  });
  if (count > 0) return;
  throw refusedUpdate("project", projectId, version, await rows.project.findFirst({ where, select: stamp }));
}
