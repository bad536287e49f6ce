import type { Observation } from "../indicator/observation.ts";
import type { Confidence } from "../quantity/provenance.ts";
import { theilSen } from "../quantity/theil-sen.ts";
import { unitFactor } from "../quantity/unit-factor.ts";
import type { ConditionEvidence, ConditionReading, UnknownReason } from "./condition-reading.ts";
import type { ConditionStatus } from "./condition-status.ts";
import type { DataQuality, GateLeaf, TrendCondition, ValueCondition } from "./gate-condition.ts";

const nearShare = 0.1;

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
): Omit<ConditionReading, "isNegated"> {
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
  const newest = series[0]!;
  const wanted = Array.from({ length: condition.holdYears }, (_, back) =>
    series.find(({ year }) => year === newest.year - back),
  );
  const evidence = wanted.flatMap((each) => each ?? []);
  if (!isOnItsSide(condition, threshold, newest.value)) {
    const ends = condition.upperThreshold === null ? [threshold] : [threshold, condition.upperThreshold];
    const isNear = ends.some((end) => isWithin(newest.value - end, nearShare * end));
    return { status: isNear ? "near" : "not-met", reason: null, evidence };
  }
  // A year that failed decides, whatever the years without a value would say.
  if (evidence.some(({ value }) => !isOnItsSide(condition, threshold, value))) {
    return { status: "near", reason: null, evidence };
  }
  const isWhole = evidence.length === condition.holdYears;
  return { status: isWhole ? "met" : "unknown", reason: isWhole ? null : "too-few-years", evidence };
}

/** Whether a value passes. */
export function isOnItsSide(
  { operator, upperThreshold }: Pick<ValueCondition, "operator" | "upperThreshold">,
  threshold: number,
  value: number,
): boolean {
  switch (operator) {
    case "at-least":
      return value >= threshold;
    case "at-most":
      return value <= threshold;
    case "above":
      return value > threshold;
    case "below":
      return value < threshold;
    case "between":
      return value >= threshold && value <= (upperThreshold ?? threshold);
  }
}

function judgeTrend(
  { direction, overYears }: TrendCondition,
  perYear: number,
  series: readonly ConditionEvidence[],
): Judgement & { slope: number | null } {
  const evidence = series.filter(({ year }) => year > series[0]!.year - overYears);
  const found = evidence.length >= leastValues(overYears) ? theilSen(evidence) : null;
  if (!found) return { status: "unknown", slope: null, reason: "too-few-years", evidence };
  const speed = direction === "rising" ? found.slope : -found.slope;
  const isNear = speed > 0 && isWithin(speed - perYear, nearShare * perYear);
  return {
    status: speed >= perYear && speed > 0 ? "met" : isNear ? "near" : "not-met",
    ...{ slope: found.slope, reason: null, evidence },
  };
}

/** Half of the years must have a value, and three at least. */
export function leastValues(overYears: number): number {
  return Math.max(3, Math.ceil(overYears / 2));
}

/** With room for the last digits of a computed difference. */
function isWithin(difference: number, reach: number): boolean {
  return Math.abs(difference) <= Math.abs(reach) * (1 + 1e-9);
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
    (each) => each.indicatorId === indicatorId && each.townId === townId && each.value.kind !== "no-data",
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
  const converted = value.value * unitFactor(unit, to)!;
  return [{ observationId: id, version, year: year as number, value: converted, source, confidence, isProvisional }];
}
