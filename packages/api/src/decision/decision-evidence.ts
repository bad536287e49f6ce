import { findActionPlan, findAlert, listObservations, RowNotFound, type RowScope, type Tx } from "@tamarisk/db";
import {
  type ActionPlan,
  type AlertId,
  type ConditionStatus,
  type DecisionEvidence,
  type Gate,
  type GateId,
  gateStatus,
  type LineageId,
  type Observation,
  type ProjectId,
  townDay,
  withStaleness,
} from "@tamarisk/domain";
import { gateRhythms } from "../gate/read-gates.ts";
import { ProblemError } from "../problem/problem-error.ts";

/** What a decision is about. */
type DecisionSubject =
  | { readonly kind: "gate"; readonly gateId: GateId }
  | { readonly kind: "alert"; readonly alertId: AlertId };

/** What a decision is about, as it stands now, and the status of the gate that it concerns, if any. */
interface DecisionGround {
  readonly alertId: AlertId | null;
  readonly gateId: GateId | null;
  readonly gateLineageId: LineageId | null;
  readonly planVersionId: ActionPlan["versionId"];
  readonly evidence: DecisionEvidence;
  readonly gateStatus: ConditionStatus | null;
}

/** How many of the latest values of an alert's indicator are kept as evidence. */
const latestKept = 10;

/**
 * Take down what is known at this moment.
 *
 * @throws {RowNotFound} When the gate is neither in the plan's latest version nor in the one in force, or there is no such
 *   alert.
 * @throws {ProblemError} When the alert has not been assessed.
 */
export async function decisionGround(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  about: DecisionSubject,
  now: Date,
): Promise<DecisionGround> {
  const plan = await planToJudge(tx, scope, projectId, about);
  const observations = await listObservations(tx, scope, projectId);
  const alert = about.kind === "alert" ? await findAlert(tx, scope, projectId, about.alertId) : null;
  if (alert?.state === "open") {
    throw new ProblemError({ kind: "decision-refused", reason: "alert-not-assessed", decidedByName: null });
  }
  const gate = gateIn(plan, (each) =>
    about.kind === "gate" ? each.id === about.gateId : each.lineageId === alert?.gateLineageId,
  );
  if (about.kind === "gate" && !gate) throw new RowNotFound("gate", about.gateId);
  const reading =
    gate && withStaleness(gateStatus(gate.gate, observations), await gateRhythms(tx, scope, projectId), townDay(now));
  const { kind, message, facts, assessment } = alert ?? {};
  return {
    alertId: alert?.id ?? null,
    gateId: gate?.gate.id ?? null,
    gateLineageId: gate?.gate.lineageId ?? alert?.gateLineageId ?? null,
    planVersionId: plan.versionId,
    gateStatus: reading?.status ?? null,
    evidence: {
      gate: gate && reading && { title: gate.gate.title, opens: gate.opens, condition: gate.gate.condition, reading },
      alert: kind && message && facts ? { kind, message, facts, assessment: assessment ?? null } : null,
      observations: observations
        .filter((each) => each.indicatorId === alert?.indicatorId && each.townId === alert.townId)
        .toSorted((a, b) => b.year - a.year)
        .flatMap(keptValue)
        .slice(0, latestKept),
      planVersion: plan.versionNumber,
    },
  };
}

/**
 * For an alert the plan in force, whose gates raised it. For a gate the latest version; the one in force for a gate that
 * stands in it, as on the page of monitoring.
 */
async function planToJudge(tx: Tx, scope: RowScope, projectId: ProjectId, about: DecisionSubject): Promise<ActionPlan> {
  if (about.kind === "alert") return findActionPlan(tx, scope, projectId, "in-force");
  const latest = await findActionPlan(tx, scope, projectId);
  const isElsewhere = !gateIn(latest, ({ id }) => id === about.gateId);
  return isElsewhere ? findActionPlan(tx, scope, projectId, "in-force") : latest;
}

function gateIn({ phases }: ActionPlan, isIt: (gate: Gate) => boolean) {
  const phase = phases.find(({ gate }) => gate && isIt(gate));
  return phase?.gate ? { gate: phase.gate, opens: phase.title } : null;
}

function keptValue({ id, value, provenance, ...rest }: Observation): DecisionEvidence["observations"] {
  if (value.kind !== "measured") return [];
  const { source, confidence } = provenance;
  const { version, indicatorId, townId, unit, isProvisional } = rest;
  const about = { indicatorId, townId, unit, isProvisional, source, confidence };
  return [{ observationId: id, version, year: rest.year, value: value.value, ...about }];
}
