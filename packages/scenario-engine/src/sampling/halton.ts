import { type RandomStream, randomStream } from "@tamarisk/system-dynamics";

/**
 * A Halton sequence: each dimension counts in a prime base of its own and mirrors the digits at the decimal point.
 * Scrambling permutes the digits of each place, which breaks up the lines that large bases draw.
 *
 * Dimensions take the primes in the order in which they are named and are scrambled by name: one that joins at the end
 * leaves the others as they were. The first points of a longer sequence are those of a shorter one. Sobol' points are
 * more even in most problems; Halton points need no power of two.
 *
 * @param count - How many points.
 * @param dimensions - A name for each dimension.
 * @param seed - A whole number from 0 to 2³² − 1.
 * @param scrambled - When false, the plain sequence from its second point on (½, ¼, ¾ … in base 2), whatever the seed.
 * @returns One column of `count` shares in (0, 1) per dimension.
 *
 * @see Halton (1960), On the efficiency of certain quasi-random sequences of points, Numer. Math. 2, doi:10.1007/BF01386213.
 * @see Owen (2017), A randomized Halton algorithm in R, arXiv:1706.02808. Rules: docs/methods/halton.md.
 *
 * @example
 * halton(3, ["price", "demand"], 1, false)[1]; // ⅓, ⅔, 1/9
 */
export function halton(count: number, dimensions: readonly string[], seed: number, scrambled: boolean): Float64Array[] {
  const bases = primes(dimensions.length);
  return dimensions.map((name, place) => {
    const base = bases[place]!;
    const stream = scrambled ? randomStream(seed, "halton", name) : null;
    return mirroredDigits(count, base, digitPermutations(base, stream), stream === null);
  });
}

/** Enough digits to fill the 53 bits of a share. */
function digitPermutations(base: number, stream: RandomStream | null): Uint32Array[] {
  const digitCount = Math.floor(53 / (31 - Math.clz32(base))) + 1;
  return Array.from({ length: digitCount }, () => {
    const permutation = Uint32Array.from({ length: base }, (_, digit) => digit);
    for (let last = base - 1; stream !== null && last > 0; last--) {
      const other = Math.floor(stream.next() * (last + 1));
      const kept = permutation[last]!;
      permutation[last] = permutation[other]!;
      permutation[other] = kept;
    }
    return permutation;
  });
}

function mirroredDigits(
  count: number,
  base: number,
  permutations: readonly Uint32Array[],
  plain: boolean,
): Float64Array {
  const shares = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    let rest = place + 1;
    let weight = 1 / base;
    let share = 0;
    for (let digit = 0; digit < permutations.length && !(plain && rest === 0); digit++) {
      const quotient = Math.floor(rest / base);
      share += permutations[digit]![rest - quotient * base]! * weight;
      weight /= base;
      rest = quotient;
    }
    shares[place] = insideUnit(share);
  }
  return shares;
}

/** Rounding and a row of zero digits could reach an end, where many distributions have no value. */
function insideUnit(share: number): number {
  return Math.min(Math.max(share, 2 ** -54), 1 - 2 ** -53);
}

/** The first primes, by trial division. */
export function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (isPrime(candidate, found)) found.push(candidate);
  }
  return found;
}

function isPrime(candidate: number, smaller: readonly number[]): boolean {
  for (const prime of smaller) {
    if (prime * prime > candidate) return true;
    if (candidate % prime === 0) return false;
  }
  return true;
}
