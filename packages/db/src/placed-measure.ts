import { Measure, type ProjectId } from "@tamarisk/domain";
import { inPlan } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf } from "./reader.ts";

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

/** The measures of the latest version of the project's plan with their places, if they have one; none without a plan. @throws {RowNotFound} */
export async function listPlacedMeasures(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<PlacedMeasure[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = rowsOf(reader);
  const latest = await rows.planVersion.findFirst({ where: own, orderBy: { number: "desc" }, select: { id: true } });
  if (!latest) return [];
  const measures = await rows.measure.findMany({
    where: { ...own, AND: [inPlan, { implementationUnit: { phase: { planVersionId: latest.id } } }] },
    select: { id: true, lineageId: true, title: true, tags: true, place: true, scale: true, version: true },
    orderBy: { id: "asc" },
  });
  return measures.map((row) => PlacedMeasure.parse(row));
}
