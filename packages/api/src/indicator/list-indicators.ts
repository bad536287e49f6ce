import { Indicator, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** The indicators a project keeps. */
export const listIndicators = forMember("read", "indicator")
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(Indicator))
  .query(async () => pending());
