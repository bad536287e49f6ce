import { listEnsembles as readEnsembles } from "@tamarisk/db";
import { Ensemble, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** A project's ensembles, newest first. */
export const listEnsembles = forMember(
  "read",
  "ensemble",
  documented("/projects/{projectId}/ensembles", "Ensembles of a project"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(Ensemble))
  .query(({ ctx, input }) => readEnsembles(ctx.database, ctx.permit.scope, input.projectId));
