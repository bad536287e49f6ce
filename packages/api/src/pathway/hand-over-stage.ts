import { ActionId, AuthoredText, GateDraft, MeasureDraft } from "@tamarisk/domain";
import { z } from "zod";
import { PhaseDraft } from "../phase/phase-draft.ts";

/** A phase to write into the plan: its measures in one unit, and what must come true before it opens. */
export const HandOverStage = z.object({
  phase: PhaseDraft,
  unitTitle: AuthoredText,
  /** Each with the action of the map that it carries out. */
  measures: z
    .array(z.object({ actionId: ActionId, draft: MeasureDraft }))
    .min(1)
    .max(40),
  gate: GateDraft.nullable(),
});
export type HandOverStage = z.infer<typeof HandOverStage>;
