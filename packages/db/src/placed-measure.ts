import { Measure, type ProjectId } from "@tamarisk/domain";
import { inPlan, type ProjectColumns } from "./plan-rows.ts";
import { keptForPlan } from "./project-state.ts";
import type { Reader, RowScope, Rows } from "./reader.ts";

const PlacedMeasure = Measure.pick({
  id: true,
  lineageId: true,
  title: true,
  tags: true,
  place: true,
  scale: true,
  version: true,
});

/** What the map needs of a measure. */
export type PlacedMeasure = ReturnType<typeof PlacedMeasure.parse>;

/**
 * The measures of the latest version of the project's plan with their places, if they have one; none without a plan. The same
 * list while nobody has changed the plan.
 *
 * @throws {RowNotFound}
 */
export function listPlacedMeasures(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<readonly PlacedMeasure[]> {
  return keptForPlan(reader, scope, projectId, { name: "placed measures", work: readPlaced });
}

async function readPlaced(rows: Rows, own: ProjectColumns): Promise<readonly PlacedMeasure[]> {
  const latest = await rows.planVersion.findFirst({ where: own, orderBy: { number: "desc" }, select: { id: true } });
  if (!latest) return [];
  const measures = await rows.measure.findMany({
    where: { ...own, AND: [inPlan, { implementationUnit: { phase: { planVersionId: latest.id } } }] },
    select: { id: true, lineageId: true, title: true, tags: true, place: true, scale: true, version: true },
    orderBy: { id: "asc" },
  });
  return measures.map((row) => PlacedMeasure.parse(row));
}
