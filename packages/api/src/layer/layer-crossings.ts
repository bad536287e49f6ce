import { findActionPlan, listMapLayerStamps, listMapLayers } from "@tamarisk/db";
import { ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { PlanCrossings, planCrossings } from "./plan-crossings.ts";

/** Which measures of the latest plan version do not keep to a control line, by how much; their places stand in the plan. */
export const layerCrossings = forMember(
  "read",
  "layer",
  documented("/projects/{projectId}/layers/crossings", "Measures that cross a control line, with the area"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(alreadyParsed(PlanCrossings))
  .query(async ({ ctx: { database, permit }, input: { projectId } }) => {
    const [stamps, plan] = await Promise.all([
      listMapLayerStamps(database, permit.scope, projectId),
      findActionPlan(database, permit.scope, projectId),
    ]);
    return planCrossings(plan, stamps, () => listMapLayers(database, permit.scope, projectId));
  });
