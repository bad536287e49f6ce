import { findProject, listSpatialUnits, type Reader, type RowScope } from "@tamarisk/db";
import type { NamedPlace, ProjectId } from "@tamarisk/domain";

/** The places that a project has values of: its town, then the parts of it, each once. @throws {RowNotFound} */
export async function projectPlaces(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<NamedPlace[]> {
  const { townId, townName } = await findProject(reader, scope, projectId);
  const units = await listSpatialUnits(reader, scope, projectId);
  const parts = units.filter((unit) => unit.townId !== townId).map(({ townId: id, name }) => ({ townId: id, name }));
  return [{ townId, name: townName }, ...parts];
}
