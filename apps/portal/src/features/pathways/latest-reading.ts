import type { ConditionStatus } from "@tamarisk/domain";
import type { PathwayTrigger } from "@tamarisk/scenario-engine";
import type { StorylineList } from "@/features/futures/futures-screen-props.ts";

type Past = Extract<StorylineList, { kind: "ready" }>["past"];

interface LatestReading {
  readonly year: number;
  readonly value: number;
  /** Met where it has fired, near where the last reading is beyond the value or within a tenth of it. */
  readonly state: ConditionStatus;
}

const nearShare = 0.1;

/** The last measured value of an outcome against a trigger on it; `null` where nobody has measured it. */
export function latestReading(past: Past, outcomeId: string, trigger: PathwayTrigger): LatestReading | null {
  const points = past.find((one) => one.outcomeId === outcomeId)?.points ?? [];
  const last = points.at(-1);
  if (!last || trigger.kind !== "observed") return null;
  const beyond = (value: number) => (trigger.side === "at-most" ? value - trigger.value : trigger.value - value);
  const recent = points.filter(({ year }) => year > last.year - trigger.of);
  const hasFired = recent.filter(({ value }) => beyond(value) > 0).length >= trigger.years;
  const isNear = beyond(last.value) > -nearShare * Math.abs(trigger.value);
  return { year: last.year, value: last.value, state: hasFired ? "met" : isNear ? "near" : "not-met" };
}
