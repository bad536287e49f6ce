import { Project } from "@tamarisk/domain";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Start a project from a town: with its units and an empty draft of an action plan. */
export const createProject = forMember("create", "project")
  .input(Project.pick({ name: true, townId: true }))
  .output(Project)
  .mutation(async () => pending());
