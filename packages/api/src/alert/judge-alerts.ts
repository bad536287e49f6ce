import {
  addAlertNote,
  appendAuditEvent,
  listAlerts,
  listDecisionRecords,
  listGatesInForce,
  listMonitoredSeries,
  listObservations,
  lockAlerts,
  moveAlert,
  type RowScope,
  raiseAlert,
  refreshAlert,
  type Tx,
} from "@tamarisk/db";
import {
  type Alert,
  type AlertFinding,
  alertChanges,
  alertFindings,
  decisionState,
  gateStatus,
  type IndicatorId,
  type JudgedGate,
  type LineageId,
  leavesOf,
  type ProjectId,
  townDay,
} from "@tamarisk/domain";

/** What a change has touched: some indicators with the gates that wait for them, the gates alone, or all there is. */
type TouchedAlerts = "everything" | "gates" | { readonly indicatorIds: readonly IndicatorId[] };

/** Nobody raises an alert: the product does, from what people wrote. */
const product = { id: null, name: "Tamarisk" };

/**
 * Let a project's alerts say what its observations say, in the transaction that changed them: raise what is new, refresh
 * what moved, let lapse what is gone. Each is written down.
 *
 * @param touched - Only alerts of this part are judged; others stay.
 * @throws {RowNotFound}
 *
 * @see docs/methods/monitoring.md, rules MON18 to MON22.
 */
export async function judgeAlerts(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  touched: TouchedAlerts,
  now: Date,
): Promise<void> {
  await lockAlerts(tx, scope, projectId);
  const part = partOf(touched);
  const gates = await judgedGates(tx, scope, projectId, part.hasGate);
  const found = part.indicatorIds?.length === 0 ? [] : await readSeries(tx, scope, projectId, part.indicatorIds);
  const gated = new Set(gates.all.flatMap(({ condition }) => leavesOf(condition).map(keyOf)));
  const series = found.map((one) => ({ ...one, isGated: gated.has(keyOf(one.watch)) }));
  const findings = alertFindings({ today: townDay(now), series, gates: gates.judged });
  const lineages = new Set<string>(gates.all.map(({ lineageId }) => lineageId));
  const judged = new Set<string>(gates.judged.map(({ gate }) => gate.lineageId));
  const triggered = await triggeredGates(tx, scope, projectId, findings);
  const changes = alertChanges(await listAlerts(tx, scope, projectId), findings, {
    isJudged: ({ indicatorId, gateLineageId: gate }) =>
      gate === null ? part.hasIndicator(indicatorId) : judged.has(gate) || !lineages.has(gate),
    isTriggered: (gate) => triggered.has(gate),
  });
  for (const finding of changes.raise) {
    await writeDown(tx, scope, await raiseAlert(tx, scope, projectId, finding), "raise");
  }
  for (const { alert, finding } of changes.refresh) {
    await writeDown(tx, scope, await refreshAlert(tx, scope, projectId, alert, finding), "refresh");
  }
  for (const { alert, note } of changes.lapse) {
    await addAlertNote(tx, scope, projectId, alert.id, { kind: "lapse", text: note }, product);
    await writeDown(tx, scope, await moveAlert(tx, scope, projectId, alert.id, "lapse", alert.version), "lapse");
  }
}

function partOf(touched: TouchedAlerts) {
  if (touched === "everything") {
    return { indicatorIds: undefined, hasIndicator: () => true, hasGate: () => true };
  }
  const indicatorIds = touched === "gates" ? [] : touched.indicatorIds;
  const isTouched = new Set<string>(indicatorIds);
  return {
    indicatorIds,
    hasIndicator: (id: string | null) => id !== null && isTouched.has(id),
    hasGate: (ids: readonly string[]) => touched === "gates" || ids.some((id) => isTouched.has(id)),
  };
}

function readSeries(tx: Tx, scope: RowScope, projectId: ProjectId, indicatorIds: readonly IndicatorId[] | undefined) {
  return listMonitoredSeries(tx, scope, projectId, indicatorIds ? { indicatorIds } : {});
}

async function judgedGates(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  isAskedFor: (indicatorIds: readonly IndicatorId[]) => boolean,
) {
  const inForce = await listGatesInForce(tx, scope, projectId);
  const asked = inForce.filter(({ gate }) => isAskedFor(leavesOf(gate.condition).map((leaf) => leaf.indicatorId)));
  const indicatorIds = [
    ...new Set(asked.flatMap(({ gate }) => leavesOf(gate.condition).map((leaf) => leaf.indicatorId))),
  ];
  const observations = asked.length > 0 ? await listObservations(tx, scope, projectId, { indicatorIds }) : [];
  const judged: JudgedGate[] = asked.map(({ gate, phaseTitle }) => ({
    gate,
    phaseTitle,
    reading: gateStatus(gate, observations),
  }));
  return { all: inForce.map(({ gate }) => gate), judged };
}

/** The gates among these findings of which the newest decision in force is to do what they stand for. */
async function triggeredGates(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  findings: readonly AlertFinding[],
): Promise<ReadonlySet<LineageId>> {
  const asked = findings.flatMap(({ gateLineageId }) => gateLineageId ?? []);
  const records = asked.length > 0 ? await listDecisionRecords(tx, scope, projectId, asked) : [];
  const inForce = records.filter((record) => decisionState(record) === "in-force");
  return new Set(
    asked.filter((gate) => inForce.find(({ gateLineageId }) => gateLineageId === gate)?.decision === "trigger"),
  );
}

function keyOf({ indicatorId, townId }: { readonly indicatorId: string; readonly townId: string }): string {
  return `${indicatorId} ${townId}`;
}

async function writeDown(tx: Tx, scope: RowScope, alert: Alert, action: "raise" | "refresh" | "lapse"): Promise<void> {
  const { id, projectId, kind, message } = alert;
  const subject = { kind: "alert", id };
  await appendAuditEvent(tx, scope, { actor: product, action, subject, projectId, detail: { kind, title: message } });
}
