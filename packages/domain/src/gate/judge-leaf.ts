import { isWhole } from "../indicator/breakdown.ts";
import type { Observation } from "../indicator/observation.ts";
import { convertUnit } from "../indicator/unit-conversion.ts";
import type { Confidence } from "../quantity/provenance.ts";
import { unitFactor } from "../quantity/unit-factor.ts";
import type { ConditionEvidence, ConditionReading, UnknownReason } from "./condition-reading.ts";
import type { ConditionStatus } from "./condition-status.ts";
import type { DataQuality, GateLeaf, TrendCondition, ValueCondition } from "./gate-condition.ts";
import { trendStatus } from "./trend-status.ts";
import { valueStatus } from "./value-status.ts";

/**
 * Judge one condition by what has been observed.
 *
 * @param observations - Values of any indicator and place; those that it does not ask for are passed over.
 *
 * @see docs/methods/gates.md for the rules.
 */
export function judgeLeaf(
  condition: GateLeaf,
  observations: readonly Observation[],
): Omit<ConditionReading, "isNegated" | "isStale"> {
  const { evidence, missing } = countedValues(condition, observations);
  const [newest] = evidence;
  const latest = newest ? { value: newest.value, year: newest.year } : null;
  const threshold = condition.kind === "value" ? condition.threshold : condition.perYear;
  const unknown = (reason: UnknownReason) =>
    ({ condition, status: "unknown", latest, slope: null, reason, evidence: evidence.slice(0, 1) }) as const;

  if (threshold === null) return unknown("no-threshold");
  if (!latest) return unknown(missing);
  return condition.kind === "value"
    ? { condition, latest, slope: null, ...judgeValue(condition, threshold, evidence) }
    : { condition, latest, ...judgeTrend(condition, threshold, evidence) };
}

interface Judgement {
  readonly status: ConditionStatus;
  readonly reason: UnknownReason | null;
  readonly evidence: ConditionEvidence[];
}

function judgeValue(condition: ValueCondition, threshold: number, series: readonly ConditionEvidence[]): Judgement {
  const wanted = Array.from({ length: condition.holdYears }, (_, back) =>
    series.find(({ year }) => year === series[0]!.year - back),
  );
  const status = valueStatus(
    condition,
    threshold,
    wanted.map((each) => each?.value),
  );
  return { status, reason: reasonOf(status), evidence: wanted.flatMap((each) => each ?? []) };
}

function judgeTrend(
  condition: TrendCondition,
  perYear: number,
  series: readonly ConditionEvidence[],
): Judgement & { slope: number | null } {
  const evidence = series.filter(({ year }) => year > series[0]!.year - condition.overYears);
  const { status, slope } = trendStatus(condition, perYear, evidence);
  return { status, slope, reason: reasonOf(status), evidence };
}

function reasonOf(status: ConditionStatus): UnknownReason | null {
  return status === "unknown" ? "too-few-years" : null;
}

const worth: Readonly<Record<Confidence, number>> = { contradicted: 0, low: 1, derived: 2, medium: 2, high: 3 };

function isSureEnough({ provenance, isProvisional }: Observation, quality: DataQuality): boolean {
  if (provenance.confidence === "contradicted") return false;
  return (
    worth[provenance.confidence] >= worth[quality.leastConfidence] && (quality.acceptsProvisional || !isProvisional)
  );
}

/**
 * The values that count, the latest first, in the condition's unit; and why there is none.
 *
 * A later year that gives only a range hides the earlier values: the latest state is then not known.
 */
export function countedValues(
  condition: GateLeaf,
  observations: readonly Observation[],
): { evidence: ConditionEvidence[]; missing: UnknownReason } {
  const { indicatorId, townId, unit, quality } = condition;
  const given = observations.filter(
    (each) =>
      each.indicatorId === indicatorId &&
      each.townId === townId &&
      isWhole(each.breakdown) &&
      each.value.kind !== "no-data",
  );
  const present = given.filter((each) => each.provenance.confidence !== "contradicted");
  const sure = present.filter((each) => isSureEnough(each, quality));
  const readable = sure.filter((each) => unitFactor(each.unit, unit) !== null).sort((a, b) => b.year - a.year);
  if (readable.length === 0) {
    return {
      evidence: [],
      missing: present.length === 0 ? "no-data" : sure.length === 0 ? "below-quality" : "other-unit",
    };
  }
  if (readable[0]!.value.kind === "range") return { evidence: [], missing: "only-a-range" };
  return { evidence: readable.flatMap((each) => evidenceOf(each, unit)), missing: "no-data" };
}

function evidenceOf({ id, version, year, value, unit, provenance, isProvisional }: Observation, to: string) {
  if (value.kind !== "measured") return [];
  const { source, confidence } = provenance;
  const converted = unit === to ? value.value : convertUnit({ value: value.value, unit }, to)!.value;
  return [{ observationId: id, version, year: year as number, value: converted, source, confidence, isProvisional }];
}
