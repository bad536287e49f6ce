import { randomUUID } from "node:crypto";
import { KeptParameterChange, type ParameterChange, type ParameterChangeId, type ProjectId } from "@tamarisk/domain";
import type { Actor } from "./actor.ts";
import type { ParameterChange as ParameterChangeRow } from "./generated/client.ts";
import { firstVersion, keepLastVersion } from "./last-version.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { refusedUpdate, requireVersion } from "./stale-version.ts";

function changeFromRow(row: ParameterChangeRow): KeptParameterChange {
  const { id, parameterId, element, value, low, high, source, byName, updatedAt, version } = row;
  const change = { id: parameterId, ...(element !== "" && { element }), value, low, high, source };
  return KeptParameterChange.parse({ id, change, by: byName, updatedAt, version });
}

/** Which figure of which project, for the version that it goes on from. */
function placeOf({
  projectId,
  parameterId,
  element,
}: Pick<ParameterChangeRow, "projectId" | "parameterId" | "element">) {
  return `${projectId} ${parameterId} ${element}`;
}

/** The figures of the town's model that a project sets itself, by id and element. @throws {RowNotFound} */
export async function listParameterChanges(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<KeptParameterChange[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).parameterChange.findMany({
    where: own,
    orderBy: [{ parameterId: "asc" }, { element: "asc" }],
  });
  return rows.map(changeFromRow);
}

/**
 * Set a figure in place of the town's own.
 *
 * @param version - The version of the change that is replaced; `null` while the figure is the town's own.
 * @returns The change as it stands now, and what it replaced.
 * @throws {StaleVersion} When somebody has set the figure meanwhile.
 * @throws {RowNotFound}
 */
export async function setParameterChange(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  change: ParameterChange,
  version: number | null,
  by: Actor,
): Promise<{ before: KeptParameterChange | null; after: KeptParameterChange }> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const { id: parameterId, element = "", value, low, high, source } = change;
  const place = { projectId, parameterId, element };
  const present = await rows.parameterChange.findUnique({ where: { projectId_parameterId_element: place } });
  const id = present?.id ?? randomUUID();
  if (present || version !== null)
    requireVersion("parameter-change", present?.id ?? parameterId, version ?? 0, present);
  const next =
    version === null
      ? await firstVersion(rows, { ...own, subject: "parameter-change", place: placeOf(place) })
      : version + 1;
  // As JSON, and not through Prisma's columns, which round large numbers to 16 digits; see `addObservations`.
  const row = {
    ...own,
    ...place,
    ...{ id, value, low, high, source, byId: by.id, byName: by.name },
    ...{ version: next, updatedAt: new Date() },
  };
  const [written] = await rows.$queryRaw<ParameterChangeRow[]>`
    INSERT INTO "ParameterChange" AS kept
    SELECT * FROM json_populate_record(NULL::"ParameterChange", ${JSON.stringify(row)}::json)
    ON CONFLICT ("projectId", "parameterId", "element") DO UPDATE SET
      "value" = EXCLUDED."value", "low" = EXCLUDED."low", "high" = EXCLUDED."high", "source" = EXCLUDED."source",
      "byId" = EXCLUDED."byId", "byName" = EXCLUDED."byName", "version" = EXCLUDED."version",
      "updatedAt" = EXCLUDED."updatedAt"
    WHERE kept."version" = ${version ?? 0}
    RETURNING *`;
  if (written) return { before: present && changeFromRow(present), after: changeFromRow(written) };
  const winner = await rows.parameterChange.findUnique({ where: { projectId_parameterId_element: place } });
  throw refusedUpdate("parameter-change", winner?.id ?? parameterId, version ?? 0, winner);
}

/** Let a figure be the town's own again. @returns The change as it was. @throws {StaleVersion | RowNotFound} */
export async function removeParameterChange(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  changeId: ParameterChangeId,
  version: number,
): Promise<KeptParameterChange> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const where = { ...own, id: changeId };
  const present = await rows.parameterChange.findFirst({ where });
  const { count } = await rows.parameterChange.deleteMany({ where: { ...where, version } });
  if (!present || count === 0) throw refusedUpdate("parameter-change", changeId, version, present);
  await keepLastVersion(rows, { ...own, subject: "parameter-change", place: placeOf(present) }, version);
  return changeFromRow(present);
}
