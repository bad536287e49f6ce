import { type ProjectId, SpatialUnit } from "@tamarisk/domain";
import type { SpatialUnit as SpatialUnitRow } from "./generated/client.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { keptForProject, rowsOfChangingProject } from "./project-state.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { requireTowns } from "./town.ts";

function spatialUnitFromRow({ nameEn, nameZh, ...row }: SpatialUnitRow): SpatialUnit {
  return SpatialUnit.parse({ ...row, name: { en: nameEn, zh: nameZh } });
}

/** The parts of the town that the project looks at, in its order. @throws {RowNotFound} */
export async function listSpatialUnits(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<SpatialUnit[]> {
  const work = async (rows: Rows, own: ProjectColumns) => {
    const units = await rows.spatialUnit.findMany({ where: own, orderBy: { position: "asc" } });
    return units.map(spatialUnitFromRow);
  };
  return [...(await keptForProject(reader, scope, projectId, { name: "units", work }))];
}

/** Add parts of the town behind those that are there. @throws {RowNotFound} */
export async function addSpatialUnits(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  units: readonly Pick<SpatialUnit, "townId" | "name">[],
): Promise<SpatialUnit[]> {
  const own = await rowsOfChangingProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await requireTowns(
    tx,
    units.map((unit) => unit.townId),
  );
  const present = await rows.spatialUnit.count({ where: own });
  const added = await rows.spatialUnit.createManyAndReturn({
    data: units.map(({ townId, name }, index) => ({
      ...own,
      townId,
      nameEn: name.en,
      nameZh: name.zh,
      position: present + index,
    })),
  });
  return added.map(spatialUnitFromRow);
}
