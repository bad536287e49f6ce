import { listProjects as readProjects } from "@tamarisk/db";
import { Project } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** The organisation's projects, latest change first. */
export const listProjects = forMember("read", "project", documented("/projects", "Projects of the organisation"))
  .output(z.array(Project))
  .query(({ ctx }) => readProjects(ctx.database, ctx.permit.scope));
