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
import { type PlanVersionId, type ProjectId, type Task, townYear } from "@tamarisk/domain";
import type { ExchangeWorld } from "./exchange-world.ts";

/** So many tasks are read at once: others are answered between two stretches. */
const stretch = 2_000;

/** More tasks than any plan has. */
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
    tasks: await allTasks(reader, scope, projectId, plan.versionId),
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
    currentYear: townYear(now),
  };
}

/** Every task of a plan version, stretch by stretch; at once when somebody adds or moves one meanwhile. */
async function allTasks(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  versionId: PlanVersionId,
): Promise<Task[]> {
  const read = (some: typeof everyTask) => listTasks(reader, scope, projectId, versionId, {}, some);
  const found = new Map<string, Task>();
  const first = await read({ skip: 0, take: stretch });
  for (const task of first.tasks) found.set(task.id, task);
  for (let skip = stretch; skip < first.total; skip += stretch) {
    const { tasks, total } = await read({ skip, take: stretch });
    if (total !== first.total) break;
    for (const task of tasks) found.set(task.id, task);
  }
  return found.size === first.total ? [...found.values()] : (await read(everyTask)).tasks;
}
