/**
 * Random numbers found by counting: each belongs to a seed, an experiment, a site in the model and a step, and is worked
 * out from these alone, so that experiment 812 draws the same numbers alone, in any block and on any worker. Words are
 * stirred in one by one with the finaliser of SplitMix64.
 *
 * @see Steele, Lea & Flood (2014), Fast splittable pseudorandom number generators, doi:10.1145/2660193.2660195.
 */
export function stir(state: bigint, word: bigint): bigint {
  let bits = ((state ^ word) + STIR_ADD) & MASK_64;
  bits = ((bits ^ (bits >> 30n)) * STIR_FIRST) & MASK_64;
  bits = ((bits ^ (bits >> 27n)) * STIR_SECOND) & MASK_64;
  return bits ^ (bits >> 31n);
}

export const STIR_ADD = 0x9e37_79b9_7f4a_7c15n;
export const STIR_FIRST = 0xbf58_476d_1ce4_e5b9n;
export const STIR_SECOND = 0x94d0_49bb_1331_11ebn;
const MASK_64 = 0xffff_ffff_ffff_ffffn;

/**
 * What the random numbers of a whole run start from.
 *
 * @throws {RangeError} If the seed is not a whole number from 0 to 2³² − 1.
 */
export function seedState(seed: number): bigint {
  return stir(0n, word32(seed));
}

/** What those of one experiment start from. @throws {RangeError} As `seedState`, for the key. */
export function experimentState(ofSeed: bigint, key: number): bigint {
  return stir(ofSeed, word32(key));
}

/** The number in (0, 1) of a site and step of an experiment. */
export function randomNumber(experiment: bigint, site: number, step: number): number {
  return openShare(stir(stir(experiment, BigInt(site)), BigInt(step)));
}

/** The number in (0, 1) of a step in the stream which a number names, whatever the experiment. */
export function keyedRandomNumber(seed: bigint, key: number, step: number): number {
  bits.setFloat64(0, Number.isNaN(key) ? Number.NaN : key + 0);
  return openShare(stir(stir(seed, bits.getBigUint64(0)), BigInt(step)));
}

const bits = new DataView(new ArrayBuffer(8));

/** 52 bits, in the middle of their interval: never 0, never 1. */
function openShare(word: bigint): number {
  return Number(word >> 12n) * 2 ** -52 + 2 ** -53;
}

function word32(value: number): bigint {
  if (Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff) return BigInt(value);
  throw new RangeError(`a seed or key is a whole number from 0 to 4294967295; found ${value}`);
}
