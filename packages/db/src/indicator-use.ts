import { AuthoredText, IndicatorId, LineageId, type ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import type { ProjectColumns } from "./plan-rows.ts";
import { keptForPlanAlone } from "./project-state.ts";
import type { Reader, RowScope, Rows } from "./reader.ts";

/** A measure that aims at an indicator, or a gate that waits for it, in the latest version of the plan. */
export const IndicatorUse = z.object({
  indicatorId: IndicatorId,
  kind: z.enum(["measure", "gate"]),
  lineageId: LineageId,
  title: AuthoredText,
});
export type IndicatorUse = z.infer<typeof IndicatorUse>;

/** What the latest version of the plan has to do with the indicators, in the plan's order. @throws {RowNotFound} */
export async function listIndicatorUses(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<IndicatorUse[]> {
  return [...(await keptForPlanAlone(reader, scope, projectId, { name: "uses", work: readUses }))];
}

async function readUses(rows: Rows, { projectId }: ProjectColumns): Promise<IndicatorUse[]> {
  const found = await rows.$queryRaw<unknown[]>`
    WITH live AS (
      SELECT "id", "position" FROM "Phase" WHERE "projectId" = ${projectId}::uuid AND "deletedAt" IS NULL
        AND "planVersionId" = (
          SELECT "id" FROM "PlanVersion" WHERE "projectId" = ${projectId}::uuid ORDER BY "number" DESC LIMIT 1))
    SELECT "indicatorId", "kind", "lineageId", "title" FROM (
      SELECT DISTINCT jsonb_path_query(m."results", '$[*].indicatorId') #>> '{}' AS "indicatorId", 'measure' AS "kind",
        m."lineageId", m."title", live."position" AS "a", u."position" AS "b", m."position" AS "c"
      FROM live JOIN "ImplementationUnit" u ON u."phaseId" = live."id" AND u."deletedAt" IS NULL
        JOIN "Measure" m ON m."implementationUnitId" = u."id" AND m."deletedAt" IS NULL
      UNION ALL
      SELECT DISTINCT jsonb_path_query(g."condition", '$.**.indicatorId') #>> '{}', 'gate',
        g."lineageId", g."title", live."position", -1, -1
      FROM live JOIN "Gate" g ON g."phaseId" = live."id"
    ) uses WHERE "indicatorId" IS NOT NULL ORDER BY "a", "b", "c"`;
  return IndicatorUse.array().parse(found);
}
