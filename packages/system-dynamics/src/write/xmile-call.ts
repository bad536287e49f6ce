import type { BuiltinName } from "../model/builtins.ts";
import type { Expression } from "../model/expression.ts";
import { binary, call, choose, number } from "../read/xmile/function-rule.ts";

/** How XMILE says a call of a builtin: a function, other expressions, or not at all. */
type XmileCall =
  | { readonly kind: "function"; readonly name: string; readonly arguments: readonly Expression[] }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "expression"; readonly expression: Expression }
  | { readonly kind: "none"; readonly reason: string };

type Say = (given: readonly Expression[]) => XmileCall;

const said = (name: string, given: readonly Expression[]): XmileCall => ({ kind: "function", name, arguments: given });
const as =
  (name: string): Say =>
  (given) =>
    said(name, given);
const word =
  (text: string): Say =>
  () => ({ kind: "word", word: text });
const none =
  (reason: string): Say =>
  () => ({ kind: "none", reason });
const meaning =
  (say: (...given: Expression[]) => Expression): Say =>
  (given) => ({
    kind: "expression",
    expression: say(...given),
  });

const VECTORS = "works on whole vectors, for which XMILE has no function; write the elements out";
const TABLES = "reads a table in a way for which XMILE has no function; read it with LOOKUP";
const SERIES = "reads a series at another time, for which XMILE has no function; write the series as a lookup";

/** `WITH` so many arguments the function of that name, with more of them nothing. */
function upTo(count: number, name: string): Say {
  return (given) =>
    given.length <= count
      ? said(name, given)
      : {
          kind: "none",
          reason: "has bounds, a shift or a stretch, which XMILE's function does not take; draw without",
        };
}

/** A delay or smooth: by its order the short name or the long one, where the order stands third. */
function ordered(name: string): Say {
  return (given) => {
    const [input, time, order, ...start] = given;
    const isShort = order?.kind === "number" && (order.value === 1 || order.value === 3);
    return isShort ? said(`${name}${order.value}`, [input!, time!, ...start]) : said(`${name}N`, given);
  };
}

const truncated = (x: Expression): Expression =>
  choose(
    binary(x, "<", number(0)),
    { kind: "negate", operand: call("floor", { kind: "negate", operand: x }) },
    call("floor", x),
  );

const half = (x: Expression, operator: "+" | "-"): Expression =>
  binary(binary(call("exp", x), operator, call("exp", { kind: "negate", operand: x })), "/", number(2));

/** 1 from a time on, for a width of at least one step. */
function pulse(from: Expression, width: Expression): Expression {
  const middle = binary(call("time"), "+", binary(call("time_step"), "/", number(2)));
  const until = binary(from, "+", call("max", width, call("time_step")));
  const isOn = binary(binary(middle, ">", from), "and", binary(middle, "<", until));
  return choose(isOn, number(1), number(0));
}

/** XMILE reads the time of a delay at every step; Vensim's fixed delay reads it at the start. */
function fixedDelay(given: readonly Expression[]): XmileCall {
  const [input, time, ...start] = given;
  return said("DELAY", [input!, time!.kind === "number" ? time! : call("initial", time), ...start]);
}

/** DELAY takes the first value of its duration; HISTORY asks for a moment, and so follows one that changes. */
function pipeline(given: readonly Expression[]): XmileCall {
  const [input, duration, start] = given;
  if (duration!.kind === "number") return said("DELAY", given);
  if (duration!.kind === "call" && duration!.function === "initial") {
    return said("DELAY", [input!, duration!.arguments[0]!, ...(start ? [start] : [])]);
  }
  if (!start) return said("HISTORY", [input!, binary(call("time"), "-", duration!)]);
  return { kind: "none", reason: "has a start and a time that changes, for which XMILE has no function; use DELAYN" };
}

function normal(given: readonly Expression[]): XmileCall {
  if (given.length === 2) return said("NORMAL", given);
  const [low, high, mean, deviation] = given;
  return said("NORMAL", [mean!, deviation!, number(0), low!, high!]);
}

const SAYINGS: Readonly<Record<BuiltinName, Say>> = {
  time: word("TIME"),
  time_step: word("DT"),
  start_time: word("STARTTIME"),
  stop_time: word("STOPTIME"),
  save_every: none("asks how often values are saved, for which XMILE has no name; write the number"),

  abs: as("ABS"),
  exp: as("EXP"),
  ln: as("LN"),
  log10: as("LOG10"),
  log: meaning((x, base) =>
    base?.kind === "number" && base.value === 10 ? call("log10", x) : binary(call("ln", x), "/", call("ln", base)),
  ),
  sqrt: as("SQRT"),
  sin: as("SIN"),
  cos: as("COS"),
  tan: as("TAN"),
  arcsin: as("ARCSIN"),
  arccos: as("ARCCOS"),
  arctan: as("ARCTAN"),
  sinh: meaning((x) => half(x!, "-")),
  cosh: meaning((x) => half(x!, "+")),
  tanh: meaning((x) => binary(half(x!, "-"), "/", half(x!, "+"))),
  floor: as("INT"),
  ceiling: meaning((x) => ({ kind: "negate", operand: call("floor", { kind: "negate", operand: x! }) })),
  truncate: meaning((x) => truncated(x!)),
  round: as("ROUND"),
  min: as("MIN"),
  max: as("MAX"),
  power: meaning((x, exponent) => binary(x!, "^", exponent!)),
  modulo: meaning((x, divisor) => binary(x!, "mod", divisor!)),
  remainder: meaning((x, divisor) => binary(x!, "-", binary(divisor!, "*", truncated(binary(x!, "/", divisor!))))),
  quantum: meaning((x, step) =>
    choose(binary(step!, "<=", number(0)), x!, binary(step!, "*", truncated(binary(x!, "/", step!)))),
  ),
  safe_divide: (given) => {
    const [x, y, otherwise, size] = given;
    if (!size) return said("SAFEDIV", given);
    const expression = choose(binary(call("abs", y!), "<", size), otherwise!, binary(x!, "/", y!));
    return { kind: "expression", expression };
  },

  step: as("STEP"),
  ramp: as("RAMP"),
  pulse: meaning((from, width) => pulse(from!, width!)),
  pulse_train: none("sends pulses of a width, for which XMILE has no function; use PULSE or write it out"),
  pulse_volume: as("PULSE"),

  smooth: ordered("SMTH"),
  delay_material: ordered("DELAY"),
  // With a time that does not change, the same as a material delay.
  delay_material_lagged: (given) =>
    given[1]?.kind === "number"
      ? ordered("DELAY")(given)
      : { kind: "none", reason: "is Vensim's delay of changing time, for which XMILE has no function; use DELAYN" },
  delay_fixed: fixedDelay,
  delay_pipeline: pipeline,
  trend: as("TREND"),
  forecast: as("FORCST"),
  net_present_value: as("NPV"),
  sample_if_true: none(
    "keeps an earlier value, which XMILE says only of a whole equation; give it a variable of its own",
  ),
  previous: as("PREVIOUS"),
  initial: as("INIT"),

  lookup: as("LOOKUP"),
  lookup_extrapolate: none(TABLES),
  lookup_forward: none(TABLES),
  lookup_backward: none(TABLES),
  lookup_inverse: as("LOOKUPINV"),
  lookup_area: none(TABLES),
  lookup_slope: none(TABLES),
  data_at: none(SERIES),
  data_between: none(SERIES),

  sum: as("SUM"),
  product: as("PROD"),
  smallest: as("MIN"),
  largest: as("MAX"),
  mean: as("MEAN"),
  standard_deviation: as("STDDEV"),
  size: as("SIZE"),
  rank: as("RANK"),
  vector_select: none(VECTORS),
  vector_element: none(VECTORS),
  vector_sort_order: none(VECTORS),
  vector_rank: none(VECTORS),
  vector_reorder: none(VECTORS),
  allocate_available: none(VECTORS),
  allocate_by_priority: none(VECTORS),
  invert_matrix: none(VECTORS),

  random_uniform: (given) => said("RANDOM", given.slice(0, 2)),
  random_normal: normal,
  random_lognormal: (given) => said("LOGNORMAL", given.slice(0, 2)),
  random_exponential: upTo(1, "EXPRND"),
  random_triangular: (given) => upTo(3, "TRIANGULAR")(given.length === 4 ? given.slice(0, 3) : given),
  random_poisson: upTo(1, "POISSON"),
  random_gamma: upTo(2, "GAMMA"),
  random_beta: upTo(2, "BETA"),
  random_weibull: upTo(2, "WEIBULL"),
  random_binomial: (given) => upTo(2, "BINOMIAL")(given.length === 2 ? [given[1]!, given[0]!] : given),
  random_negative_binomial: upTo(2, "NEGBINOMIAL"),
  random_pink_noise: none("makes noise with a memory, for which XMILE has no function; write it with a stock"),
  // Tamarisk's own, which other programs will name as unknown.
  shock: as("SHOCK"),
};

/** A call of a builtin as XMILE says it; undefined for a name that is no builtin. */
export function xmileCallOf(name: string, given: readonly Expression[]): XmileCall | undefined {
  return Object.hasOwn(SAYINGS, name) ? SAYINGS[name as BuiltinName](given) : undefined;
}
