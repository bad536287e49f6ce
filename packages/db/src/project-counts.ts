import type { ProjectId } from "@tamarisk/domain";
import { listKnownValues } from "./known-values.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { keptForPlan } from "./project-state.ts";
import type { Reader, RowScope, Rows } from "./reader.ts";
import { listWatchedIndicators } from "./watched-indicator.ts";

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

type CountedRows = Pick<ProjectCounts, "stakeholders" | "phases" | "measures" | "gates">;

/** How much a project holds. @throws {RowNotFound} */
export async function countProject(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<ProjectCounts> {
  const [rows, values, watches] = await Promise.all([
    keptForPlan(reader, scope, projectId, { name: "counts", work: countRows }),
    listKnownValues(reader, scope, projectId),
    listWatchedIndicators(reader, scope, projectId),
  ]);
  const keyOf = (at: { readonly indicatorId: string; readonly townId: string }) => `${at.indicatorId} ${at.townId}`;
  const known = new Set(values.filter(({ isKnown }) => isKnown).map(keyOf));
  return {
    ...rows,
    observations: values.reduce((sum, { observations }) => sum + observations, 0),
    noData: values.reduce((sum, { noData }) => sum + noData, 0),
    watched: watches.length,
    watchedKnown: watches.filter((watch) => known.has(keyOf(watch))).length,
  };
}

async function countRows(rows: Rows, { projectId }: ProjectColumns): Promise<CountedRows> {
  const [counts] = await rows.$queryRaw<CountedRows[]>`
    WITH phase AS (SELECT "id" FROM "Phase" WHERE "deletedAt" IS NULL AND "planVersionId" = (
      SELECT "id" FROM "PlanVersion" WHERE "projectId" = ${projectId}::uuid ORDER BY "number" DESC LIMIT 1))
    SELECT (SELECT count(*)::int FROM "Stakeholder" WHERE "projectId" = ${projectId}::uuid) AS "stakeholders",
      (SELECT count(*)::int FROM phase) AS "phases",
      (SELECT count(*)::int FROM "Measure" m JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId"
        WHERE u."phaseId" IN (SELECT "id" FROM phase) AND u."deletedAt" IS NULL AND m."deletedAt" IS NULL) AS "measures",
      (SELECT count(*)::int FROM "Gate" WHERE "phaseId" IN (SELECT "id" FROM phase)) AS "gates"`;
  return counts!;
}
