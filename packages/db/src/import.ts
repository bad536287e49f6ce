import { setImmediate as othersTurn } from "node:timers/promises";
import { type ImportId, ImportPreview, type ProjectId } from "@tamarisk/domain";
import type { z } from "zod";
import type { Actor } from "./actor.ts";
import type { Import as ImportRow } from "./generated/client.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { orderedIds } from "./ordered-ids.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { TransitionRefused } from "./transition-refused.ts";

/** A file as it was read, before anybody has decided about it. `operations` are the writer's own; they are kept as they are. */
export interface ImportDraft {
  readonly preview: Omit<ImportPreview, "id" | "state" | "by" | "at">;
  readonly operations: readonly object[];
}

/** A file that was read, and what applying it would do. */
export interface StoredImport {
  readonly preview: ImportPreview;
  readonly operations: readonly unknown[];
}

/** A file that was read, without what it would change. */
export const ImportHeading = ImportPreview.pick({ id: true, fileName: true, state: true, by: true, at: true });
export type ImportHeading = z.infer<typeof ImportHeading>;

type HeadingRow = Pick<ImportRow, "id" | "fileName" | "state" | "byName" | "createdAt">;

const headingColumns = { id: true, fileName: true, state: true, byName: true, createdAt: true } as const;

function headingFromRow({ byName, createdAt, ...row }: HeadingRow): ImportHeading {
  return ImportHeading.parse({ ...row, by: byName, at: createdAt });
}

/** Keep what a file would change, to be applied or discarded later. @throws {RowNotFound} */
export async function addImport(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  { preview, operations }: ImportDraft,
  by: Actor & { readonly id: string },
): Promise<ImportPreview> {
  const own = await rowsOfProject(tx, scope, projectId);
  const { fileName, ...content } = preview;
  const now = new Date();
  const rows = rowsOf(tx);
  const [id] = orderedIds(1, now);
  // As text: the client takes seconds, and a gigabyte, to carry some ten megabytes of JSON. In two parts, with a turn for
  // others between them.
  const [row] = await rows.$queryRaw<HeadingRow[]>`
    INSERT INTO "Import" ("id", "organisationId", "projectId", "fileName", "state", "preview", "operations", "byId", "byName",
      "updatedAt")
    VALUES (${id}::uuid, ${own.organisationId}::uuid, ${projectId}::uuid, ${fileName}, 'previewed',
      ${JSON.stringify(content)}::json, '[]'::json, ${by.id}::uuid, ${by.name}, ${now})
    RETURNING "id", "fileName", "state", "byName", "createdAt"`;
  await othersTurn();
  await rows.$executeRaw`UPDATE "Import" SET "operations" = ${JSON.stringify(operations)}::json WHERE "id" = ${id}::uuid`;
  return { ...content, ...headingFromRow(row!) };
}

/** The project's imports, the latest first, without what they changed. @throws {RowNotFound} */
export async function listImports(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<ImportHeading[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).import.findMany({
    where: own,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    select: headingColumns,
  });
  return rows.map(headingFromRow);
}

/** @throws {RowNotFound} */
export async function findImport(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  importId: ImportId,
): Promise<StoredImport> {
  const own = await rowsOfProject(reader, scope, projectId);
  const [row] = await rowsOf(reader).$queryRaw<(HeadingRow & { preview: string; operations: string })[]>`
    SELECT "id", "fileName", "state", "byName", "createdAt", "preview"::text, "operations"::text FROM "Import"
    WHERE "id" = ${importId}::uuid AND "projectId" = ${projectId}::uuid AND "organisationId" = ${own.organisationId}::uuid`;
  if (!row) throw new RowNotFound("import", importId);
  const preview = ImportPreview.parse({ ...(JSON.parse(row.preview) as object), ...headingFromRow(row) });
  return { preview, operations: JSON.parse(row.operations) as unknown[] };
}

/**
 * What a file would change or has changed. It never changes once it was read, so of the last few projects it is kept at hand;
 * nobody may change it.
 *
 * @throws {RowNotFound}
 */
export async function findImportPreview(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  importId: ImportId,
): Promise<ImportPreview> {
  const own = await rowsOfProject(reader, scope, projectId);
  const heading = await rowsOf(reader).import.findFirst({ where: { ...own, id: importId }, select: headingColumns });
  if (!heading) throw new RowNotFound("import", importId);
  const content = await keptPreviews.read(projectId, "import", importId, async () => {
    return (await findImport(reader, scope, projectId, importId)).preview;
  });
  return { ...content, ...headingFromRow(heading) };
}

const keptPreviews = new KeptAnswers(4, 1);

/** What has become of an import, once whoever is writing it at this moment has ended. @throws {RowNotFound} */
export async function findImportAtRest(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  importId: ImportId,
): Promise<ImportHeading> {
  const own = await rowsOfProject(tx, scope, projectId);
  const [row] = await rowsOf(tx).$queryRaw<HeadingRow[]>`
    SELECT "id", "fileName", "state", "byName", "createdAt" FROM "Import"
    WHERE "id" = ${importId}::uuid AND "projectId" = ${projectId}::uuid AND "organisationId" = ${own.organisationId}::uuid
    FOR SHARE`;
  if (!row) throw new RowNotFound("import", importId);
  return headingFromRow(row);
}

/**
 * Say what became of an import, once. It is held until the transaction ends, so that two people cannot apply it at the same
 * moment.
 *
 * @throws {TransitionRefused} When it was applied or discarded before.
 * @throws {RowNotFound}
 */
export async function decideImport(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  importId: ImportId,
  state: "applied" | "discarded",
): Promise<ImportHeading> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const where = { ...own, id: importId };
  const { count } = await rows.import.updateMany({
    where: { ...where, state: "previewed" },
    data: { state, version: { increment: 1 } },
  });
  const row = await rows.import.findFirst({ where, select: headingColumns });
  if (!row) throw new RowNotFound("import", importId);
  if (count === 0) throw new TransitionRefused("import", row.state, state, []);
  return headingFromRow(row);
}
