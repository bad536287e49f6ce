import type { ConditionStatus } from "@tamarisk/domain";
import type { PathwayTrigger } from "@tamarisk/scenario-engine";
import type { StorylineList } from "@/features/futures/futures-screen-props.ts";

type Past = Extract<StorylineList, { kind: "ready" }>["past"];

export interface LatestReading {
  readonly year: number;
  readonly value: number;
  /** Beyond the trigger, within a tenth of it, or short of it. */
  readonly state: ConditionStatus;
}

const nearShare = 0.1;

/** The last measured value of an outcome against a trigger on it; `null` where nobody has measured it. */
export function latestReading(past: Past, outcomeId: string, trigger: PathwayTrigger): LatestReading | null {
  const last = past.find((one) => one.outcomeId === outcomeId)?.points.at(-1);
  if (!last || trigger.kind !== "observed") return null;
  const beyond = trigger.side === "at-most" ? last.value - trigger.value : trigger.value - last.value;
  const isNear = beyond > -nearShare * Math.abs(trigger.value);
  return { year: last.year, value: last.value, state: beyond > 0 ? "met" : isNear ? "near" : "not-met" };
}
