import {
  findLatestEnsemble,
  findMonitoringDay,
  listAlertNotes,
  listAlerts,
  listDecisionRecords,
  listGatesInForce,
  listMonitoredSeries,
  listNewestReadings,
  listPlanVersions,
  listStorylines,
  type MonitoredSeries,
  type Reader,
  type RowScope,
} from "@tamarisk/db";
import {
  type Alert,
  alertKindsByUrgency,
  type ConditionStatus,
  type DecisionRecord,
  decisionState,
  type Ensemble,
  lateness,
  measuredReadings,
  ProjectId,
  townDay,
  watchStatus,
} from "@tamarisk/domain";
import { observedOutcome } from "@tamarisk/town-model";
import { z } from "zod";
import { readGates } from "../gate/read-gates.ts";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { type GateView, type LogEntry, MonitorView, type WatchView } from "./monitor-view.ts";
import { statusCounts } from "./status-counts.ts";

/** As many series as the page shows before "show all". */
const firstShown = 6;
const alertsShown = 4;
const entriesShown = 3;

/**
 * How a project stands: what is watched, what is late, which alerts wait, the gates and the latest decisions. Reads only:
 * alerts are judged when something is written, and once a day by the clock. In short, only what the page shows before anybody
 * asks for more.
 */
export const getMonitor = forMember(
  "read",
  "alert",
  documented("/projects/{projectId}/monitor", "How the indicators, gates and alerts of a project stand"),
)
  .input(z.object({ projectId: ProjectId, inShort: z.boolean().optional() }))
  .output(alreadyParsed(MonitorView))
  .query(async ({ ctx, input: { projectId, inShort } }): Promise<MonitorView> => {
    const { database, permit } = ctx;
    const { scope } = permit;
    const today = townDay(ctx.now());
    const [decisions, finished, judgedOn, gates, newest] = await Promise.all([
      listDecisionRecords(database, scope, projectId),
      findLatestEnsemble(database, scope, projectId, "finished"),
      findMonitoringDay(database, scope, projectId),
      gateViews(database, scope, projectId, ctx.now()),
      listNewestReadings(database, scope, projectId),
    ]);
    const alerts = await waitingAlerts(database, scope, projectId, decisions);
    const watches = newest.map((series) => watchViewOf(series, today)).sort(byUrgency(alerts));
    const watchIds = watches.slice(0, firstShown).map(({ watch }) => watch.id);
    const shown = watchIds.length > 0 ? await listMonitoredSeries(database, scope, projectId, { watchIds }) : [];
    return {
      today,
      judgedOn,
      alerts: inShort ? alerts.slice(0, alertsShown) : alerts,
      alertCount: alerts.length,
      watches: inShort ? watches.slice(0, firstShown) : watches,
      counts: statusCounts(watches),
      series: shown.map(({ watch, readings }) => ({ watchId: watch.id, readings: [...readings] })),
      gates,
      decisions: await latestEntries(database, scope, projectId, decisions),
      decisionCount: decisions.length,
      ensemble: finished ? { id: finished.id, policies: await policiesOf(database, scope, projectId, finished) } : null,
    };
  });

/** The run's policies under the names of the project's storylines. */
async function policiesOf(reader: Reader, scope: RowScope, projectId: ProjectId, { recipe }: Ensemble) {
  const names = new Map((await listStorylines(reader, scope, projectId)).map(({ id, name }) => [String(id), name]));
  return recipe.policies.map(({ id }) => ({ id, name: names.get(id) ?? { en: id, zh: id } }));
}

const urgency = ({ kind }: Pick<Alert, "kind">) => alertKindsByUrgency.indexOf(kind);

async function waitingAlerts(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  decisions: readonly DecisionRecord[],
): Promise<MonitorView["alerts"]> {
  const [all, notes] = await Promise.all([
    listAlerts(reader, scope, projectId),
    listAlertNotes(reader, scope, projectId),
  ]);
  const proposed = new Set<string | null>(
    decisions.filter((one) => decisionState(one) === "proposed").map((one) => one.gateLineageId ?? one.alertId),
  );
  return all
    .filter(({ state }) => state === "open" || state === "assessed")
    .sort((a, b) => urgency(a) - urgency(b) || b.raisedAt.getTime() - a.raisedAt.getTime())
    .map((alert) => ({
      ...alert,
      notes: notes.get(alert.id) ?? [],
      isProposed: proposed.has(alert.gateLineageId ?? alert.id),
    }));
}

/** The latest decisions that were not taken back, and the latest lessons. */
async function latestEntries(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  decisions: readonly DecisionRecord[],
): Promise<LogEntry[]> {
  const standing = decisions.filter((one) => decisionState(one) !== "withdrawn").slice(0, entriesShown);
  const versions = await listPlanVersions(reader, scope, projectId);
  return standing.map((record) => ({
    id: record.id,
    decision: record.decision,
    reason: record.reason,
    decidedAt: record.decidedAt,
    state: decisionState(record),
    planVersion: versions.find(({ decision }) => decision?.id === record.id)?.number ?? null,
  }));
}

function watchViewOf({ watch, indicator, readings, ...more }: MonitoredSeries, today: string): WatchView {
  const { name, unit } = indicator;
  const judged = measuredReadings(readings).at(-1);
  return {
    watch,
    name,
    unit,
    townName: more.townName,
    responsible: more.responsible,
    status: watchStatus(watch, readings),
    lateness: lateness(watch.rhythm, readings, today),
    newest: readings.find(({ year }) => year === judged?.year) ?? readings.at(-1) ?? null,
    isModelled: observedOutcome({ id: watch.indicatorId, unit }) !== null,
  };
}

const statuses: readonly ConditionStatus[] = ["not-met", "near", "met", "unknown"];

/** What an alert speaks of first, then by status; what was never reported last. Otherwise as the project has them. */
function byUrgency(alerts: readonly Alert[]) {
  const places = new Map<string, number>();
  for (const [at, { indicatorId, townId }] of [...alerts.entries()].toReversed())
    places.set(`${indicatorId} ${townId}`, at);
  const place = ({ watch, status, newest }: WatchView) => {
    const alert = places.get(`${watch.indicatorId} ${watch.townId}`) ?? -1;
    return [newest ? 0 : 1, alert < 0 ? alerts.length : alert, statuses.indexOf(status.status), watch.position];
  };
  return (a: WatchView, b: WatchView) => {
    const other = place(b);
    return (
      place(a)
        .map((one, at) => one - other[at]!)
        .find((difference) => difference !== 0) ?? 0
    );
  };
}

async function gateViews(reader: Reader, scope: RowScope, projectId: ProjectId, now: Date): Promise<GateView[]> {
  const gates = await listGatesInForce(reader, scope, projectId);
  const readings = await readGates(
    reader,
    scope,
    projectId,
    gates.map(({ gate }) => gate),
    now,
  );
  return gates.map(({ gate, phaseTitle }, at) => ({
    gateId: gate.id,
    lineageId: gate.lineageId,
    title: gate.title,
    phaseTitle,
    condition: gate.condition,
    reading: readings[at]!,
  }));
}
