/** A mean-reverting price in logarithms, x' = x + (1 − φ)(m − x) + σ ε, as least squares sees it. */
export interface MeanReversion {
  /** φ: how much of a deviation is left after a year. */
  readonly persistence: number;
  readonly persistenceStandardError: number;
  /** exp(m): the price it returns to, in the unit of the series. */
  readonly level: number;
  /** Standard error of m, so of the level in relative terms. */
  readonly logLevelStandardError: number;
  /** σ: standard deviation of a year's shock to the logarithm. */
  readonly volatility: number;
  /** Standard deviation of the logarithm when left to itself for long. */
  readonly stationaryDeviation: number;
  readonly halfLifeYears: number;
  /** Each year's residual over σ: what ε was. */
  readonly shocks: readonly number[];
  readonly residualSkewness: number;
  readonly residualKurtosis: number;
  /** How many steps from one year to the next were used. */
  readonly stepCount: number;
}

/**
 * Fit a mean-reverting process to a yearly price series: ordinary least squares of the logarithm on that of the year
 * before.
 *
 * @param prices - Consecutive years, at least five, each above zero.
 * @throws {RangeError} If there are too few prices, one is not above zero, or the series does not revert (φ ≥ 1).
 *
 * @see Dixit & Pindyck (1994), Investment under Uncertainty, ch. 3, for the process and its fit.
 *   Rules: docs/methods/nickel-price.md.
 *
 * @example
 * fitMeanReversion(nickelPrices1960To2024).persistence; // 0.793
 */
export function fitMeanReversion(prices: readonly number[]): MeanReversion {
  const bad = prices.findIndex((price) => !(price > 0));
  if (bad >= 0)
    throw new RangeError(`price ${bad + 1} of ${prices.length} is ${prices[bad]}; expected a number above 0`);
  if (prices.length < 5) throw new RangeError(`a fit needs at least five prices; found ${prices.length}`);
  const logs = prices.map(Math.log);
  const before = logs.slice(0, -1);
  const after = logs.slice(1);
  const n = before.length;
  const [meanBefore, meanAfter] = [mean(before), mean(after)];
  const spread = before.reduce((sum, x) => sum + (x - meanBefore) ** 2, 0);
  const persistence = before.reduce((sum, x, i) => sum + (x - meanBefore) * (after[i]! - meanAfter), 0) / spread;
  if (!(persistence > 0 && persistence < 1)) {
    throw new RangeError(`the series does not return to a level: persistence ${persistence}, expected between 0 and 1`);
  }
  const logLevel = (meanAfter - persistence * meanBefore) / (1 - persistence);
  const residuals = before.map((x, i) => after[i]! - meanAfter - persistence * (x - meanBefore));
  const volatility = Math.sqrt(residuals.reduce((sum, e) => sum + e * e, 0) / (n - 2));
  const moment = (power: number) => mean(residuals.map((e) => e ** power));
  return {
    persistence,
    persistenceStandardError: volatility / Math.sqrt(spread),
    level: Math.exp(logLevel),
    // The delta method on intercept and slope.
    logLevelStandardError: (volatility / (1 - persistence)) * Math.sqrt(1 / n + (logLevel - meanBefore) ** 2 / spread),
    volatility,
    stationaryDeviation: volatility / Math.sqrt(1 - persistence ** 2),
    halfLifeYears: Math.LN2 / -Math.log(persistence),
    shocks: residuals.map((residual) => residual / volatility),
    residualSkewness: moment(3) / moment(2) ** 1.5,
    residualKurtosis: moment(4) / moment(2) ** 2,
    stepCount: n,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
