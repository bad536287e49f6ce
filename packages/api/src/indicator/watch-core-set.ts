import { listIndicators, listObservations, type RowScope, type Tx, watchIndicators } from "@tamarisk/db";
import type { ProjectId, TownId } from "@tamarisk/domain";
import { proposeWatch } from "./propose-watch.ts";

/** Let a new project watch the core set at its own place, and what else it is given, all as proposals. */
export async function watchCoreSet(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  townId: TownId,
  beside: readonly string[] = [],
): Promise<void> {
  const indicators = await listIndicators(tx, scope);
  const observations = await listObservations(tx, scope, projectId, { townId });
  const start = indicators.filter(({ id, framework }) => framework === "core" || beside.includes(id));
  await watchIndicators(
    tx,
    scope,
    projectId,
    start.map((indicator) => proposeWatch(indicator, townId, observations)),
  );
}
