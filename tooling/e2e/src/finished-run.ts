import { expect } from "@playwright/test";
import type { EnsembleId, ProjectId } from "@tamarisk/domain";
import type { Session } from "./session.ts";

/** Runs all of Jinchang's storylines and waits until the run is finished. */
export async function finishedRun(
  { planning }: Session,
  projectId: ProjectId,
  experimentCount: number,
): Promise<EnsembleId> {
  const told = await planning.storyline.list.query({ projectId });
  const storylineIds = told.kind === "ready" ? told.storylines.map((storyline) => storyline.id) : [];
  const order = { projectId, experimentCount, seed: 1, storylineIds };
  const { id } = await planning.ensemble.start.mutate(order);
  await expect
    .poll(async () => (await planning.ensemble.get.query({ projectId, ensembleId: id })).state, { timeout: 200_000 })
    .toBe("finished");
  return id;
}
