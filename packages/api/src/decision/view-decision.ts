import { listDecisionRecords, listMemberships, listPlanVersions, type Reader } from "@tamarisk/db";
import {
  type DecisionRecord,
  decisionState,
  isConfirmedAlone,
  isInWork,
  type Membership,
  overtakingDecision,
  type PlanVersion,
  type ProjectId,
  supersedingDecision,
  voiceRefusal,
} from "@tamarisk/domain";
import { type MemberPermit, mayMember } from "../authorisation/authorise.ts";
import type { DecisionStep, DecisionView } from "./decision-view.ts";

/** What stands around decisions: who could confirm, the others of the project, and which plan versions came of them. */
interface DecisionSurroundings {
  readonly permit: MemberPermit;
  readonly members: readonly Membership[];
  readonly records: readonly DecisionRecord[];
  readonly versions: readonly PlanVersion[];
}

export async function decisionSurroundings(
  reader: Reader,
  permit: MemberPermit,
  projectId: ProjectId,
): Promise<DecisionSurroundings> {
  const members = await listMemberships(reader, permit.scope);
  const records = await listDecisionRecords(reader, permit.scope, projectId);
  return { permit, members, records, versions: await listPlanVersions(reader, permit.scope, projectId) };
}

/** Everybody but one who may confirm decisions. */
export function othersWhoConfirm({ permit, members }: Pick<DecisionSurroundings, "permit" | "members">, but: string) {
  return members.filter(
    ({ user, role }) => user.id !== but && mayMember({ ...permit.caller, role }, "judge", "decision"),
  );
}

/** A decision with its state, what came of it, and what this caller may do. */
export function viewDecision(record: DecisionRecord, around: DecisionSurroundings): DecisionView {
  const others = othersWhoConfirm(around, record.decidedBy);
  const dissenters = new Set(record.voices.flatMap(({ stance, by }) => (stance === "dissent" ? [by.id] : [])));
  return {
    ...record,
    state: decisionState(record),
    isConfirmedAlone: isConfirmedAlone(record),
    supersededBy: supersedingDecision(record, around.records)?.number ?? null,
    planVersion: around.versions.find(({ decision }) => decision?.id === record.id)?.number ?? null,
    allowedSteps: record.decision === "learned" ? [] : stepsFor(record, others.length > 0, around),
    others: others.filter(({ user }) => !dissenters.has(user.id)).map(({ user }) => user.name),
  };
}

function stepsFor(
  record: DecisionRecord,
  othersCanConfirm: boolean,
  { permit: { caller }, records, versions }: DecisionSurroundings,
): DecisionStep[] {
  const may = (action: "judge" | "edit") => mayMember(caller, action, "decision");
  const speaker = { userId: caller.user.id, mayConfirm: may("judge"), othersCanConfirm };
  const isTaken = (stance: "confirm" | "dissent" | "withdraw") =>
    voiceRefusal(record, { ...speaker, stance, hasText: true }) === null;
  const steps: DecisionStep[] = [];
  const isOvertaken = overtakingDecision(record, records) !== null;
  if (may("judge") && !isOvertaken && isTaken("confirm")) steps.push("confirm");
  if (may("judge") && record.decidedBy !== caller.user.id) steps.push("dissent");
  if (may("edit") && isTaken("withdraw")) steps.push("withdraw");
  const changesPlan = record.decision === "adjust" || record.decision === "trigger";
  const canBegin = versions.every(({ state, decision }) => !isInWork(state) && decision?.id !== record.id);
  const stands = decisionState(record) === "in-force" && supersedingDecision(record, records) === null;
  if (changesPlan && stands && canBegin && mayMember(caller, "edit", "plan")) {
    steps.push("revise");
  }
  return steps;
}
