/** The quartiles of the kernel lie a quarter of the bandwidth to each side, as in R's `ksmooth`. */
const deviationsPerBandwidth = 0.3706506;

/**
 * A smooth course through evenly spaced values: the mean of the neighbours, weighed by a normal kernel and cut off at four
 * standard deviations. The same as R's `ksmooth(…, kernel = "normal")`.
 *
 * @param bandwidth - In steps of the series; rule of thumb where it is left out: R's `bw.nrd0` of the places, rounded, as
 *   `earlywarnings` takes it.
 *
 * @example
 * gaussianSmooth([1, 1, 1]); // 1, 1, 1
 */
export function gaussianSmooth(values: ArrayLike<number>, bandwidth = ruleOfThumb(values.length)): Float64Array {
  const deviation = bandwidth * deviationsPerBandwidth;
  const smooth = new Float64Array(values.length);
  for (let place = 0; place < values.length; place++) {
    let [sum, weights] = [0, 0];
    for (let other = 0; other < values.length; other++) {
      const distance = Math.abs(other - place) / deviation;
      if (distance > 4) continue;
      const weight = Math.exp(-(distance ** 2) / 2);
      sum += weight * values[other]!;
      weights += weight;
    }
    smooth[place] = sum / weights;
  }
  return smooth;
}

/** Silverman's rule for the places 1 to n: 0.9 times the smaller of two measures of spread, over the fifth root of n. */
function ruleOfThumb(count: number): number {
  const deviation = Math.sqrt((count * (count + 1)) / 12);
  const middleHalf = (count - 1) / 2;
  return Math.round(0.9 * Math.min(deviation, middleHalf / 1.34) * count ** -0.2);
}
