import { ImplementationUnit, PhaseId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";
import { UnitDraft } from "./unit-draft.ts";

/** Add an implementation unit at the end of a phase. */
export const addUnit = forMember("create", "unit")
  .input(z.object({ projectId: ProjectId, phaseId: PhaseId, draft: UnitDraft }))
  .output(ImplementationUnit)
  .mutation(async () => pending());
