import type { BuiltinName } from "../model/builtins.ts";

/**
 * What a builtin asks of the units of its arguments and what unit it gives, as units over letters: `a` is the same in
 * one call, `time` is the model's unit of time, `1` is dimensionless, `?` is anything. The last argument's unit holds for
 * any further ones.
 */
export interface BuiltinUnits {
  readonly arguments: readonly string[];
  readonly gives: string;
}

const kept = units("a -> a");
const pure = units("1 -> 1");
const level = units("a, time, 1, a -> a");
const laggedOnce = units("a, time, a -> a");
const overArray = units("a -> a");

/** By builtin; where the number of arguments changes their meaning, the first entry that is long enough holds. */
export const builtinUnits: Readonly<Record<BuiltinName, readonly BuiltinUnits[]>> = {
  time: [units("-> time")],
  time_step: [units("-> time")],
  start_time: [units("-> time")],
  stop_time: [units("-> time")],
  save_every: [units("-> time")],

  abs: [kept],
  exp: [pure],
  ln: [pure],
  log10: [pure],
  log: [units("1, 1 -> 1")],
  sqrt: [units("a -> a^0.5")],
  sin: [pure],
  cos: [pure],
  tan: [pure],
  arcsin: [pure],
  arccos: [pure],
  arctan: [pure],
  sinh: [pure],
  cosh: [pure],
  tanh: [pure],
  floor: [kept],
  ceiling: [kept],
  truncate: [kept],
  round: [kept],
  min: [kept],
  max: [kept],
  power: [units("?, 1 -> ?")],
  modulo: [units("a, a -> a")],
  remainder: [units("a, a -> a")],
  quantum: [units("a, a -> a")],
  safe_divide: [units("a, b, a/b, ? -> a/b")],

  step: [units("a, time -> a")],
  ramp: [units("a/time, time, time -> a")],
  pulse: [units("time, time -> 1")],
  pulse_train: [units("time, time, time, time -> 1")],
  pulse_volume: [units("a, time, time -> a/time")],

  smooth: [level],
  delay_material: [level],
  delay_material_lagged: [level],
  delay_fixed: [laggedOnce],
  delay_pipeline: [laggedOnce],
  trend: [units("a, time, 1/time -> 1/time")],
  forecast: [units("a, time, time, 1/time -> a")],
  net_present_value: [units("a, 1/time, a*time, 1 -> a*time")],
  sample_if_true: [units("?, a, a -> a")],
  previous: [units("a, a -> a")],
  initial: [kept],

  lookup: [units("a, 1 -> a")],
  lookup_extrapolate: [units("a, 1 -> a")],
  lookup_forward: [units("a, 1 -> a")],
  lookup_backward: [units("a, 1 -> a")],
  lookup_inverse: [units("a, a -> ?")],
  lookup_area: [units("a, b, b -> a*b")],
  lookup_slope: [units("a, b, ? -> a/b")],
  data_at: [units("a, time -> a")],
  data_between: [units("a, time, 1 -> a")],

  sum: [overArray],
  product: [units("? -> ?")],
  smallest: [overArray],
  largest: [overArray],
  mean: [overArray],
  standard_deviation: [overArray],
  size: [units("? -> 1")],
  rank: [units("?, 1 -> 1")],
  vector_select: [units("?, a, a, ?, ? -> a")],
  vector_element: [units("a, 1 -> a")],
  vector_sort_order: [units("?, 1 -> 1")],
  vector_rank: [units("?, 1 -> 1")],
  vector_reorder: [units("a, 1 -> a")],
  allocate_available: [units("a, ?, a -> a")],
  allocate_by_priority: [units("a, ?, 1, ?, a -> a")],
  invert_matrix: [units("a, 1 -> 1/a")],

  random_uniform: [units("a, a, ? -> a")],
  random_normal: [units("a, a -> a"), units("a, a, a, a, ? -> a")],
  random_lognormal: [units("a, a, ? -> a")],
  random_exponential: [units("a -> a"), units("a, a, 1, a, a, ? -> a")],
  random_triangular: [units("a, a, a, ? -> a"), units("a, a, a, a, a, ? -> a")],
  random_poisson: [units("a -> a"), units("a, a, 1, a, a, ? -> a")],
  random_gamma: [units("1, a -> a"), units("a, a, 1, a, a, ? -> a")],
  random_beta: [units("1, 1 -> 1"), units("a, a, 1, 1, a, a, ? -> a")],
  random_weibull: [units("1, a -> a"), units("a, a, 1, a, a, ? -> a")],
  random_binomial: [units("1, 1 -> 1"), units("a, a, 1, 1, a, a, ? -> a")],
  random_negative_binomial: [units("1, 1 -> 1"), units("a, a, 1, 1, a, a, ? -> a")],
  random_pink_noise: [units("a, a, time, time, ? -> a")],
  shock: [units("? -> 1")],
};

function units(text: string): BuiltinUnits {
  const [left, gives] = text.split("->").map((part) => part.trim());
  return { arguments: left === "" ? [] : left!.split(",").map((part) => part.trim()), gives: gives! };
}
