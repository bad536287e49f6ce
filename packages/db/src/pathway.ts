import { type MeasureId, Pathway, type PathwayId, type ProjectId } from "@tamarisk/domain";
import type { Prisma } from "./generated/client.ts";
import { json } from "./json.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate } from "./stale-version.ts";

/** What a planner sets to draw a pathway. */
export type PathwayDraft = Pick<Pathway, "name" | "sequence">;

const withSteps = {
  steps: { select: { measureId: true }, orderBy: { position: "asc" } },
} satisfies Prisma.PathwayInclude;
type PathwayRow = Prisma.PathwayGetPayload<{ include: typeof withSteps }>;

function pathwayFromRow({ steps, ...row }: PathwayRow): Pathway {
  return Pathway.parse({ ...row, sequence: steps.map((step) => step.measureId) });
}

/** @throws {RowNotFound} */
export async function listPathways(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<Pathway[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).pathway.findMany({ where: own, include: withSteps, orderBy: { id: "asc" } });
  return rows.map(pathwayFromRow);
}

/** @throws {RowNotFound} When the project or one of the measures is not there. */
export async function addPathway(tx: Tx, scope: RowScope, projectId: ProjectId, draft: PathwayDraft): Promise<Pathway> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const { id } = await rows.pathway.create({ data: { ...own, name: json(draft.name) } });
  return setSteps(rows, own, id, draft.sequence);
}

/** @throws {StaleVersion | RowNotFound} */
export async function updatePathway(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  pathwayId: PathwayId,
  draft: PathwayDraft,
  version: number,
): Promise<Pathway> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const where = { ...own, id: pathwayId };
  const { count } = await rows.pathway.updateMany({
    where: { ...where, version },
    data: { name: json(draft.name), version: { increment: 1 } },
  });
  if (count === 0) throw refusedUpdate("pathway", pathwayId, version, await rows.pathway.findFirst({ where }));
  return setSteps(rows, own, pathwayId, draft.sequence);
}

async function setSteps(rows: Rows, own: ProjectColumns, pathwayId: string, sequence: readonly MeasureId[]) {
  const known = await rows.measure.findMany({
    where: { ...own, id: { in: [...sequence] }, deletedAt: null },
    select: { id: true },
  });
  const unknown = sequence.find((id) => !known.some((row) => row.id === id));
  if (unknown !== undefined) throw new RowNotFound("measure", unknown);
  await rows.pathwayStep.deleteMany({ where: { ...own, pathwayId } });
  await rows.pathwayStep.createMany({
    data: sequence.map((measureId, position) => ({ ...own, pathwayId, position, measureId })),
  });
  return pathwayFromRow(await rows.pathway.findUniqueOrThrow({ where: { id: pathwayId }, include: withSteps }));
}
