import { type ProjectId, type StakeholderId, StakeholderUse } from "@tamarisk/domain";
import { Prisma } from "./generated/client.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { keptForPlan } from "./project-state.ts";
import type { Reader, RowScope, Rows } from "./reader.ts";

/** Where everybody of the register acts; those who act nowhere are in it with zeros. @throws {RowNotFound} */
export function listStakeholderUses(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<readonly StakeholderUse[]> {
  return keptForPlan(reader, scope, projectId, { name: "stakeholder uses", work: countUses });
}

async function countUses(rows: Rows, { projectId }: ProjectColumns): Promise<readonly StakeholderUse[]> {
  const counts = await rows.$queryRaw<unknown[]>`
    WITH latest AS (SELECT "id" FROM "PlanVersion" WHERE "projectId" = ${projectId}::uuid ORDER BY "number" DESC LIMIT 1),
    measure AS (
      SELECT m."id", p."planVersionId", p."planVersionId" = (SELECT "id" FROM latest) AS "isLatest"
      FROM "Measure" m
      JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId" AND u."deletedAt" IS NULL
      JOIN "Phase" p ON p."id" = u."phaseId" AND p."deletedAt" IS NULL
      WHERE m."projectId" = ${projectId}::uuid AND m."deletedAt" IS NULL),
    act AS (
      SELECT a."stakeholderId" AS "id", m."planVersionId", m."isLatest", m."id" AS "measureId", NULL::uuid AS "taskId"
      FROM "MeasureActor" a JOIN measure m ON m."id" = a."measureId"
      UNION ALL
      SELECT t."responsibleId", m."planVersionId", m."isLatest", NULL, t."id"
      FROM "Task" t JOIN measure m ON m."id" = t."measureId"
      WHERE t."deletedAt" IS NULL AND t."responsibleId" IS NOT NULL),
    planned AS (
      SELECT "id",
        count(DISTINCT "measureId") FILTER (WHERE "isLatest") AS "measures",
        count("taskId") FILTER (WHERE "isLatest") AS "tasks",
        count(DISTINCT "planVersionId") FILTER (WHERE NOT "isLatest") AS "otherVersions"
      FROM act GROUP BY "id"),
    watched AS (
      SELECT "responsibleId" AS "id", count(*) AS "indicators" FROM "WatchedIndicator"
      WHERE "projectId" = ${projectId}::uuid AND "responsibleId" IS NOT NULL GROUP BY "responsibleId")
    SELECT s."id" AS "stakeholderId",
      coalesce(planned."measures", 0)::int AS "measures",
      coalesce(planned."tasks", 0)::int AS "tasks",
      coalesce(watched."indicators", 0)::int AS "indicators",
      coalesce(planned."otherVersions", 0)::int AS "otherVersions"
    FROM "Stakeholder" s
    LEFT JOIN planned ON planned."id" = s."id"
    LEFT JOIN watched ON watched."id" = s."id"
    WHERE s."projectId" = ${projectId}::uuid`;
  return counts.map((count) => StakeholderUse.parse(count));
}

/** All measures of a project, in whatever version of its plan, and whether they were taken out of it. */
function measuresOf({ projectId }: ProjectColumns): Prisma.Sql {
  return Prisma.sql`
    SELECT m."id", m."title", v."number", v."state",
      m."deletedAt" IS NOT NULL OR u."deletedAt" IS NOT NULL OR p."deletedAt" IS NOT NULL AS "isRemoved"
    FROM "Measure" m
    JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId"
    JOIN "Phase" p ON p."id" = u."phaseId"
    JOIN "PlanVersion" v ON v."id" = p."planVersionId"
    WHERE m."projectId" = ${projectId}::uuid`;
}

/**
 * Let what was taken out of a draft no longer name a stakeholder, so that it holds nobody who acts nowhere else. A version that
 * is past being edited stays as it was.
 */
export async function releaseStakeholder(rows: Rows, own: ProjectColumns, id: StakeholderId): Promise<void> {
  await rows.$executeRaw`
    DELETE FROM "MeasureActor" a USING (${measuresOf(own)}) m
    WHERE m."id" = a."measureId" AND m."state" = 'draft' AND m."isRemoved" AND a."stakeholderId" = ${id}::uuid`;
  await rows.$executeRaw`
    UPDATE "Task" t SET "responsibleId" = NULL FROM (${measuresOf(own)}) m
    WHERE m."id" = t."measureId" AND m."state" = 'draft' AND (m."isRemoved" OR t."deletedAt" IS NOT NULL)
      AND t."responsibleId" = ${id}::uuid`;
}

const namedAtMost = 20;

/**
 * What names a stakeholder, by title: first in the newest version of the plan, then what is watched, then in older versions,
 * these with their number. Whoever adds a new use meanwhile waits, and finds the stakeholder gone if it went.
 */
export async function usesOfStakeholder(rows: Rows, own: ProjectColumns, id: StakeholderId): Promise<string[]> {
  await rows.$queryRaw`SELECT "id" FROM "Stakeholder" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const uses = await rows.$queryRaw<{ name: string }[]>`
    WITH measure AS (${measuresOf(own)}),
    act AS (
      SELECT DISTINCT m."number", m."title" FROM "MeasureActor" a JOIN measure m ON m."id" = a."measureId"
      WHERE a."stakeholderId" = ${id}::uuid
      UNION ALL
      SELECT m."number", t."title" FROM "Task" t JOIN measure m ON m."id" = t."measureId"
      WHERE t."responsibleId" = ${id}::uuid),
    newest AS (SELECT max("number") AS "number" FROM "PlanVersion" WHERE "projectId" = ${own.projectId}::uuid),
    named AS (
      SELECT CASE WHEN act."number" = newest."number" THEN '' ELSE 'v' || act."number" || ': ' END
          || coalesce(nullif("title" ->> 'en', ''), "title" ->> 'zh') AS "name",
        newest."number" - act."number" AS "age" FROM act, newest
      UNION ALL
      SELECT i."nameEn", 0.5 FROM "WatchedIndicator" w
      JOIN "Indicator" i ON i."owner" = w."indicatorOwner" AND i."id" = w."indicatorId"
      WHERE w."responsibleId" = ${id}::uuid)
    SELECT "name" FROM named ORDER BY "age", "name" LIMIT ${namedAtMost + 1}`;
  const names = uses.map(({ name }) => name);
  return names.length > namedAtMost ? [...names.slice(0, namedAtMost), "…"] : names;
}
