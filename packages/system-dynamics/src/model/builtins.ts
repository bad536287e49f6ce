/** A builtin function of the model language: how many arguments it takes and what it gives. */
interface Builtin {
  readonly arguments: readonly [min: number, max: number];
  readonly meaning: string;
}

const one = [1, 1] as const;
const two = [2, 2] as const;

/**
 * The builtins by the one name they have here. Readers translate each language's own names, orders of arguments and
 * conventions into these; the compiler knows no others. Times are in the model's unit of time.
 */
export const builtins = {
  time: { arguments: [0, 0], meaning: "the time now" },
  time_step: { arguments: [0, 0], meaning: "the step of integration" },
  start_time: { arguments: [0, 0], meaning: "the first time" },
  stop_time: { arguments: [0, 0], meaning: "the last time" },
  save_every: { arguments: [0, 0], meaning: "time between saved values" },

  abs: { arguments: one, meaning: "size without sign" },
  exp: { arguments: one, meaning: "e to the power" },
  ln: { arguments: one, meaning: "natural logarithm" },
  log10: { arguments: one, meaning: "logarithm to base ten" },
  log: { arguments: two, meaning: "logarithm of the first to the base of the second" },
  sqrt: { arguments: one, meaning: "square root" },
  sin: { arguments: one, meaning: "sine of radians" },
  cos: { arguments: one, meaning: "cosine of radians" },
  tan: { arguments: one, meaning: "tangent of radians" },
  arcsin: { arguments: one, meaning: "radians" },
  arccos: { arguments: one, meaning: "radians" },
  arctan: { arguments: one, meaning: "radians" },
  sinh: { arguments: one, meaning: "hyperbolic sine" },
  cosh: { arguments: one, meaning: "hyperbolic cosine" },
  tanh: { arguments: one, meaning: "hyperbolic tangent" },
  floor: { arguments: one, meaning: "next whole number below" },
  ceiling: { arguments: one, meaning: "next whole number above" },
  truncate: { arguments: one, meaning: "whole part, towards zero" },
  round: { arguments: one, meaning: "nearest whole number, halves away from zero" },
  min: { arguments: [1, 255], meaning: "smallest argument; of one array, its smallest element" },
  max: { arguments: [1, 255], meaning: "largest argument; of one array, its largest element" },
  power: { arguments: two, meaning: "first to the power of the second" },
  modulo: { arguments: two, meaning: "remainder with the sign of the divisor" },
  remainder: { arguments: two, meaning: "remainder with the sign of the dividend" },
  quantum: {
    arguments: two,
    meaning: "first, cut towards zero to a multiple of the second; as it is when the second is not positive",
  },
  safe_divide: {
    arguments: [2, 4],
    meaning: "first by second, or the third (0 without one) when the second is 0, or smaller in size than the fourth",
  },

  step: { arguments: two, meaning: "height, from time" },
  ramp: { arguments: [2, 3], meaning: "slope, from time, to time or for ever" },
  pulse: { arguments: two, meaning: "1 from time, for width; at least one step" },
  pulse_train: { arguments: [4, 4], meaning: "1 from time, for width, every interval, until time" },
  pulse_volume: { arguments: [2, 3], meaning: "volume by time step, at time, once or every interval" },

  smooth: {
    arguments: [3, 4],
    meaning: "input, time, order, start or the input's own: information delay of any order",
  },
  delay_material: {
    arguments: [3, 4],
    meaning: "input, time, order, start of the output or the input's own: material delay of any order",
  },
  delay_material_lagged: {
    arguments: [3, 4],
    meaning: "as delay_material, each stage with the time of as many steps ago as stand before it: Vensim's DELAY N",
  },
  delay_fixed: {
    arguments: [2, 3],
    meaning: "input, time, start or the input's own: the input so long ago; time read at the start",
  },
  delay_pipeline: { arguments: [2, 3], meaning: "as delay_fixed, with a time that may change" },
  trend: { arguments: [2, 3], meaning: "input, averaging time, start or 0: fractional growth per unit of time" },
  forecast: { arguments: [3, 4], meaning: "input, averaging time, horizon, start of the trend or 0" },
  net_present_value: { arguments: [2, 4], meaning: "stream, rate, start or 0, factor or 1" },
  sample_if_true: {
    arguments: [3, 3],
    meaning: "while condition, input; otherwise the last such value, at first start",
  },
  previous: { arguments: [1, 2], meaning: "value one step ago, at first start or 0" },
  initial: { arguments: one, meaning: "value at the first time" },

  lookup: { arguments: two, meaning: "a table or lookup variable at x" },
  lookup_extrapolate: { arguments: two, meaning: "the same, its first and last lines going on" },
  lookup_forward: { arguments: two, meaning: "the same, taking the next point" },
  lookup_backward: { arguments: two, meaning: "the same, taking the last point" },
  lookup_inverse: { arguments: two, meaning: "the x at which a rising table reaches y" },
  lookup_area: { arguments: [3, 3], meaning: "area under a table from x to x" },
  lookup_slope: { arguments: [2, 3], meaning: "slope of a table at x" },
  data_at: { arguments: two, meaning: "a data variable at a time" },
  data_between: { arguments: [3, 3], meaning: "a data variable at a time: mode −1 last, 0 between, 1 next point" },

  sum: { arguments: one, meaning: "sum over marked dimensions or the whole array" },
  product: { arguments: one, meaning: "product over marked dimensions or the whole array" },
  smallest: { arguments: one, meaning: "smallest over marked dimensions or the whole array" },
  largest: { arguments: one, meaning: "largest over marked dimensions or the whole array" },
  mean: { arguments: one, meaning: "mean over marked dimensions or the whole array" },
  standard_deviation: { arguments: one, meaning: "of the population, over marked dimensions or the whole array" },
  size: { arguments: one, meaning: "number of elements of a dimension or array" },
  rank: { arguments: two, meaning: "place, from 1, of an array's k-th smallest element" },
  vector_select: {
    arguments: [5, 5],
    meaning: "selection, expression, missing value, numerical action, error action: Vensim's VECTOR SELECT",
  },
  vector_element: {
    arguments: two,
    meaning: "element of a vector so many places after the one named: Vensim's VECTOR ELM MAP",
  },
  vector_sort_order: {
    arguments: two,
    meaning: "places from 0 of the elements in rising (1) or falling (−1, 0) order",
  },
  vector_rank: { arguments: two, meaning: "rank from 1 of each element, rising (1) or falling" },
  vector_reorder: { arguments: two, meaning: "a vector in the order of places from 0" },
  allocate_available: {
    arguments: [3, 3],
    meaning: "request, priority profile, available: Vensim's ALLOCATE AVAILABLE",
  },
  allocate_by_priority: {
    arguments: [5, 5],
    meaning: "request, priority, size, width, supply: Vensim's ALLOCATE BY PRIORITY",
  },
  invert_matrix: { arguments: two, meaning: "inverse of a square matrix of that size" },

  random_uniform: { arguments: [2, 3], meaning: "min, max, seed" },
  random_normal: { arguments: [2, 5], meaning: "min, max, mean, deviation, seed; or mean, deviation" },
  random_lognormal: { arguments: [2, 3], meaning: "mean and deviation of the number itself, seed" },
  random_exponential: { arguments: [1, 6], meaning: "mean; or min, max, start, shift, stretch, seed" },
  random_triangular: { arguments: [3, 6], meaning: "low, mode, high, seed; or min, max, low, mode, high, seed" },
  random_poisson: { arguments: [1, 6], meaning: "mean; or min, max, mean, shift, stretch, seed" },
  random_gamma: { arguments: [2, 6], meaning: "shape, scale; or min, max, order, shift, stretch, seed" },
  random_beta: { arguments: [2, 7], meaning: "alpha, beta; or min, max, alpha, beta, shift, stretch, seed" },
  random_weibull: { arguments: [2, 6], meaning: "shape, scale; or min, max, shape, shift, stretch, seed" },
  random_binomial: {
    arguments: [2, 7],
    meaning: "probability, trials; or min, max, probability, trials, shift, stretch, seed",
  },
  random_negative_binomial: {
    arguments: [2, 7],
    meaning: "successes, probability; or min, max, successes, probability, shift, stretch, seed",
  },
  random_pink_noise: { arguments: [4, 5], meaning: "mean, deviation, correlation time, time step, seed" },
  shock: {
    arguments: one,
    meaning: "standard normal number of this step from the stream with that key; 0 when the key is 0",
  },
} as const satisfies Record<string, Builtin>;

export type BuiltinName = keyof typeof builtins;
