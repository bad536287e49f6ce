import { listStorylines, type Reader, type RowScope } from "@tamarisk/db";
import type { ProjectId, Storyline } from "@tamarisk/domain";
import type { TownModelEntry } from "./town-models.ts";

/** The storylines as the project tells them, or as the model ships them while it tells none of its own. */
export async function storylinesOf(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  entry: TownModelEntry,
): Promise<readonly Storyline[]> {
  const told = await listStorylines(reader, scope, projectId);
  return told.length > 0 ? told : entry.storylines;
}
