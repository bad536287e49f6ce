import { countLateTasks, listPlanVersions } from "@tamarisk/db";
import { Day, ProjectId, versionInForce } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** How many tasks of the plan in force were due before today and are not done; none while no version is in force. */
export const lateTasks = forMember(
  "read",
  "task",
  documented("/projects/{projectId}/late-tasks", "How many tasks of the plan in force are late"),
)
  .input(z.object({ projectId: ProjectId, today: Day }))
  .output(z.object({ late: z.int() }))
  .query(async ({ ctx: { database, permit }, input: { projectId, today } }) => {
    const inForce = versionInForce(await listPlanVersions(database, permit.scope, projectId));
    if (!inForce) return { late: 0 };
    return { late: await countLateTasks(database, permit.scope, projectId, inForce.id, today) };
  });
