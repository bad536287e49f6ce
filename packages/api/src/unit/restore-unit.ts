import { ImplementationUnit, ImplementationUnitId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Put a removed unit back where it stood, with everything that was in it. */
export const restoreUnit = forMember("edit", "unit")
  .input(z.object({ projectId: ProjectId, unitId: ImplementationUnitId, version: RowVersion }))
  .output(ImplementationUnit)
  .mutation(async () => pending());
