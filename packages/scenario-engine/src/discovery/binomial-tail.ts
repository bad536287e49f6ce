/**
 * The chance of at least `k` successes in `n` independent trials, each with probability `p`; exact to about twelve digits
 * up to a million trials, also where the chance is very small.
 *
 * @throws {RangeError} If `n` and `k` are not whole numbers with 0 ≤ k ≤ n, or `p` is not from 0 to 1.
 *
 * @see Loader (2000), Fast and accurate computation of binomial probabilities; NIST DLMF 8.17.22 for the continued fraction.
 *
 * @example
 * binomialTail(3, 4, 0.5); // 5/16: three of four in four ways, four in one
 */
export function binomialTail(k: number, n: number, p: number): number {
  if (!(Number.isInteger(n) && Number.isInteger(k) && k >= 0 && k <= n && p >= 0 && p <= 1)) {
    throw new RangeError(`a binomial tail needs 0 ≤ k ≤ n and 0 ≤ p ≤ 1; found k = ${k}, n = ${n}, p = ${p}`);
  }
  if (k === 0 || p === 1) return 1;
  if (p === 0) return 0;
  if (k > (n + 1) * p) return binomialProbability(k, n, p) * (1 - p) * fraction(k, n - k + 1, p);
  return 1 - binomialProbability(k - 1, n, p) * p * fraction(n - k + 1, k, 1 - p);
}

/** The chance of exactly k successes, by Loader's saddle point, which loses no digits to large logarithms. */
function binomialProbability(k: number, n: number, p: number): number {
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const logarithm =
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    deviance(k, n * p) -
    deviance(n - k, n * (1 - p)) +
    0.5 * Math.log(n / (2 * Math.PI * k * (n - k)));
  return Math.exp(logarithm);
}

/** log(n!) less Stirling's formula for it. */
function stirlingError(n: number): number {
  if (n < 16) return smallStirlingErrors[n]!;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

const smallStirlingErrors = Array.from({ length: 16 }, (_, n) => {
  let factorial = 1;
  for (let factor = 2; factor <= n; factor++) factorial *= factor;
  return n === 0 ? 0 : Math.log(factorial) - (0.5 * Math.log(2 * Math.PI * n) + n * Math.log(n) - n);
});

/** x log(x / mean) + mean − x, by a series where the two are close. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const ratio = (x - mean) / (x + mean);
  let sum = (x - mean) * ratio;
  let term = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

const SMALLEST = 1e-300;

/** The continued fraction of the incomplete beta function, after Lentz; quick where x < (a + 1) / (a + b + 2). */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) < 3e-16) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}
