import { listLevelExchanges } from "@tamarisk/db";
import { LevelExchange, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** What province, county, township and village pass down and send up, in the project's order. */
export const listLevels = forMember(
  "read",
  "level",
  documented("/projects/{projectId}/levels", "What the levels of government pass down and send up"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(LevelExchange))
  .query(({ ctx, input }) => listLevelExchanges(ctx.database, ctx.permit.scope, input.projectId));
