import { findProject, listParameterChanges } from "@tamarisk/db";
import { ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { modelNeeds } from "../storyline/model-needs.ts";
import { townModelOf } from "../storyline/town-models.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { AssumptionList, assumptionsOf } from "./assumption-list.ts";

/** Every figure of the town's model with where it comes from, and what the project takes in its place. */
export const listAssumptions = forMember(
  "read",
  "assumption",
  documented("/projects/{projectId}/assumptions", "Every figure the model takes for given, with its source"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(AssumptionList)
  .query(async ({ ctx, input: { projectId } }): Promise<AssumptionList> => {
    const { townId } = await findProject(ctx.database, ctx.permit.scope, projectId);
    const entry = townModelOf(townId);
    if (!entry) return { kind: "no-model", needs: modelNeeds };
    return assumptionsOf(entry.parameters, await listParameterChanges(ctx.database, ctx.permit.scope, projectId));
  });
