import {
  AuthoredText,
  ConditionStatus,
  DecisionRecord,
  DecisionState,
  EnsembleId,
  GateCondition,
  GateId,
  GateReading,
  Lateness,
  LineageId,
  LocalizedText,
  Reading,
  WatchedIndicator,
  WatchedIndicatorId,
  WatchStatus,
} from "@tamarisk/domain";
import { z } from "zod";
import { NotedAlert } from "../alert/list-alerts.ts";

/** A watched indicator as it stands. */
export const WatchView = z.object({
  watch: WatchedIndicator,
  name: LocalizedText,
  unit: z.string(),
  townName: LocalizedText,
  responsible: AuthoredText.nullable(),
  status: WatchStatus,
  lateness: Lateness,
  /** The newest measured value that counts, or else the newest entry; `null` when nothing was ever entered. */
  newest: Reading.nullable(),
  /** Whether the model computes it too, so that it can be held against the futures. */
  isModelled: z.boolean(),
});
export type WatchView = z.infer<typeof WatchView>;

/** How many indicators stand how, how many are late or were never reported, and when the next value falls due. */
export const StatusCounts = z.object({
  all: z.int(),
  byStatus: z.record(ConditionStatus, z.int()),
  late: z.int(),
  neverReported: z.int(),
  /** `null` when every one is due already or was never reported. */
  nextDueOn: z.iso.date().nullable(),
});
export type StatusCounts = z.infer<typeof StatusCounts>;

/** All readings of one watched indicator. */
export const SeriesView = z.object({ watchId: WatchedIndicatorId, readings: z.array(Reading) });
export type SeriesView = z.infer<typeof SeriesView>;

/** A gate of the plan in force, judged. */
export const GateView = z.object({
  gateId: GateId,
  lineageId: LineageId,
  title: AuthoredText,
  phaseTitle: AuthoredText,
  condition: GateCondition,
  reading: GateReading,
});
export type GateView = z.infer<typeof GateView>;

/** An alert that waits, and whether a decision about it is proposed already. */
const WaitingAlert = NotedAlert.extend({ isProposed: z.boolean() });

/** An entry of the learning log, in one line. */
export const LogEntry = DecisionRecord.pick({ id: true, decision: true, reason: true, decidedAt: true }).extend({
  state: DecisionState,
  /** The number of the plan version that was begun because of it. */
  planVersion: z.int().positive().nullable(),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** Everything the page of monitoring shows at first. */
export const MonitorView = z.object({
  today: z.iso.date(),
  /** The last day on which the clock judged the alerts; `null` when it has not yet. */
  judgedOn: z.iso.date().nullable(),
  /** Alerts that wait, the most pressing first, and how many there are in all. */
  alerts: z.array(WaitingAlert),
  alertCount: z.int(),
  /** What is watched, the most pressing first. In short only those with readings below. */
  watches: z.array(WatchView),
  /** Of everything watched. */
  counts: StatusCounts,
  /** The readings of the first of them; the others come from `monitor.series`. */
  series: z.array(SeriesView),
  gates: z.array(GateView),
  /** The latest decisions, and how many there are in all. */
  decisions: z.array(LogEntry),
  decisionCount: z.int(),
  /** The latest finished run, to hold the readings against. */
  ensemble: z
    .object({ id: EnsembleId, policies: z.array(z.object({ id: z.string(), name: LocalizedText })) })
    .nullable(),
});
export type MonitorView = z.infer<typeof MonitorView>;
