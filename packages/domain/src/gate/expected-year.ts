import { assertNever } from "../assert-never.ts";
import type { Observation } from "../indicator/observation.ts";
import { type TheilSenSlope, theilSen } from "../quantity/theil-sen.ts";
import type { ConditionEvidence } from "./condition-reading.ts";
import type { GateCondition, ValueCondition } from "./gate-condition.ts";
import { countedValues, judgeLeaf } from "./judge-leaf.ts";
import { valueStatus } from "./value-status.ts";

/** Why nobody can say when a condition will hold. */
export type NoExpectation =
  | "no-threshold"
  | "no-data"
  | "too-few-values"
  | "moves-away"
  | "too-far"
  | "trend-condition"
  | "negated";

/** When a condition is expected to hold if its indicator goes on as it did. `lateYear` is `null` where the range has no end. */
export type ExpectedYear =
  | { readonly kind: "holds" }
  | { readonly kind: "expected"; readonly year: number; readonly earlyYear: number; readonly lateYear: number | null }
  | { readonly kind: "cannot-say"; readonly reason: NoExpectation };

/** A trend is read from the values of so many years, five of them at least; it is not carried further than fifty years. */
const trendYears = 15;
const leastTrendValues = 5;
const farthestYears = 50;

/**
 * When a condition is expected to hold, from the trend of its values so far. Of conditions that must all hold the last
 * decides; of those of which one is enough the first. It carries a trend on and knows nothing of measures: look at the
 * futures beside it.
 *
 * @see docs/methods/gates.md for the rules.
 */
export function expectedYear(condition: GateCondition, observations: readonly Observation[]): ExpectedYear {
  switch (condition.kind) {
    case "value":
      return expectedOfValue(condition, observations);
    case "trend":
      return judgeLeaf(condition, observations).status === "met" ? { kind: "holds" } : cannotSay("trend-condition");
    case "not":
      return cannotSay("negated");
    case "all-of":
      return lastOf(condition.conditions.map((inner) => expectedYear(inner, observations)));
    case "any-of":
      return firstOf(condition.conditions.map((inner) => expectedYear(inner, observations)));
    default:
      return assertNever(condition);
  }
}

type Expected = Extract<ExpectedYear, { kind: "expected" }>;

function lastOf(parts: readonly ExpectedYear[]): ExpectedYear {
  const unsaid = parts.find(({ kind }) => kind === "cannot-say");
  if (unsaid) return unsaid;
  const years = parts.filter((part): part is Expected => part.kind === "expected");
  return years.length === 0 ? { kind: "holds" } : joined(years, Math.max);
}

function firstOf(parts: readonly ExpectedYear[]): ExpectedYear {
  if (parts.some(({ kind }) => kind === "holds")) return { kind: "holds" };
  const years = parts.filter((part): part is Expected => part.kind === "expected");
  return years.length === 0 ? parts[0]! : joined(years, Math.min);
}

/** Year and range each by itself: another part than the one that decides the year may be the later, or the less sure. */
function joined(parts: readonly Expected[], pick: (...years: number[]) => number): Expected {
  const lateYear = pick(...parts.map((part) => part.lateYear ?? Infinity));
  return {
    kind: "expected",
    year: pick(...parts.map(({ year }) => year)),
    earlyYear: pick(...parts.map(({ earlyYear }) => earlyYear)),
    lateYear: lateYear === Infinity ? null : lateYear,
  };
}

function expectedOfValue(condition: ValueCondition, observations: readonly Observation[]): ExpectedYear {
  const { threshold, operator, upperThreshold, holdYears } = condition;
  if (threshold === null) return cannotSay("no-threshold");
  const reading = judgeLeaf(condition, observations);
  if (reading.status === "met") return { kind: "holds" };
  const { evidence } = countedValues(condition, observations);
  const newest = evidence[0];
  if (!newest) return cannotSay("no-data");
  const recent = evidence.filter(({ year }) => year > newest.year - trendYears);
  const trend = recent.length >= leastTrendValues ? theilSen(recent) : null;
  if (!trend?.range) return cannotSay("too-few-values");
  const passes = (value: number) => valueStatus(condition, threshold, [value]) === "met";
  if (passes(newest.value)) return held(passes, holdYears, evidence, trend);
  const isBelow = newest.value < threshold;
  const wanted = operator === "between" && !isBelow ? (upperThreshold ?? threshold) : threshold;
  return crossing(trend, wanted, newest, holdYears);
}

/** It passes now: the years running that are left, unless the trend leads back over the threshold before. */
function held(
  passes: (value: number) => boolean,
  holdYears: number,
  evidence: readonly ConditionEvidence[],
  { slope, range }: TheilSenSlope,
): ExpectedYear {
  const newest = evidence[0]!;
  const firstElse = evidence.findIndex(({ year, value }, back) => year !== newest.year - back || !passes(value));
  const left = holdYears - (firstElse < 0 ? evidence.length : firstElse);
  const stays = (speed: number) => passes(newest.value + speed * left);
  if (!stays(slope)) return cannotSay("moves-away");
  const year = newest.year + left;
  return { kind: "expected", year, earlyYear: year, lateYear: range!.every(stays) ? year : null };
}

function crossing(
  { slope, at, range }: TheilSenSlope,
  threshold: number,
  { year: now, value }: { readonly year: number; readonly value: number },
  holdYears: number,
): ExpectedYear {
  const yearAt = (speed: number) => at.year + (threshold - at.value) / speed;
  const heldFrom = (year: number) => Math.max(Math.ceil(year - 1e-9), now + 1) + holdYears - 1;
  // Towards the threshold as seen from the newest value, which may have fallen back behind it again.
  const leads = (speed: number) => (threshold - value) * speed > 0;
  const year = yearAt(slope);
  if (!leads(slope) || !Number.isFinite(year)) return cannotSay("moves-away");
  if (year > now + farthestYears) return cannotSay("too-far");
  const [low, high] = range!;
  const [slow, fast] = slope > 0 ? [low, high] : [high, low];
  const late = leads(slow) ? yearAt(slow) : Infinity;
  const lateYear = late > now + farthestYears ? null : heldFrom(late);
  return { kind: "expected", year: heldFrom(year), earlyYear: heldFrom(yearAt(fast)), lateYear };
}

function cannotSay(reason: NoExpectation): ExpectedYear {
  return { kind: "cannot-say", reason };
}
