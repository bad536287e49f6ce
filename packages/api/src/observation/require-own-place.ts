import { findProject, listSpatialUnits, type RowScope, type Tx } from "@tamarisk/db";
import type { ProjectId } from "@tamarisk/domain";
import { ProblemError } from "../problem/problem-error.ts";

/** Make sure that a place is the project's town or one of its units. @param path - Where the place stands in the input. */
export async function requireOwnPlace(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  found: string,
  path: readonly string[],
): Promise<void> {
  const { townId } = await findProject(tx, scope, projectId);
  const places: readonly string[] = [
    townId,
    ...(await listSpatialUnits(tx, scope, projectId)).map((unit) => unit.townId),
  ];
  if (places.includes(found)) return;
  const message = `place ${found} is not part of this project; it has ${places.join(", ")}`;
  throw new ProblemError({
    kind: "invalid-input",
    issues: [{ path: [...path], code: "foreign-place", message, found }],
  });
}
