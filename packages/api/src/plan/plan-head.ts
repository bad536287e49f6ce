import { findMarkedPlan } from "@tamarisk/db";
import {
  type ActionPlan,
  GateId,
  PlanChange,
  PlanHeading,
  PlanVersionId,
  ProjectId,
  planChange,
} from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { PlanView } from "./plan-view.ts";
import { judgePlan } from "./view-plan.ts";

/** A plan as one caller sees it, without what stands in it: how much that is, and how it differs from an earlier state. */
export const PlanHead = PlanView.omit({ plan: true }).extend({
  heading: PlanHeading,
  /** Names this state of this version; the plan's content carries the same mark. */
  mark: z.string(),
  counts: z.object({ phases: z.int(), units: z.int(), measures: z.int() }),
  /** The gates in their order, each with the number of the phase that it opens, counted from 1. */
  gates: z.array(z.object({ gateId: GateId, phase: z.int().positive() })),
  /** What is different from the state asked about; `whole` when none was, or that one is not kept any more. */
  change: PlanChange,
});
export type PlanHead = z.infer<typeof PlanHead>;

/** What an open plan asks after an edit: how its gates stand, what the caller may do, and what has changed since the state it has. */
export const planHead = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/plan-head", "What has changed in the action plan since a state of it"),
)
  .input(z.object({ projectId: ProjectId, versionId: PlanVersionId.optional(), since: z.string().max(200).optional() }))
  .output(alreadyParsed(PlanHead))
  .query(async ({ ctx: { database, permit, now }, input: { projectId, versionId, since } }): Promise<PlanHead> => {
    const { mark, plan, earlier } = await findMarkedPlan(database, permit.scope, projectId, versionId);
    const before = since === undefined ? null : earlier(since);
    const { phases: _, ...heading } = plan;
    return {
      heading,
      mark,
      ...(await judgePlan(database, permit, plan, now())),
      counts: countsOf(plan),
      gates: plan.phases.flatMap(({ gate }, index) => (gate ? { gateId: gate.id, phase: index + 1 } : [])),
      change: before ? planChange(before, plan) : { kind: "whole" },
    };
  });

function countsOf({ phases }: ActionPlan): PlanHead["counts"] {
  const units = phases.flatMap((phase) => phase.units);
  return {
    phases: phases.length,
    units: units.length,
    measures: units.reduce((sum, { measures }) => sum + measures.length, 0),
  };
}
