import type { ProjectId } from "@tamarisk/domain";
import { isTx, type Reader, type RowScope, type Rows, rowsOf } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";

/** What tells whether something of a project has changed. */
export interface ProjectMarks {
  /** The transaction that last wrote its row. */
  readonly project: string;
  /** How often values of it have been written. */
  readonly writing: number;
  /** Of each version of the plan, in their order. */
  readonly versions: readonly { readonly id: string; readonly state: string }[];
}

interface Found {
  readonly project: string;
  readonly writing: number;
  readonly versions: string | null;
}

/** Readings that are about to begin, by organisation and project. */
const about = new WeakMap<Rows, Map<string, Promise<Found | undefined>>>();

/**
 * The marks of a project as it stands. All who ask in the same turn of the event loop, such as the questions of one page, share
 * one statement, which is sent after the last of them has asked. A transaction asks for itself.
 *
 * @throws {RowNotFound} When the project is not there, was removed, or is another organisation's.
 *
 * @see https://www.postgresql.org/docs/current/ddl-system-columns.html on `xmin`
 */
export async function marksOfProject(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<ProjectMarks> {
  const rows = rowsOf(reader);
  const found = await (isTx(reader) ? readMarks(rows, scope, projectId) : readTogether(rows, scope, projectId));
  if (!found) throw new RowNotFound("project", projectId);
  const versions = (found.versions ?? "").split(",").flatMap((version) => {
    const [id, state] = version.split(" ");
    return id && state ? [{ id, state }] : [];
  });
  return { project: found.project, writing: found.writing, versions };
}

function readTogether(rows: Rows, scope: RowScope, projectId: ProjectId): Promise<Found | undefined> {
  const waiting = about.get(rows) ?? new Map<string, Promise<Found | undefined>>();
  about.set(rows, waiting);
  const key = `${scope.organisationId} ${projectId}`;
  const known = waiting.get(key);
  if (known) return known;
  const reading = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    waiting.delete(key);
    return readMarks(rows, scope, projectId);
  });
  waiting.set(key, reading);
  return reading;
}

async function readMarks(rows: Rows, scope: RowScope, projectId: ProjectId): Promise<Found | undefined> {
  const [found] = await rows.$queryRaw<Found[]>`
    SELECT p."xmin"::text || ' ' || p."version" AS "project",
      coalesce((SELECT max("writing") FROM "Observation" WHERE "projectId" = p."id"), 0) AS "writing",
      (SELECT string_agg(v."id" || ' ' || v."xmin"::text || '.' || v."version" || '.'
          || floor(extract(epoch FROM v."updatedAt") * 1000), ',' ORDER BY v."number")
        FROM "PlanVersion" v WHERE v."projectId" = p."id") AS "versions"
    FROM "Project" p
    WHERE p."id" = ${projectId}::uuid AND p."organisationId" = ${scope.organisationId}::uuid AND p."deletedAt" IS NULL`;
  return found;
}
