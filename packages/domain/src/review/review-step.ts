import { z } from "zod";
import { PlanVersionId } from "../plan/plan-ids.ts";
import { PlanAction } from "../plan/plan-workflow.ts";
import { AuthoredText } from "../quantity/localized-text.ts";

/** One step of a plan version's way. Whoever submits does not approve, unless a reason says why one person had to do both. */
export const ReviewStep = z.object({
  planVersionId: PlanVersionId,
  action: PlanAction,
  note: AuthoredText.nullable(),
  overrideReason: AuthoredText.nullable(),
  by: z.object({ id: z.uuid().nullable(), name: z.string() }),
  at: z.date(),
});
export type ReviewStep = z.infer<typeof ReviewStep>;
