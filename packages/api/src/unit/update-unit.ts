import { ImplementationUnit, ImplementationUnitId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";
import { UnitDraft } from "./unit-draft.ts";

/** Change a unit's code or title. */
export const updateUnit = forMember("edit", "unit")
  .input(z.object({ projectId: ProjectId, unitId: ImplementationUnitId, draft: UnitDraft, version: RowVersion }))
  .output(ImplementationUnit)
  .mutation(async () => pending());
