import type { Call, Expression, Reference } from "../../model/expression.ts";
import { constantNumber } from "./constant-number.ts";
import type { Expansion, Place } from "./expansion.ts";
import { formula, isPlain } from "./formula.ts";
import { referenceAt } from "./gathered-call.ts";

const { number, call, plus, minus, times, over, negative } = formula;

/** Stages of one delay: far more than behave differently from a fixed delay. */
const ORDER_MAX = 1000;

/** Turns one call, its arguments already expanded, into hidden variables, and gives the name of the one with its value. */
type DelayExpansion = (call: Call, args: readonly Expression[], place: Place, expansion: Expansion) => string;

/** The builtins that stand for stocks, each with the equations it stands for: docs/methods/delays.md. */
export const delayExpansions: ReadonlyMap<string, DelayExpansion> = new Map([
  ["smooth", expandSmooth],
  ["delay_material", expandDelayMaterial],
  ["delay_material_lagged", expandLaggedDelay],
  ["trend", expandTrend],
  ["forecast", expandForecast],
  ["net_present_value", expandNetPresentValue],
  ["random_pink_noise", expandPinkNoise],
]);

/** [SMOOTH1] A chain of averages, each closing its gap to the one before; all start at the input or as told. */
function expandSmooth(site: Call, args: readonly Expression[], place: Place, expansion: Expansion): string {
  const parts = new Parts("smooth", place, expansion);
  const order = wholeOrder(site, args[2]!, place, expansion);
  const input = args[3] === undefined ? parts.named("input", args[0]!) : args[0]!;
  const initial = args[3] === undefined ? input : parts.named("start", args[3]);
  const stageTime = stageTimeOf(parts, args[1]!, order);
  let before: Expression = input;
  let name = "";
  for (let stage = 1; stage <= order; stage += 1) {
    name = parts.name(stage === order ? "" : `stage ${stage}`);
    const average = parts.refer(name);
    parts.stock(name, over(minus(before, average), stageTime), initial);
    before = average;
  }
  return name;
}

/** [DELAY1] A chain of stocks that each pass on their content in a stage's time; it starts in equilibrium. */
function expandDelayMaterial(site: Call, args: readonly Expression[], place: Place, expansion: Expansion): string {
  const parts = new Parts("delay", place, expansion);
  const order = orderThatFits(wholeOrder(site, args[2]!, place, expansion), args[1]!, expansion);
  const input = args[3] === undefined ? parts.named("input", args[0]!) : args[0]!;
  const initialFlow = args[3] === undefined ? input : parts.named("start", args[3]);
  const stageTime = stageTimeOf(parts, args[1]!, order);
  let inflow: Expression = input;
  let name = "";
  for (let stage = 1; stage <= order; stage += 1) {
    const content = parts.name(`stage ${stage}`);
    name = parts.name(stage === order ? "" : `outflow ${stage}`);
    const outflow = parts.refer(name);
    parts.auxiliary(name, over(parts.refer(content), stageTime));
    parts.stock(content, minus(inflow, outflow), times(initialFlow, stageTime));
    inflow = outflow;
  }
  return name;
}

/**
 * [DELAY5] Vensim's DELAY N: while the delay time changes, each stage has that of as many steps ago as stages stand before
 * it, and the value is what the last stage gives off at the time of the step before.
 *
 * @see PySD, `DelayN`, which was fitted to Vensim's results; the manual only says that earlier delay times are used.
 */
function expandLaggedDelay(site: Call, args: readonly Expression[], place: Place, expansion: Expansion): string {
  if (constantNumber(args[1]!, expansion) !== undefined) return expandDelayMaterial(site, args, place, expansion);
  const parts = new Parts("delay", place, expansion);
  const order = wholeOrder(site, args[2]!, place, expansion);
  const input = args[3] === undefined ? parts.named("input", args[0]!) : args[0]!;
  const initialFlow = args[3] === undefined ? input : parts.named("start", args[3]);
  const first = parts.named("stage time", over(args[1]!, number(order)));
  const before = parts.named("stage time before", call("previous", first, first));
  let stageTime: Expression = first;
  let inflow: Expression = input;
  for (let stage = 1; stage <= order; stage += 1) {
    const content = parts.name(`stage ${stage}`);
    const outflow = parts.refer(parts.name(`outflow ${stage}`));
    parts.auxiliary(outflow.name, over(parts.refer(content), stageTime));
    parts.stock(content, minus(inflow, outflow), times(initialFlow, first));
    inflow = outflow;
    if (stage === order) return parts.auxiliary(parts.name(""), over(parts.refer(content), before));
    stageTime = stage === 1 ? before : parts.named(`stage time ${stage + 1}`, call("previous", stageTime, first));
  }
  return parts.name("");
}

/** [TREND1] Vensim's TREND: the input's distance from its own average, as a fraction of it per unit of time. */
function expandTrend(_site: Call, args: readonly Expression[], place: Place, expansion: Expansion): string {
  const parts = new Parts("trend", place, expansion);
  const input = parts.named("input", args[0]!);
  const time = parts.named("time", args[1]!);
  const average = parts.name("average");
  parts.stock(average, over(minus(input, parts.refer(average)), time), averageBehind(input, time, args[2]));
  const distance = minus(input, parts.refer(average));
  const scale = times(time, call("abs", parts.refer(average)));
  return parts.auxiliary(parts.name(""), call("safe_divide", distance, scale));
}

/** [TREND2] Vensim's FORECAST: the input carried on along its trend. */
function expandForecast(_site: Call, args: readonly Expression[], place: Place, expansion: Expansion): string {
  const parts = new Parts("forecast", place, expansion);
  const input = parts.named("input", args[0]!);
  const time = parts.named("time", args[1]!);
  const average = parts.name("average");
  parts.stock(average, over(minus(input, parts.refer(average)), time), averageBehind(input, time, args[3]));
  const distance = minus(input, parts.refer(average));
  const trend = call("safe_divide", distance, times(time, parts.refer(average)));
  return parts.auxiliary(parts.name(""), times(input, plus(number(1), times(trend, args[2]!))));
}

function averageBehind(input: Expression, time: Expression, trend: Expression | undefined): Expression {
  return trend === undefined ? input : over(input, plus(number(1), times(trend, time)));
}

/** [NPV1] Vensim's NPV: the discounted stream so far, this step's share of it included. */
function expandNetPresentValue(_site: Call, args: readonly Expression[], place: Place, expansion: Expansion): string {
  const parts = new Parts("present value", place, expansion);
  const stream = parts.named("stream", args[0]!);
  const rate = parts.named("rate", args[1]!);
  const discount = parts.name("discount");
  const sum = parts.name("sum");
  const step = call("time_step");
  const discounted = times(stream, parts.refer(discount));
  parts.stock(
    discount,
    over(times(negative(parts.refer(discount)), rate), plus(number(1), times(rate, step))),
    number(1),
  );
  parts.stock(sum, discounted, args[2] ?? number(0));
  const now = plus(parts.refer(sum), times(times(stream, step), parts.refer(discount)));
  return parts.auxiliary(parts.name(""), args[3] === undefined ? now : times(now, args[3]));
}

/** [NOISE1] White noise smoothed over the correlation time, scaled so that the deviation does not depend on the step. */
function expandPinkNoise(_site: Call, args: readonly Expression[], place: Place, expansion: Expansion): string {
  const parts = new Parts("pink noise", place, expansion);
  const mean = parts.named("mean", args[0]!);
  const deviation = parts.named("deviation", args[1]!);
  const time = parts.named("time", args[2]!);
  const seed = args[4] ?? number(0);
  const white = call("random_normal", number(-6), number(6), number(0), number(1), seed);
  const share = parts.named("share of a step", over(args[3]!, time));
  const scale = call("sqrt", over(times(times(deviation, deviation), minus(number(2), share)), share));
  const noise = parts.name("");
  const scaled = parts.auxiliary(parts.name("white noise"), plus(mean, times(white, scale)));
  const start = plus(mean, times(deviation, white));
  parts.stock(noise, over(minus(parts.refer(scaled), parts.refer(noise)), time), start);
  return noise;
}

function stageTimeOf(parts: Parts, time: Expression, order: number): Expression {
  return order === 1 ? parts.named("time", time) : parts.named("stage time", over(time, number(order)));
}

function wholeOrder(site: Call, order: Expression, place: Place, expansion: Expansion): number {
  const found = constantNumber(order, expansion);
  const about = { construct: place.owner, ...((site.at ?? place.at) && { at: site.at ?? place.at }) };
  if (found === undefined || !Number.isInteger(found) || found < 1) {
    const what = found === undefined ? "something that is not a constant" : String(found);
    expansion.refuse(
      "arguments",
      `the order of a delay must be a whole number from 1, known before the run; "${place.owner}" gives ${what}`,
      about,
    );
    return 1;
  }
  if (found > ORDER_MAX) {
    expansion.refuse(
      "limit",
      `a delay of order ${found} in "${place.owner}" has more than ${ORDER_MAX} stages; use a fixed delay`,
      about,
    );
    return 1;
  }
  return found;
}

/** [DELAY3] As many stages as have at least a step each, if the delay time is known; Vensim lowers the order likewise. */
function orderThatFits(order: number, time: Expression, expansion: Expansion): number {
  const delay = constantNumber(time, expansion);
  const step = constantNumber(formula.call("time_step"), expansion);
  if (delay === undefined || step === undefined || !(delay > 0 && step > 0)) return order;
  // 3 · 0.1 is a little more than 0.3.
  const stepsInDelay = Math.floor((delay / step) * (1 + 1e-9));
  return Math.min(order, Math.max(1, stepsInDelay));
}

/** The hidden variables of one call, all with the call's left side. */
class Parts {
  readonly #title: string;
  readonly #place: Place;
  readonly #expansion: Expansion;

  constructor(title: string, place: Place, expansion: Expansion) {
    this.#title = expansion.newName(`${place.owner} · ${title}`);
    this.#place = place;
    this.#expansion = expansion;
  }

  name(part: string): string {
    return part === "" ? this.#title : this.#expansion.newName(`${this.#title} · ${part}`);
  }

  refer(name: string): Reference {
    return referenceAt(name, this.#place);
  }

  stock(name: string, net: Expression, initial: Expression): string {
    return this.#expansion.hide(name, "stock", this.#place, { kind: "integral", net, initial });
  }

  auxiliary(name: string, value: Expression): string {
    return this.#expansion.hide(name, "auxiliary", this.#place, { kind: "value", value });
  }

  /** The expression itself if it is a number or a plain name, otherwise a variable of its own for it. */
  named(part: string, value: Expression): Expression {
    return isPlain(value) ? value : this.refer(this.auxiliary(this.name(part), value));
  }
}
