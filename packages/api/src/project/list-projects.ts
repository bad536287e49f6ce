import { Project } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** The organisation's projects, latest change first. */
export const listProjects = forMember("read", "project")
  .output(z.array(Project))
  .query(async () => pending());
