import type { RowScope, Tx } from "@tamarisk/db";
import type { ProjectId } from "@tamarisk/domain";
import { ProblemError } from "../problem/problem-error.ts";
import { projectPlaces } from "../project/project-places.ts";

/** Make sure that a place is the project's town or one of its units. @param path - Where the place stands in the input. */
export async function requireOwnPlace(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  found: string,
  path: readonly string[],
): Promise<void> {
  const places = await projectPlaces(tx, scope, projectId);
  if (places.some(({ townId }) => townId === found)) return;
  const own = places.map(({ townId }) => townId).join(", ");
  const message = `place ${found} is not part of this project; it has ${own}`;
  throw new ProblemError({
    kind: "invalid-input",
    issues: [{ path: [...path], code: "foreign-place", message, found }],
  });
}
