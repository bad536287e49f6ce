import {
  findActionPlan,
  findProject,
  listBreakdowns,
  listIndicators,
  listObservations,
  listSpatialUnits,
  listStakeholders,
  listTasks,
  listWatchedIndicators,
  type Reader,
  type RowScope,
} from "@tamarisk/db";
import type { ProjectId } from "@tamarisk/domain";
import { yearOf } from "../alert/judge-alerts.ts";
import type { ExchangeWorld } from "./exchange-world.ts";

/** More tasks than any plan has; the whole plan travels. */
const everyTask = { skip: 0, take: 1_000_000 };

/** Everything that a project's sheets speak of, as it stands now; the plan's latest version. @throws {RowNotFound} */
export async function readExchangeWorld(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  now: Date,
): Promise<ExchangeWorld> {
  const project = await findProject(reader, scope, projectId);
  const plan = await findActionPlan(reader, scope, projectId);
  const units = await listSpatialUnits(reader, scope, projectId);
  return {
    plan,
    tasks: (await listTasks(reader, scope, projectId, plan.versionId, {}, everyTask)).tasks,
    watched: await listWatchedIndicators(reader, scope, projectId),
    observations: [
      ...(await listObservations(reader, scope, projectId)),
      ...(await listBreakdowns(reader, scope, projectId)),
    ],
    indicators: await listIndicators(reader, scope),
    stakeholders: await listStakeholders(reader, scope, projectId),
    places: [
      { id: project.townId, name: project.townName },
      ...units.map(({ townId, name }) => ({ id: townId, name })),
    ],
    currentYear: yearOf(now),
  };
}
