import { type ProjectId, Storyline } from "@tamarisk/domain";
import { json } from "./json.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";

/** The project's storylines, in their order. @throws {RowNotFound} */
export async function listStorylines(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<Storyline[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).storylineRow.findMany({ where: own, orderBy: { position: "asc" } });
  return rows.map((row) => Storyline.parse(row));
}

/** Put these storylines, in this order, in place of the project's present ones. @throws {RowNotFound} */
export async function setStorylines(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  storylines: readonly Storyline[],
): Promise<void> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await rows.storylineRow.deleteMany({ where: own });
  await rows.storylineRow.createMany({
    data: storylines.map(({ id, mark, source, ...told }, position) => ({
      ...own,
      id,
      position,
      mark,
      source,
      name: json(told.name),
      subtitle: json(told.subtitle),
      supporters: json(told.supporters),
      promises: json(told.promises),
      risks: json(told.risks),
      settings: json(told.settings),
    })),
  });
}
