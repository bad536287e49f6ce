import type { BuiltinName } from "../../model/builtins.ts";
import type { Expression } from "../../model/expression.ts";
import { binary, call, exactly, type FunctionRule, number, same } from "./function-rule.ts";

const INFINITE = Number.POSITIVE_INFINITY;

/**
 * Random functions, by the key of their names. Seeds in a model file are left out: a run's own seed decides, so that
 * experiments of one ensemble can differ.
 */
export const randomFunctions: Readonly<Record<string, FunctionRule>> = {
  beta: drawn("random_beta", 2),
  binomial: drawn("random_binomial", 2, (trials, probability) => [probability!, trials!]),
  exprnd: drawn("random_exponential", 1),
  gamma: {
    counts: [1, 5],
    give: (shape, scale, ...rest) => cut(call("random_gamma", shape, scale ?? number(1)), rest),
  },
  geometric: drawn("random_negative_binomial", 1, (probability) => [number(1), probability!]),
  logistic: { counts: [2, 5], give: (mean, scale, ...rest) => cut(logistic(mean!, scale!), rest) },
  lognormal: drawn("random_lognormal", 2),
  montecarlo: { counts: [1, 2], give: (percent) => happens(percent!) },
  negbinomial: drawn("random_negative_binomial", 2),
  normal: { counts: [2, 5], give: (mean, deviation, _seed, low, high) => normal(mean!, deviation!, low, high) },
  pareto: { counts: [2, 5], give: (shape, scale, ...rest) => cut(pareto(shape!, scale!), rest) },
  poisson: drawn("random_poisson", 1),
  random: { counts: [0, 3], give: (low, high) => call("random_uniform", low ?? number(0), high ?? number(1)) },
  triangular: drawn("random_triangular", 3),
  uniform: { counts: [2, 3], give: (low, high) => call("random_uniform", low, high) },
  weibull: drawn("random_weibull", 2),

  // Tamarisk's own: the shock of this step from the stream with that key.
  shock: exactly((key) => call("shock", key), 1),
  "random 0 1": exactly(() => call("random_uniform", number(0), number(1)), 0),
  "random beta": same("random_beta", 7),
  "random binomial": same("random_binomial", 7),
  "random exponential": same("random_exponential", 6),
  "random gamma": same("random_gamma", 6),
  "random negative binomial": same("random_negative_binomial", 7),
  "random normal": same("random_normal", 5),
  "random pink noise": same("random_pink_noise", 4, 5),
  "random poisson": same("random_poisson", 6),
  "random triangular": same("random_triangular", 6),
  "random uniform": same("random_uniform", 2, 3),
  "random weibull": same("random_weibull", 6),
};

/** The distribution's own numbers, then perhaps a seed, then perhaps two bounds. */
function drawn(
  name: BuiltinName,
  own: number,
  order: (...numbers: Expression[]) => readonly Expression[] = (...numbers) => numbers,
): FunctionRule {
  return {
    counts: [own, own + 3],
    give: (...given) => cut(call(name, ...order(...given.slice(0, own))), given.slice(own)),
  };
}

/** A number kept between the two bounds that may follow the seed. */
function cut(value: Expression, [, low, high]: readonly Expression[]): Expression {
  const above = low === undefined ? value : call("max", low, value);
  return high === undefined ? above : call("min", high, above);
}

/** Bounds of a normal number cut the distribution, not the number. */
function normal(mean: Expression, deviation: Expression, low?: Expression, high?: Expression): Expression {
  if (low === undefined) return call("random_normal", mean, deviation);
  return call("random_normal", low, high ?? number(INFINITE), mean, deviation, number(0));
}

/** 1 with so many percent of probability per unit of time, 0 otherwise. */
function happens(percent: Expression): Expression {
  const share = call("random_uniform", number(0), number(100));
  return binary(share, "<", binary(percent, "*", call("time_step")));
}

/** By its quantile, mean + scale · ln(u / (1 − u)), written so that u stands in it once. */
function logistic(mean: Expression, scale: Expression): Expression {
  const share = call("random_uniform", number(0), number(1));
  const odds = binary(binary(number(1), "/", share), "-", number(1));
  return binary(mean, "-", binary(scale, "*", call("ln", odds)));
}

/** By its quantile, scale · u^(−1/shape). */
function pareto(shape: Expression, scale: Expression): Expression {
  const share = call("random_uniform", number(0), number(1));
  return binary(scale, "*", call("power", share, binary(number(-1), "/", shape)));
}
