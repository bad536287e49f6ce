import type { Expression } from "../model/expression.ts";
import type { Model } from "../model/model.ts";
import { nameKey } from "../model/name-key.ts";
import { constantReader } from "./constant-value.ts";
import type { ProgramTime } from "./program.ts";
import { refuse } from "./refuse.ts";

const stepCountMax = 100_000_000;
/** Each save keeps a number per variable, so far fewer of them fit into memory. */
const saveCountMax = 5_000_000;
/** How far, in steps, a time may lie from a step and still fall on it: 0.1 is no binary fraction. */
const rounding = 1e-6;

/** Variables that hold the settings in a Vensim model, whose reader takes their formulas over. */
const vensimSettings = ["initial time", "final time", "time step", "saveper"];

/**
 * The moments of a run, as numbers. The last step is the last one that does not lie beyond the stop time.
 *
 * @param inputs - What is set from outside, and so must not be needed before the run.
 * @throws {ModelError} If a setting is not a number before the run, the step is not positive, the run ends before it
 *   starts, or it has more than a hundred million steps or five million saves.
 */
export function timeSettings(model: Model, inputs: readonly string[] = []): ProgramTime {
  const used = new Set(vensimSettings);
  const read = constantReader(model, used);
  const setting = (expression: Expression, what: string): number => {
    const value = read(expression);
    if (value !== undefined && Number.isFinite(value)) return value;
    const found = value === undefined ? "a formula that depends on the run" : `${value}`;
    refuse("time", `${what} must be a number known before the run; found ${found}`);
  };
  const { time } = model;
  const start = setting(time.start, "the start time");
  const stop = setting(time.stop, "the stop time");
  const step = setting(time.step, "the time step");
  const saveEvery = time.saveEvery ? setting(time.saveEvery, "the time between saved values") : step;
  const set = inputs.find((name) => used.has(nameKey(name)));
  if (set !== undefined) {
    refuse("time", `"${set}" decides when the model runs, so it cannot be an input; change it in the model`);
  }
  if (step <= 0) refuse("time", `the time step must be longer than zero; found ${step}`);
  if (saveEvery <= 0) refuse("time", `the time between saved values must be longer than zero; found ${saveEvery}`);
  if (stop < start) refuse("time", `the run must not stop before it starts; found ${start} to ${stop}`);
  const stepCount = Math.floor((stop - start) / step + rounding);
  if (stepCount > stepCountMax) {
    refuse("time", `the run has ${stepCount} steps of ${step}; at most ${stepCountMax} are allowed`);
  }
  const stepsPerSave = Math.max(1, Math.round(saveEvery / step));
  const saveCount = Math.floor(stepCount / stepsPerSave) + 1;
  if (saveCount > saveCountMax) {
    refuse("limit", `the run saves ${saveCount} times; at most ${saveCountMax} are allowed. Save less often`);
  }
  const saveTimes = Array.from({ length: saveCount }, (_, save) => start + save * stepsPerSave * step);
  return { start, stop, step, stepCount, stepsPerSave, saveTimes, method: time.method };
}
