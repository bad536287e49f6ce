import { type ImportId, ImportPreview, type ProjectId } from "@tamarisk/domain";
import type { Actor } from "./actor.ts";
import type { Import as ImportRow } from "./generated/client.ts";
import { json } from "./json.ts";
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
  readonly operations: unknown;
  readonly version: number;
}

function previewFromRow({
  id,
  fileName,
  state,
  preview,
  byName,
  createdAt,
}: Omit<ImportRow, "operations">): ImportPreview {
  return ImportPreview.parse({ ...(preview as object), id, fileName, state, by: byName, at: createdAt });
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
  const parts = { preview: json(content), operations: json(operations) };
  const who = { byId: by.id, byName: by.name };
  return previewFromRow(
    await rowsOf(tx).import.create({ data: { ...own, ...parts, ...who, fileName, state: "previewed" } }),
  );
}

/** The project's imports, the latest first, without what they changed. @throws {RowNotFound} */
export async function listImports(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<Pick<ImportPreview, "id" | "fileName" | "state" | "by" | "at">[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).import.findMany({
    where: own,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    select: { id: true, fileName: true, state: true, byName: true, createdAt: true },
  });
  const Listed = ImportPreview.pick({ id: true, fileName: true, state: true, by: true, at: true });
  return rows.map(({ byName, createdAt, ...row }) => Listed.parse({ ...row, by: byName, at: createdAt }));
}

/** @throws {RowNotFound} */
export async function findImport(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  importId: ImportId,
): Promise<StoredImport> {
  const own = await rowsOfProject(reader, scope, projectId);
  const row = await rowsOf(reader).import.findFirst({ where: { ...own, id: importId } });
  if (!row) throw new RowNotFound("import", importId);
  return { preview: previewFromRow(row), operations: row.operations, version: row.version };
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
): Promise<ImportPreview> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const { count } = await rows.import.updateMany({
    where: { ...own, id: importId, state: "previewed" },
    data: { state, version: { increment: 1 } },
  });
  const { preview } = await findImport(tx, scope, projectId, importId);
  if (count > 0) return preview;
  throw new TransitionRefused("import", preview.state, state, []);
}
