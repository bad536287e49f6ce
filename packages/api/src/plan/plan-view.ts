import { ActionPlan, GateReading, PlanAction } from "@tamarisk/domain";
import { z } from "zod";

/** A plan as one caller sees it. `readings` has one entry per gate, by the gate's id. */
export const PlanView = z.object({
  plan: ActionPlan,
  readings: z.record(z.string(), GateReading),
  /** The steps this caller may take now; approving is not among them for whoever has submitted the version. */
  allowedActions: z.array(PlanAction),
});
export type PlanView = z.infer<typeof PlanView>;
