import { AuditEvent, AuthoredText, type LineageId, type ProjectId } from "@tamarisk/domain";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";

/** A change of one thing of the plan, with the version it was made in and why that version was begun. */
export interface LineageEvent {
  readonly event: AuditEvent;
  readonly versionNumber: number;
  readonly versionReason: AuthoredText | null;
}

/**
 * Who changed one thing of the plan, in all its versions, the latest change first and at most 200.
 *
 * @throws {RowNotFound} When no version has it.
 */
export async function listLineageEvents(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  lineageId: LineageId,
): Promise<LineageEvent[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const tables = rowsOf(reader);
  const copies = await tables.$queryRaw<{ id: string; number: number; reason: unknown }[]>`
    WITH "inPhase" AS (
      SELECT "id", "phaseId" FROM "ImplementationUnit" WHERE "lineageId" = ${lineageId}::uuid
      UNION ALL SELECT "id", "phaseId" FROM "Gate" WHERE "lineageId" = ${lineageId}::uuid
      UNION ALL SELECT m."id", u."phaseId" FROM "Measure" m JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId"
        WHERE m."lineageId" = ${lineageId}::uuid
      UNION ALL SELECT t."id", u."phaseId" FROM "Task" t JOIN "Measure" m ON m."id" = t."measureId"
        JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId" WHERE t."lineageId" = ${lineageId}::uuid
      UNION ALL SELECT "id", "id" FROM "Phase" WHERE "lineageId" = ${lineageId}::uuid
    )
    SELECT i."id", v."number", v."reason" FROM "inPhase" i JOIN "Phase" p ON p."id" = i."phaseId"
    JOIN "PlanVersion" v ON v."id" = p."planVersionId"
    WHERE v."projectId" = ${own.projectId}::uuid AND v."organisationId" = ${own.organisationId}::uuid`;
  if (copies.length === 0) throw new RowNotFound("measure", lineageId);
  const events = await tables.auditEvent.findMany({
    where: { organisationId: own.organisationId, subjectId: { in: copies.map(({ id }) => id) } },
    orderBy: { sequence: "desc" },
    take: 200,
  });
  return events.map((row) => {
    const { number, reason } = copies.find(({ id }) => id === row.subjectId)!;
    return {
      event: AuditEvent.parse(row),
      versionNumber: number,
      versionReason: reason === null ? null : AuthoredText.parse(reason),
    };
  });
}
