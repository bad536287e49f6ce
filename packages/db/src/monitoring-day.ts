import { OrganisationId, ProjectId } from "@tamarisk/domain";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";

/**
 * Take the day's judging of a project's alerts by the clock, so that of several servers one does it.
 *
 * @param day - Such as "2026-11-22".
 * @returns Whether nobody had taken it.
 * @throws {RowNotFound}
 */
export async function takeMonitoringDay(tx: Tx, scope: RowScope, projectId: ProjectId, day: string): Promise<boolean> {
  await rowsOfProject(tx, scope, projectId);
  const taken = await rowsOf(tx).$executeRaw`
    INSERT INTO "MonitoringDay" ("projectId", "organisationId", "judgedOn")
    VALUES (${projectId}::uuid, ${scope.organisationId}::uuid, ${day}::date)
    ON CONFLICT ("projectId") DO UPDATE SET "judgedOn" = excluded."judgedOn"
      WHERE "MonitoringDay"."judgedOn" < excluded."judgedOn"`;
  return taken > 0;
}

/** The last day judged by the clock; `null` for a project that never was. @throws {RowNotFound} */
export async function findMonitoringDay(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<string | null> {
  const own = await rowsOfProject(reader, scope, projectId);
  const row = await rowsOf(reader).monitoringDay.findFirst({ where: own });
  return row ? row.judgedOn.toISOString().slice(0, 10) : null;
}

/** Projects of every organisation that nobody has judged on this day: what the daily clock takes up. */
export async function listProjectsToJudge(
  reader: Reader,
  day: string,
): Promise<{ scope: RowScope; projectId: ProjectId }[]> {
  const rows = await rowsOf(reader).project.findMany({
    where: { deletedAt: null, OR: [{ monitoringDay: null }, { monitoringDay: { judgedOn: { lt: new Date(day) } } }] },
    select: { id: true, organisationId: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, organisationId }) => ({
    scope: { organisationId: OrganisationId.parse(organisationId) },
    projectId: ProjectId.parse(id),
  }));
}
