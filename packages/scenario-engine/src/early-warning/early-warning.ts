import { type RandomStream, randomStream } from "@tamarisk/system-dynamics";
import { kendallTau } from "../robustness/kendall-tau.ts";
import { gaussianSmooth } from "./gaussian-smooth.ts";

/** Whether a series slows down as systems do before a tipping point, or why it cannot say. */
export type EarlyWarning =
  /** Windows of half the series need twenty values each to tell a lag-1 autocorrelation from chance. */
  | { readonly kind: "too-short"; readonly found: number; readonly needed: number }
  | { readonly kind: "gaps"; readonly missing: readonly number[] }
  /** All values lie on their smooth course: there is nothing to measure. */
  | { readonly kind: "no-variation" }
  | {
      readonly kind: "judged";
      readonly count: number;
      readonly windowYears: number;
      /** The last year of each window. */
      readonly years: readonly number[];
      readonly autocorrelation: RollingStatistic;
      readonly variance: RollingStatistic;
    };

/** A statistic in a window that moves along the series. */
export interface RollingStatistic {
  readonly values: Float64Array;
  /** Kendall's rank correlation with time: 1 where it rises from window to window. */
  readonly tau: number;
  /** The share of series without any change, made like this one, that rise as much. */
  readonly chance: number;
}

interface Point {
  readonly year: number;
  readonly value: number;
}

/** Half of them make a window, and no fewer windows than that are compared. */
const readingsForEarlyWarning = 40;

const surrogateCount = 199;

/**
 * Early-warning statistics of critical slowing down: after the smooth course is taken out, do lag-1 autocorrelation and
 * variance rise from window to window (half the series wide)? The chance is counted on surrogates: series of the same
 * length from an AR(1) process with the autocorrelation and variance of the whole, put through the same procedure.
 *
 * @param points - One value a year, in any order.
 * @param seed - For the surrogates.
 *
 * @see docs/methods/early-warning.md for the rules. Scheffer et al. (2009), Nature 461, doi:10.1038/nature08227; Dakos et al.
 *   (2012), PLoS ONE 7(7), doi:10.1371/journal.pone.0041010.
 *
 * @example
 * earlyWarning(nickelPriceByYear, 1); // { kind: "judged", autocorrelation: { tau: 0.31, chance: 0.22, … }, … }
 */
export function earlyWarning(points: readonly Point[], seed: number): EarlyWarning {
  const sorted = [...points].sort((a, b) => a.year - b.year);
  if (sorted.length < readingsForEarlyWarning) {
    return { kind: "too-short", found: sorted.length, needed: readingsForEarlyWarning };
  }
  const missing = missingYears(sorted);
  if (missing.length > 0) return { kind: "gaps", missing };
  const residuals = detrended(sorted.map(({ value }) => value));
  const whole = statisticsOf(residuals, 0, residuals.length);
  if (!(whole.variance > 1e-12 * Math.max(...sorted.map(({ value }) => value ** 2)))) return { kind: "no-variation" };
  const windowYears = windowOf(sorted.length);
  const found = trends(residuals);
  const chances = chancesOf(found, sorted.length, whole, randomStream(seed, "early-warning"));
  return {
    kind: "judged",
    count: sorted.length,
    windowYears,
    years: sorted.slice(windowYears - 1).map(({ year }) => year),
    autocorrelation: { values: found.autocorrelations, tau: found.tauOfAutocorrelation, chance: chances[0] },
    variance: { values: found.variances, tau: found.tauOfVariance, chance: chances[1] },
  };
}

function missingYears(sorted: readonly Point[]): number[] {
  const years = new Set(sorted.map(({ year }) => year));
  const missing: number[] = [];
  for (let year = sorted[0]!.year; year <= sorted.at(-1)!.year; year++) if (!years.has(year)) missing.push(year);
  return missing;
}

function detrended(values: ArrayLike<number>): Float64Array {
  return gaussianSmooth(values).map((smooth, place) => values[place]! - smooth);
}

function windowOf(count: number): number {
  return Math.round(count / 2);
}

function trends(residuals: Float64Array) {
  const width = windowOf(residuals.length);
  const windows = residuals.length - width + 1;
  const autocorrelations = new Float64Array(windows);
  const variances = new Float64Array(windows);
  for (let from = 0; from < windows; from++) {
    const { autocorrelation, variance } = statisticsOf(residuals, from, from + width);
    autocorrelations[from] = autocorrelation;
    variances[from] = variance;
  }
  const time = Array.from({ length: windows }, (_, place) => place);
  const tauOf = (values: Float64Array) => kendallTau(time, [...values]) ?? 0;
  return {
    autocorrelations,
    variances,
    tauOfAutocorrelation: tauOf(autocorrelations),
    tauOfVariance: tauOf(variances),
  };
}

/** As R's `acf` and `var` give them. */
function statisticsOf(values: Float64Array, from: number, to: number) {
  const count = to - from;
  let sum = 0;
  for (let place = from; place < to; place++) sum += values[place]!;
  const mean = sum / count;
  let [squares, products] = [0, 0];
  for (let place = from; place < to; place++) {
    squares += (values[place]! - mean) ** 2;
    if (place > from) products += (values[place]! - mean) * (values[place - 1]! - mean);
  }
  return { autocorrelation: squares > 0 ? products / squares : 0, variance: squares / (count - 1) };
}

/** How often chance alone makes both statistics rise as much; the series itself counts as one of the tries. */
function chancesOf(
  found: { readonly tauOfAutocorrelation: number; readonly tauOfVariance: number },
  count: number,
  whole: { readonly autocorrelation: number; readonly variance: number },
  stream: RandomStream,
): [number, number] {
  const higher: [number, number] = [1, 1];
  for (let surrogate = 0; surrogate < surrogateCount; surrogate++) {
    const { tauOfAutocorrelation, tauOfVariance } = trends(detrended(autoregressive(count, whole, stream)));
    if (tauOfAutocorrelation >= found.tauOfAutocorrelation) higher[0]++;
    if (tauOfVariance >= found.tauOfVariance) higher[1]++;
  }
  return [higher[0] / (surrogateCount + 1), higher[1] / (surrogateCount + 1)];
}

function autoregressive(
  count: number,
  { autocorrelation, variance }: { readonly autocorrelation: number; readonly variance: number },
  stream: RandomStream,
): Float64Array {
  const values = new Float64Array(count);
  const shock = Math.sqrt(variance * (1 - autocorrelation ** 2));
  let value = Math.sqrt(variance) * normal(stream);
  for (let place = 0; place < count; place++) {
    values[place] = value;
    value = autocorrelation * value + shock * normal(stream);
  }
  return values;
}

/** Box and Muller (1958), Ann. Math. Stat. 29(2). */
function normal(stream: RandomStream): number {
  return Math.sqrt(-2 * Math.log(1 - stream.next())) * Math.cos(2 * Math.PI * stream.next());
}
