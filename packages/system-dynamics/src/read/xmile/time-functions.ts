import type { Expression } from "../../model/expression.ts";
import { binary, call, choose, exactly, type FunctionRule, number, same } from "./function-rule.ts";

const time = () => call("time");
const timeStep = () => call("time_step");
const startTime = () => call("start_time");

/** Functions of time, and those that remember, by the key of their names. */
export const timeFunctions: Readonly<Record<string, FunctionRule>> = {
  cgrowth: exactly((percent) => compoundGrowth(percent!), 1),
  counter: exactly((first, last) => countUp(first!, last!), 2),
  coswave: exactly((size, period) => wave("cos", size!, period!), 2),
  dt: same("time_step", 0),
  pulse: { counts: [1, 3], give: (volume, first, interval) => pulse(volume!, first, interval) },
  "pulse train": same("pulse_train", 4),
  ramp: { counts: [1, 3], give: (slope, start, stop) => call("ramp", slope, start ?? startTime(), stop) },
  sinwave: exactly((size, period) => wave("sin", size!, period!), 2),
  starttime: same("start_time", 0),
  step: { counts: [1, 2], give: (height, start) => call("step", height, start ?? startTime()) },
  stoptime: same("stop_time", 0),
  time: same("time", 0),
  "time base": exactly((start, slope) => binary(start!, "+", binary(slope!, "*", time())), 2),

  delay: { counts: [2, 3], give: (input, duration, start) => delay(input!, duration!, start) },
  "delay fixed": same("delay_fixed", 2, 3),
  delay1: ofOrder("delay_material", 1),
  delay1i: ofOrder("delay_material", 1),
  delay3: ofOrder("delay_material", 3),
  delay3i: ofOrder("delay_material", 3),
  delayn: same("delay_material", 3, 4),
  "delay n": exactly(
    (input, duration, start, order) => call("delay_material_lagged", input, duration, order, start),
    4,
  ),
  forcst: same("forecast", 3, 4),
  forecast: same("forecast", 3, 4),
  history: exactly((input, moment) => history(input!, moment!), 2),
  init: same("initial", 1),
  initial: same("initial", 1),
  npv: same("net_present_value", 2, 4),
  previous: same("previous", 1, 2),
  "sample if true": same("sample_if_true", 3),
  smooth: ofOrder("smooth", 1),
  smooth3: ofOrder("smooth", 3),
  smooth3i: ofOrder("smooth", 3),
  smoothi: ofOrder("smooth", 1),
  "smooth n": exactly((input, duration, start, order) => call("smooth", input, duration, order, start), 4),
  smth1: ofOrder("smooth", 1),
  smth3: ofOrder("smooth", 3),
  smthn: same("smooth", 3, 4),
  trend: same("trend", 2, 3),
};

/** Names for times, and the numbers that are written without brackets. */
export const xmileConstants: Readonly<Record<string, () => Expression>> = {
  dt: timeStep,
  "final time": () => call("stop_time"),
  inf: () => number(Number.POSITIVE_INFINITY),
  "initial time": startTime,
  nan: () => number(Number.NaN),
  pi: () => number(Math.PI),
  saveper: () => call("save_every"),
  savestep: () => call("save_every"),
  starttime: startTime,
  stoptime: () => call("stop_time"),
  time,
  "time step": timeStep,
};

/** Input, time, and perhaps a start. */
function ofOrder(name: "smooth" | "delay_material", order: number): FunctionRule {
  return { counts: [2, 3], give: (input, duration, start) => call(name, input, duration, number(order), start) };
}

/**
 * The input so long ago; of a duration that changes, its first value holds.
 *
 * @see isee systems, Stella help, "Delay builtins": "the DELAY function uses the initial value for its fixed lag time".
 */
function delay(input: Expression, duration: Expression, start?: Expression): Expression {
  const lag = duration.kind === "number" ? duration : call("initial", duration);
  return call("delay_pipeline", input, lag, start);
}

/** A volume at a time, and perhaps again every interval; with neither, at every step. */
function pulse(volume: Expression, first?: Expression, interval?: Expression): Expression {
  if (first === undefined) return binary(volume, "/", timeStep());
  const once = interval?.kind === "number" && (interval.value <= 0 || interval.value === Number.POSITIVE_INFINITY);
  return call("pulse_volume", volume, first, once ? undefined : interval);
}

function wave(name: "sin" | "cos", size: Expression, period: Expression): Expression {
  const angle = binary(binary(number(2 * Math.PI), "*", time()), "/", period);
  return binary(size, "*", call(name, angle));
}

/** From first on, one per unit of time, and from last back to first. */
function countUp(first: Expression, last: Expression): Expression {
  const passed = binary(time(), "-", startTime());
  return binary(first, "+", call("modulo", passed, binary(last, "-", first)));
}

/** The growth per unit of time that compounds, step by step, to so many percent in one unit. */
function compoundGrowth(percent: Expression): Expression {
  const factor = call("power", binary(number(1), "+", binary(percent, "/", number(100))), timeStep());
  return binary(binary(factor, "-", number(1)), "/", timeStep());
}

/** The input at a moment that has passed, its first value before the start, and 0 for one that is to come. */
function history(input: Expression, moment: Expression): Expression {
  const past = call("delay_pipeline", input, binary(time(), "-", moment));
  return choose(binary(moment, ">", time()), number(0), past);
}
