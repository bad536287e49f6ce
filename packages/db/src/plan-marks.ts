import { createHash } from "node:crypto";
import { ActionPlan } from "@tamarisk/domain";
import { z } from "zod";
import type { ProjectColumns } from "./plan-rows.ts";
import type { Rows } from "./reader.ts";

/** A plan version, and the mark of its state that no other state of any version has. */
export interface VersionMark {
  readonly id: string;
  readonly mark: string;
}

/** Names what a plan is made of in this build: what another build kept or sent is not taken for the same. */
const shape = createHash("sha256")
  .update(JSON.stringify(z.toJSONSchema(ActionPlan, { unrepresentable: "any" })))
  .digest("base64url")
  .slice(0, 8);

/**
 * The version asked for with the transaction that last wrote its row. Every edit of a plan writes that row first (`lockDraft`),
 * so what was read under one mark is what stands there while the mark is the same. Unlike a time it cannot be the same for two
 * edits.
 *
 * @see https://www.postgresql.org/docs/current/ddl-system-columns.html on `xmin`
 */
export async function markOfVersion(rows: Rows, own: ProjectColumns, id: string): Promise<VersionMark | null> {
  const [found] = await rows.$queryRaw<{ id: string; state: string }[]>`
    SELECT "id", "xmin"::text || '.' || "version" || '.' || floor(extract(epoch FROM "updatedAt") * 1000) AS "state"
    FROM "PlanVersion"
    WHERE "projectId" = ${own.projectId}::uuid AND "organisationId" = ${own.organisationId}::uuid AND "id" = ${id}::uuid`;
  return found ? versionMark(found) : null;
}

/** @param state - The transaction that last wrote the version's row, its version, and the millisecond of its last change. */
export function versionMark({ id, state }: { readonly id: string; readonly state: string }): VersionMark {
  return { id, mark: `${id}.${state}.${shape}` };
}

/** A row that stands in a plan: its id, what it stands in, and the transaction that last wrote it. */
export type RowMark = readonly [id: string, parentId: string, xmin: string];

/** Every row that stands in a plan version, each kind in its order. Gates go by the phase that they open. */
export interface RowMarks {
  readonly phases: readonly RowMark[];
  readonly gates: readonly RowMark[];
  readonly units: readonly RowMark[];
  readonly measures: readonly RowMark[];
}

/**
 * The marks of all rows of a version, in one statement. Who carries a measure out and what it waits for are written only
 * together with its own row, so they need no marks.
 */
export async function marksOfRows(rows: Rows, planVersionId: string): Promise<RowMarks> {
  const [found] = await rows.$queryRaw<[Record<keyof RowMarks, string | null>]>`
    WITH "phases" AS (SELECT "id", "planVersionId", "position", "xmin" FROM "Phase"
        WHERE "planVersionId" = ${planVersionId}::uuid AND "deletedAt" IS NULL),
      "units" AS (SELECT "id", "phaseId", "position", "xmin" FROM "ImplementationUnit"
        WHERE "phaseId" IN (SELECT "id" FROM "phases") AND "deletedAt" IS NULL)
    SELECT
      (SELECT string_agg(concat_ws(' ', "id", "planVersionId", "xmin"), ',' ORDER BY "position", "id")
        FROM "phases") AS "phases",
      (SELECT string_agg(concat_ws(' ', "id", "phaseId", "xmin"), ',')
        FROM "Gate" WHERE "phaseId" IN (SELECT "id" FROM "phases")) AS "gates",
      (SELECT string_agg(concat_ws(' ', "id", "phaseId", "xmin"), ',' ORDER BY "position", "id")
        FROM "units") AS "units",
      (SELECT string_agg(concat_ws(' ', "id", "implementationUnitId", "xmin"), ',' ORDER BY "position", "id")
        FROM "Measure" WHERE "implementationUnitId" IN (SELECT "id" FROM "units") AND "deletedAt" IS NULL) AS "measures"`;
  const { phases, gates, units, measures } = found;
  return { phases: marksIn(phases), gates: marksIn(gates), units: marksIn(units), measures: marksIn(measures) };
}

function marksIn(text: string | null): RowMark[] {
  if (text === null) return [];
  return text.split(",").map((mark) => {
    const [id, parentId, xmin] = mark.split(" ");
    return [id!, parentId!, xmin!];
  });
}
