import type { StageDecisions } from "./decisions.ts";
import type { PathwaySetting } from "./pathway-study.ts";
import { NEVER, type Stage } from "./stage.ts";
import { firstSustainedFailure } from "./tipping-years.ts";

type Judged = Pick<Stage, "signal" | "tips" | "gapYears" | "met" | "failsAfterSignal" | "failed">;

/**
 * What the runs of a stage come to: years missed, and when the trigger would fire again.
 *
 * @param values - Of a batch of `count` runs, in which those of this stage begin at `from`.
 *
 * @see docs/methods/pathways.md, rules PATH3 and PATH4.
 */
export function judgeRun(
  setting: PathwaySetting,
  draft: StageDecisions,
  values: Float64Array,
  count: number,
  from: number,
): Judged {
  const { actions, objective, trigger, sustained, startYear, horizonYear, firstPlace } = setting;
  const size = draft.futures.length;
  const yearCount = setting.simulator.years.length;
  const spanCount = horizonYear - startYear + 1;
  const isAnyYear = sustained.years === 1;
  const signal = new Int32Array(size).fill(NEVER);
  const tips = new Int32Array(size).fill(NEVER);
  const gapYears = new Uint8Array(size);
  const met = new Uint8Array(size);
  const failsAfterSignal = new Uint8Array(size);
  const failed: number[] = [];
  const decidedLast = draft.decided.at(-1);
  const lead = draft.action < 0 ? 0 : actions[draft.action]!.leadTimeYears;
  const settle = trigger.kind === "observed" && draft.action >= 0 ? trigger.settleYears : 0;
  // At least is at most with the signs turned round.
  const sign = objective.side === "at-most" ? 1 : -1;
  const limit = sign * objective.threshold;
  for (let run = 0; run < size; run++) {
    const start = (setting.objectivePlace * count + from + run) * yearCount + firstPlace;
    let gap = 0;
    let lastFailure = -1;
    let sum = 0;
    for (let place = 0; place < spanCount; place++) {
      const value = values[start + place]!;
      sum += value * 0;
      if (sign * value > limit) {
        gap++;
        lastFailure = place;
      }
    }
    // A NaN anywhere makes the sum NaN.
    if (sum !== 0) {
      failed.push(draft.futures[run]!);
      continue;
    }
    const inForce = decidedLast === undefined ? startYear : decidedLast[run]! + lead;
    const working = Math.max(0, Math.ceil(inForce) - startYear);
    gapYears[run] = gap;
    const row = values.subarray(start, start + spanCount);
    if (gap === 0) met[run] = 1;
    else {
      if (!isAnyYear && firstSustainedFailure(row, 0, objective, sustained) < 0) met[run] = 1;
      const tip = lastFailure < working ? -1 : firstSustainedFailure(row, working, objective, sustained);
      if (tip >= 0) tips[run] = startYear + tip;
    }
    if (trigger.kind === "foreseen") signal[run] = tips[run]!;
    else {
      const watchFrom = Math.max(0, Math.ceil(inForce + settle) - startYear);
      const at = (setting.triggerPlace * count + from + run) * yearCount + firstPlace;
      const seen = firstSeen(values, at, watchFrom, spanCount, trigger);
      if (seen === FAILED) failed.push(draft.futures[run]!);
      else if (seen >= 0) signal[run] = startYear + seen;
    }
    if (signal[run] !== NEVER && lastFailure >= signal[run]! - startYear) failsAfterSignal[run] = 1;
  }
  return { signal, tips, gapYears, met, failsAfterSignal, failed };
}

const FAILED = -2;

/** The place of the year in which so many of so many years running were beyond the value; −1 if there is none. */
function firstSeen(
  values: Float64Array,
  at: number,
  watchFrom: number,
  end: number,
  trigger: {
    readonly side: "at-least" | "at-most";
    readonly value: number;
    readonly years: number;
    readonly of: number;
  },
): number {
  const sign = trigger.side === "at-most" ? 1 : -1;
  const limit = sign * trigger.value;
  let beyond = 0;
  for (let place = watchFrom; place < end; place++) {
    const value = values[at + place]!;
    if (Number.isNaN(value)) return FAILED;
    if (sign * value > limit) beyond++;
    const left = place - trigger.of;
    if (left >= watchFrom && sign * values[at + left]! > limit) beyond--;
    if (beyond >= trigger.years) return place;
  }
  return -1;
}
