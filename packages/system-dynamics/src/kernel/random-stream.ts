/** A stream of random numbers that is the same on every machine for the same seed and key. */
export interface RandomStream {
  /** The next number, uniform in [0, 1) on a grid of 2⁻⁵³. */
  readonly next: () => number;
  /** The next 32 random bits as a whole number from 0 to 2³² − 1. */
  readonly nextUint32: () => number;
}

/**
 * Open the stream that belongs to a seed and a key. Streams are found by their key, not by the order in which they are
 * opened, so experiment 812 draws the same numbers alone, in any chunk and on any worker.
 *
 * The generator is xoshiro128** 1.1; its state is filled by SplitMix64, as its authors advise, after the key has been
 * stirred into the seed one word at a time.
 *
 * @param seed - A whole number from 0 to 2³² − 1.
 * @param key - What the stream is for: words, or whole numbers from 0 to 2³² − 1.
 * @throws {RangeError} If the seed or a number in the key is not such a whole number.
 *
 * @see Blackman & Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47(4), doi:10.1145/3460772.
 * @see Steele, Lea & Flood (2014), Fast splittable pseudorandom number generators, doi:10.1145/2660193.2660195.
 *
 * @example
 * randomStream(7, "price", 812).next() === randomStream(7, "price", 812).next(); // true
 */
export function randomStream(seed: number, ...key: (string | number)[]): RandomStream {
  const splitMix = splitMix64(key.reduce<bigint>(stir, BigInt(uint32(seed))));
  const low = splitMix();
  const high = splitMix();
  return xoshiro128([low & MASK_32, low >> 32n, high & MASK_32, high >> 32n].map(Number));
}

const MASK_32 = 0xffff_ffffn;
const MASK_64 = 0xffff_ffff_ffff_ffffn;

/** SplitMix64 of Steele, Lea & Flood: each call gives 64 bits. */
export function splitMix64(seed: bigint): () => bigint {
  let state = seed & MASK_64;
  return () => {
    state = (state + 0x9e37_79b9_7f4a_7c15n) & MASK_64;
    let bits = state;
    bits = ((bits ^ (bits >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK_64;
    bits = ((bits ^ (bits >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK_64;
    return bits ^ (bits >> 31n);
  };
}

/** xoshiro128** 1.1 of Blackman & Vigna from four words of state. */
export function xoshiro128(state: readonly number[]): RandomStream {
  let [s0, s1, s2, s3] = state.map((word) => word | 0) as [number, number, number, number];
  const nextUint32 = () => {
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9);
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotateLeft(s3, 11);
    return result >>> 0;
  };
  return { nextUint32, next: () => ((nextUint32() >>> 5) * 67_108_864 + (nextUint32() >>> 6)) / 9_007_199_254_740_992 };
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/**
 * One part of the key mixed into the seed. A word's length goes first, so that "ab", "c" and "a", "bc" differ; a number
 * goes above a length no word has.
 */
function stir(seed: bigint, part: string | number): bigint {
  if (typeof part === "number") return splitMix64(seed ^ ((BigInt(uint32(part)) << 32n) | MASK_32))();
  let mixed = splitMix64(seed ^ BigInt(part.length))();
  for (let index = 0; index < part.length; index++) mixed = splitMix64(mixed ^ BigInt(part.charCodeAt(index)))();
  return mixed;
}

function uint32(value: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff) return value;
  throw new RangeError(`a seed or key is a whole number from 0 to 4294967295; found ${value}`);
}
