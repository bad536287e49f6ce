import { z } from "zod";

export const ActionPlanId = z.uuid().brand<"ActionPlanId">();
export type ActionPlanId = z.infer<typeof ActionPlanId>;

export const PlanVersionId = z.uuid().brand<"PlanVersionId">();
export type PlanVersionId = z.infer<typeof PlanVersionId>;

export const PhaseId = z.uuid().brand<"PhaseId">();
export type PhaseId = z.infer<typeof PhaseId>;

export const ImplementationUnitId = z.uuid().brand<"ImplementationUnitId">();
export type ImplementationUnitId = z.infer<typeof ImplementationUnitId>;
