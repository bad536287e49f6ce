import { metConditions } from "../gate/met-conditions.ts";
import type { AlertFinding } from "./alert-finding.ts";
import type { JudgedGate, MonitoredState, WatchedSeries } from "./alert-state.ts";
import { contradictionWords, gateNearWords, lateDataWords, thresholdCrossedWords, trendWords } from "./alert-words.ts";
import { contradictions } from "./contradictions.ts";
import { lateness } from "./lateness.ts";
import { measuredReadings } from "./reading.ts";
import { thresholdApproach } from "./threshold-approach.ts";
import { isBeyond } from "./watch-status.ts";

/** A course that crosses later than this is not yet an alert. */
const warningYears = 15;

/**
 * Everything in a project's observations that asks for a person's judgement, the most pressing kind first. The same state
 * gives the same findings with the same keys, so that a finding can be told from an alert that is open already.
 *
 * @see docs/methods/monitoring.md, rules MON9 to MON17.
 *
 * @example
 * alertFindings({ today: "2026-11-22", series: [desertFront], gates: [] })[0]?.message.en;
 * // "Desert front passed 4.5 m a year: 4.6 in 2025 (provisional)"
 */
export function alertFindings({ today, series, gates }: MonitoredState): AlertFinding[] {
  return [
    ...series.flatMap(crossing),
    ...gates.flatMap(nearGate),
    ...series.flatMap((one) => trend(one, today)),
    ...series.flatMap(contradicting),
    ...series.flatMap((one) => late(one, today)),
  ];
}

/** What a finding about one series says of where it belongs. */
function placed({ watch }: WatchedSeries, kind: AlertFinding["kind"], more = "") {
  const { indicatorId, townId } = watch;
  const key = [kind, indicatorId, townId, ...(more ? [more] : [])].join(":");
  return { kind, key, indicatorId, townId, gateLineageId: null };
}

function crossing(series: WatchedSeries): AlertFinding[] {
  const { threshold } = series.watch;
  const readings = measuredReadings(series.readings);
  const latest = readings.at(-1);
  if (!threshold || !latest || !isBeyond(threshold, latest.value)) return [];
  const firstBack = readings.findLastIndex((reading) => !isBeyond(threshold, reading.value));
  const since = readings[firstBack + 1]!;
  const facts = {
    occasion: occasionOfValue(latest),
    value: latest.value,
    year: latest.year,
    isProvisional: String(latest.isProvisional),
    threshold: threshold.value,
    side: threshold.side,
    sinceYear: since.year,
    readingsBeyond: readings.length - firstBack - 1,
    unit: series.indicator.unit,
  };
  return [{ ...placed(series, "threshold-crossed"), facts, message: thresholdCrossedWords(series, threshold, latest) }];
}

function trend(series: WatchedSeries, today: string): AlertFinding[] {
  const { threshold } = series.watch;
  if (!threshold) return [];
  const approach = thresholdApproach(measuredReadings(series.readings), threshold);
  const newestYear = measuredReadings(series.readings).at(-1)?.year;
  if (approach.kind !== "approaching" || newestYear === undefined) return [];
  if (approach.year - newestYear > warningYears) return [];
  const facts = {
    occasion: String(newestYear),
    threshold: threshold.value,
    side: threshold.side,
    slope: approach.slope,
    crossingYear: Math.ceil(approach.year),
    earliestYear: Math.floor(approach.earliest),
    latestYear: Math.ceil(approach.latest),
    readings: approach.readings,
    unit: series.indicator.unit,
  };
  return [
    { ...placed(series, "trend"), facts, message: trendWords(series, threshold, { ...facts, newestYear, today }) },
  ];
}

function contradicting(series: WatchedSeries): AlertFinding[] {
  return contradictions(series.readings, series.earlier).map((found) => {
    const { kind: sort, ...numbers } = found;
    const facts = { occasion: String(found.year), sort, ...numbers, unit: series.indicator.unit };
    const where = placed(series, "contradiction", `${sort}:${found.year}`);
    return { ...where, facts, message: contradictionWords(series, found) };
  });
}

/** Late data asks for somebody only where somebody waits for it. */
function late(series: WatchedSeries, today: string): AlertFinding[] {
  const { target, threshold } = series.watch;
  if (!target && !threshold && !series.isGated) return [];
  const found = lateness(series.watch.rhythm, series.readings, today);
  const where = placed(series, "late-data");
  if (found.kind === "never-reported") {
    const facts = { occasion: found.kind, rhythm: series.watch.rhythm, lastYear: null };
    return [{ ...where, facts, message: lateDataWords(series, found) }];
  }
  if (found.kind !== "late" && found.kind !== "stale") return [];
  const { kind, lastYear, dueOn, rhythm } = found;
  const facts = { occasion: `${kind} ${lastYear}`, rhythm, lastYear, dueOn };
  return [{ ...where, facts, message: lateDataWords(series, found) }];
}

function nearGate({ gate, phaseTitle, reading }: JudgedGate): AlertFinding[] {
  if (reading.status !== "near" && reading.status !== "met") return [];
  const met = metConditions(reading);
  const newest = newestOf(reading.conditions.flatMap(({ evidence }) => evidence));
  const facts = {
    occasion: [reading.status, newest && occasionOfValue(newest), met].filter((each) => each !== null).join(" "),
    status: reading.status,
    year: newest?.year ?? null,
    conditionsMet: met,
    conditions: reading.conditions.length,
  };
  const where = { kind: "gate-near", key: `gate-near:${gate.lineageId}`, indicatorId: null, townId: null } as const;
  return [
    { ...where, gateLineageId: gate.lineageId, facts, message: gateNearWords(gate, phaseTitle, reading.status, facts) },
  ];
}

interface DatedValue {
  readonly year: number;
  readonly isProvisional: boolean;
}

/** The newest year that a gate was judged by; final once one value of that year is. */
function newestOf(values: readonly DatedValue[]): DatedValue | null {
  if (values.length === 0) return null;
  const year = Math.max(...values.map((value) => value.year));
  return { year, isProvisional: values.every((value) => value.year < year || value.isProvisional) };
}

/** A final value is another occasion than the provisional one of the same year. */
function occasionOfValue({ year, isProvisional }: DatedValue): string {
  return `${year}${isProvisional ? " provisional" : ""}`;
}
