import { ProjectId, Stakeholder } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Everybody with a say or a stake in a project. */
export const listStakeholders = forMember("read", "stakeholder")
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(Stakeholder))
  .query(async () => pending());
