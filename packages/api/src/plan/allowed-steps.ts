import { listMemberships, type Reader } from "@tamarisk/db";
import { actionsFrom, approvalBy, PlanAction, type PlanVersion, planWorkflow } from "@tamarisk/domain";
import { z } from "zod";
import { type MemberPermit, mayMember } from "../authorisation/authorise.ts";
import type { Action } from "../authorisation/noun.ts";

/** What a caller needs leave for, to move a plan along each arrow. */
export const leaveFor: Readonly<Record<PlanAction, Action>> = {
  submit: "submit",
  reopen: "submit",
  "request-changes": "judge",
  approve: "judge",
  publish: "publish",
  supersede: "publish",
};

/** What a caller may do with a plan version now. */
export const AllowedSteps = z.object({
  actions: z.array(PlanAction),
  /**
   * The caller submitted this version: then these people may approve it. When there is nobody, the caller may, with a
   * written reason. `null` for everybody else.
   */
  others: z.array(z.string()).nullable(),
});
export type AllowedSteps = z.infer<typeof AllowedSteps>;

/** The steps of a version that a caller may take now: approving one's own submission only where nobody else could. */
export async function allowedSteps(
  reader: Reader,
  permit: MemberPermit,
  { state, steps }: Pick<PlanVersion, "state" | "steps">,
): Promise<AllowedSteps> {
  const { caller } = permit;
  const actions = actionsFrom(planWorkflow, state).filter((action) => mayMember(caller, leaveFor[action], "plan"));
  const isOwn = approvalBy(steps, caller.user.id, null).kind === "second-person-needed";
  if (!actions.includes("approve") || !isOwn) return { actions, others: null };
  const others = await othersWhoJudge(reader, permit);
  return { actions: others.length > 0 ? actions.filter((action) => action !== "approve") : actions, others };
}

/** The names of everybody else in the organisation who may approve. */
export async function othersWhoJudge(reader: Reader, { scope, caller }: MemberPermit): Promise<string[]> {
  const members = await listMemberships(reader, scope);
  return members
    .filter(({ user, role }) => user.id !== caller.user.id && mayMember({ ...caller, role }, leaveFor.approve, "plan"))
    .map(({ user }) => user.name);
}
