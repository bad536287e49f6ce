import { Observation, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** The latest state of every cell: one value per indicator, place and year. */
export const listObservations = forMember("read", "observation")
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(Observation))
  .query(async () => pending());
