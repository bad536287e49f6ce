import type { ProjectId } from "@tamarisk/domain";
import { keptForPlan } from "./project-state.ts";
import type { Reader, RowScope } from "./reader.ts";

export interface ProjectCounts {
  readonly observations: number;
  /** Cells that say "no data"; cells nobody has touched are not rows and are not counted here. */
  readonly noData: number;
  readonly stakeholders: number;
  /** Phases, measures and gates of the plan's latest version. */
  readonly phases: number;
  readonly measures: number;
  readonly gates: number;
  /** Indicators watched, each place counted, and how many of them have a measured value or range there. */
  readonly watched: number;
  readonly watchedKnown: number;
}

/** How much a project holds. @throws {RowNotFound} */
export function countProject(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<ProjectCounts> {
  const work: Parameters<typeof keptForPlan<ProjectCounts>>[3]["work"] = async (rows) => {
    const [counts] = await rows.$queryRaw<ProjectCounts[]>`
      WITH own AS (SELECT "id" FROM "Project" WHERE "id" = ${projectId}::uuid),
        phase AS (SELECT "id" FROM "Phase" WHERE "deletedAt" IS NULL AND "planVersionId" = (
          SELECT "id" FROM "PlanVersion" WHERE "projectId" = (SELECT "id" FROM own) ORDER BY "number" DESC LIMIT 1)),
        seen AS (
          SELECT count(*)::int AS "observations", (count(*) FILTER (WHERE "kind" = 'no-data'))::int AS "noData"
          FROM "Observation" WHERE "projectId" = (SELECT "id" FROM own)),
        watch AS (
          SELECT count(*)::int AS "watched", (count(*) FILTER (WHERE EXISTS (
            SELECT FROM "Observation" o
            WHERE o."projectId" = w."projectId" AND o."indicatorId" = w."indicatorId" AND o."townId" = w."townId"
              AND "sex" = 'all' AND "ageGroup" = 'all' AND "residentGroup" = 'all' AND "kind" <> 'no-data'))
          )::int AS "watchedKnown"
          FROM "WatchedIndicator" w WHERE w."projectId" = (SELECT "id" FROM own))
      SELECT seen.*, watch.*,
        (SELECT count(*)::int FROM "Stakeholder" WHERE "projectId" = (SELECT "id" FROM own)) AS "stakeholders",
        (SELECT count(*)::int FROM phase) AS "phases",
        (SELECT count(*)::int FROM "Measure" m JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId"
          WHERE u."phaseId" IN (SELECT "id" FROM phase) AND u."deletedAt" IS NULL AND m."deletedAt" IS NULL) AS "measures",
        (SELECT count(*)::int FROM "Gate" WHERE "phaseId" IN (SELECT "id" FROM phase)) AS "gates"
      FROM seen, watch`;
    return counts!;
  };
  return keptForPlan(reader, scope, projectId, { name: "counts", work });
}
