import type { StageDecisions } from "./decisions.ts";
import type { PathwaySetting } from "./pathway-study.ts";
import { NEVER, type Stage } from "./stage.ts";
import { firstSustainedFailure } from "./tipping-years.ts";
import type { ObservedTrigger } from "./trigger.ts";

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
  const judged: Judged = {
    signal: new Int32Array(size).fill(NEVER),
    tips: new Int32Array(size).fill(NEVER),
    gapYears: new Uint8Array(size),
    met: new Uint8Array(size),
    failsAfterSignal: new Uint8Array(size),
    failed: [],
  };
  const failed: number[] = [];
  const { signal, tips, gapYears, met, failsAfterSignal } = judged;
  const decided = draft.decided.at(-1);
  const lead = draft.action < 0 ? 0 : actions[draft.action]!.leadTimeYears;
  const settle = trigger.kind === "observed" && draft.action >= 0 ? trigger.settleYears : 0;
  const startOf = (outcome: number, run: number) => (outcome * count + from + run) * yearCount + firstPlace;
  for (let run = 0; run < size; run++) {
    const start = startOf(setting.objectivePlace, run);
    const { missed, last } = missedYears(values, start, start + spanCount, objective);
    const inForce = decided === undefined ? 0 : decided[run]! + lead - startYear;
    const seen =
      trigger.kind === "foreseen" || Number.isNaN(missed)
        ? -1
        : firstSeen(values, startOf(setting.triggerPlace, run), Math.ceil(inForce + settle), spanCount, trigger);
    if (Number.isNaN(missed) || Number.isNaN(seen)) {
      failed.push(draft.futures[run]!);
      continue;
    }
    gapYears[run] = missed;
    const row = missed === 0 ? null : values.subarray(start, start + spanCount);
    met[run] = Number(row === null || firstSustainedFailure(row, 0, objective, sustained) < 0);
    const tip =
      row === null || last < inForce ? -1 : firstSustainedFailure(row, Math.ceil(inForce), objective, sustained);
    if (tip >= 0) tips[run] = startYear + tip;
    const calls = trigger.kind === "foreseen" ? tip : seen;
    if (calls < 0) continue;
    signal[run] = startYear + calls;
    failsAfterSignal[run] = Number(last >= calls);
  }
  return { ...judged, failed };
}

/** How many years miss the objective, NaN if one has no finite value, and the place of the last of them. */
function missedYears(
  values: Float64Array,
  start: number,
  end: number,
  { side, threshold }: PathwaySetting["objective"],
): { readonly missed: number; readonly last: number } {
  // At least is at most with the signs turned round.
  const sign = side === "at-most" ? 1 : -1;
  const limit = sign * threshold;
  let missed = 0;
  let last = -1;
  let finite = 0;
  for (let at = start; at < end; at++) {
    const value = values[at]!;
    finite += value * 0;
    if (sign * value > limit) {
      missed++;
      last = at - start;
    }
  }
  return { missed: missed + finite, last };
}

/** The place of the year in which so many of so many years running were beyond the value; −1 if none, NaN if one has no value. */
function firstSeen(
  values: Float64Array,
  start: number,
  watchFrom: number,
  end: number,
  { side, value, years, of }: ObservedTrigger,
): number {
  const sign = side === "at-most" ? 1 : -1;
  const limit = sign * value;
  let beyond = 0;
  for (let place = watchFrom; place < end; place++) {
    const reading = values[start + place]!;
    if (Number.isNaN(reading)) return Number.NaN;
    if (sign * reading > limit) beyond++;
    const left = place - of;
    if (left >= watchFrom && sign * values[start + left]! > limit) beyond--;
    if (beyond >= years) return place;
  }
  return -1;
}
