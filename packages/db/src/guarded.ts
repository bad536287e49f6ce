import { PlanState } from "@tamarisk/domain";
import { z } from "zod";
import { PlanNotEditable } from "./plan-not-editable.ts";

/** What the driver tells of the database's own rule for plans (migration `plan_versions_guarded`): its code, and the state. */
const Refusal = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ originalCode: z.literal("TM001"), detail: PlanState }) }),
  }),
});

/** The error itself, or, where the database refused a change of a plan that is no draft, that refusal in our own words. */
export function guarded(error: unknown): unknown {
  const refusal = Refusal.safeParse(error);
  return refusal.success ? new PlanNotEditable(refusal.data.meta.driverAdapterError.cause.detail) : error;
}
