import { ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";
import { ProjectHome } from "./project-home.ts";

/** A project's home: its units, where it stands, and what is still unknown. */
export const getProject = forMember("read", "project")
  .input(z.object({ projectId: ProjectId }))
  .output(ProjectHome)
  .query(async () => pending());
