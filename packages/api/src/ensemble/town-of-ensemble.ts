import { findEnsemble } from "@tamarisk/db";
import { EnsembleId, ProjectId } from "@tamarisk/domain";
import { TownParameters } from "@tamarisk/town-model";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { townOfRecipe } from "./town-of-recipe.ts";

/** The town an ensemble was written for, with the figures the project had set by then, to run it elsewhere. */
export const townOfEnsemble = forMember("read", "ensemble")
  .input(z.object({ projectId: ProjectId, ensembleId: EnsembleId }))
  .output(TownParameters)
  .query(async ({ ctx, input: { projectId, ensembleId } }) => {
    const { recipe } = await findEnsemble(ctx.database, ctx.permit.scope, projectId, ensembleId);
    return townOfRecipe(recipe);
  });
