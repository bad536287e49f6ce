import { z } from "zod";
import { Gate } from "../gate/gate.ts";
import { Measure } from "../measure/measure.ts";
import { ProjectId } from "../project/project-id.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { LineageId } from "./lineage-id.ts";
import { ActionPlanId, ImplementationUnitId, PhaseId, PlanVersionId } from "./plan-ids.ts";
import { PlanState } from "./plan-workflow.ts";

/** A group of measures carried out together in one kind of place. */
export const ImplementationUnit = z.object({
  id: ImplementationUnitId,
  lineageId: LineageId,
  phaseId: PhaseId,
  code: z.string().trim().min(1).max(12),
  position: z.int().nonnegative(),
  title: AuthoredText,
  version: z.int().positive(),
  measures: z.array(Measure),
});
export type ImplementationUnit = z.infer<typeof ImplementationUnit>;

/** A stretch of the plan that opens when the gate before it is met. Years are `null` until somebody sets them. */
export const Phase = z.object({
  id: PhaseId,
  lineageId: LineageId,
  position: z.int().nonnegative(),
  title: AuthoredText,
  startYear: z.int().nullable(),
  endYear: z.int().nullable(),
  version: z.int().positive(),
  units: z.array(ImplementationUnit),
  /** The gate that must be met before this phase opens; the first phase usually has none. */
  gate: Gate.nullable(),
});
export type Phase = z.infer<typeof Phase>;

/** One version of a project's adaptive action plan, whole. */
export const ActionPlan = z.object({
  id: ActionPlanId,
  projectId: ProjectId,
  title: AuthoredText,
  versionId: PlanVersionId,
  versionNumber: z.int().positive(),
  state: PlanState,
  version: z.int().positive(),
  updatedAt: z.date(),
  phases: z.array(Phase),
});
export type ActionPlan = z.infer<typeof ActionPlan>;
