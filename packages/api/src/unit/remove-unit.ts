import { ImplementationUnit, ImplementationUnitId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Remove a unit and its measures. */
export const removeUnit = forMember("remove", "unit")
  .input(z.object({ projectId: ProjectId, unitId: ImplementationUnitId, version: RowVersion }))
  .output(ImplementationUnit)
  .mutation(async () => pending());
