import { normalQuantile } from "@tamarisk/system-dynamics";

/** A figure worked out from a sample of futures, and the interval in which another sample would likely have put it. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How far a figure may be chance is seen by drawing the sample again from itself. */
export interface Bootstrap {
  /** How many times, at least 2. */
  readonly resamples: number;
  /** How likely the interval is meant to hold the figure, strictly between 0 and 1. */
  readonly confidence: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
}

/**
 * A figure and its normal interval: as many standard deviations of the resampled figures to each side as the confidence
 * asks for. With a deviation that is no number, as when no resample could be worked out, the interval is none either.
 *
 * @example
 * estimate(0.44, 0.02, 0.95); // { value: 0.44, low: 0.4008…, high: 0.4791… }
 */
export function estimate(value: number, deviation: number, confidence: number): Estimate {
  // What rounding alone moves is no spread.
  const spread = deviation < 1e-12 * Math.abs(value) ? 0 : deviation;
  const reach = normalQuantile((1 + confidence) / 2) * spread;
  return { value, low: value - reach, high: value + reach };
}

/** @throws {RangeError} If a resampling is not possible. */
export function assertBootstrap({ resamples, confidence }: Bootstrap): void {
  if (!Number.isInteger(resamples) || resamples < 2) {
    throw new RangeError(`an interval needs a whole number of resamples, at least 2; found ${resamples}`);
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`a confidence lies strictly between 0 and 1; found ${confidence}`);
  }
}

/** The standard deviation, dividing by one less than the count, of the numbers put in; NaN for fewer than two. */
export function runningDeviations(width: number): {
  add: (figures: ArrayLike<number>) => void;
  now: () => Float64Array;
} {
  const counts = new Float64Array(width);
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  return {
    add: (figures) => {
      for (let place = 0; place < width; place++) {
        const figure = figures[place]!;
        if (!Number.isFinite(figure)) continue;
        counts[place]!++;
        const away = figure - means[place]!;
        means[place]! += away / counts[place]!;
        squares[place]! += away * (figure - means[place]!);
      }
    },
    now: () => squares.map((sum, place) => (counts[place]! < 2 ? Number.NaN : Math.sqrt(sum / (counts[place]! - 1)))),
  };
}
