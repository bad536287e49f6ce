import type { RandomStream } from "@tamarisk/system-dynamics";

/**
 * Owen's nested uniform scrambling in base 2, in place. Each bit of a point is flipped or not by a coin that belongs to
 * the bits above it: points that agree in their first bits still agree in as many, so nets stay nets, and each point
 * alone is spread evenly over the unit interval.
 *
 * The coins of four levels at a time come from one hash of the bits above them, so that no tree is kept in memory.
 *
 * @param points - Whole numbers of 32 bits, the binary point before the highest.
 * @param stream - Gives the keys of the hash.
 *
 * @see Owen (1995), Randomly permuted (t,m,s)-nets and (t,s)-sequences, doi:10.1007/978-1-4612-2552-2_19.
 */
export function owenScramble(points: Uint32Array, stream: RandomStream): void {
  const keys = Uint32Array.from({ length: 16 }, () => stream.nextUint32());
  for (let place = 0; place < points.length; place++) points[place] = scrambledPoint(points[place]!, keys);
}

function scrambledPoint(point: number, keys: Uint32Array): number {
  let flips = 0;
  for (let level = 0; level < 32; level += 4) {
    const above = level === 0 ? 0 : point >>> (32 - level);
    const coins = hash(above, keys[level >>> 2]!, keys[8 + (level >>> 2)]!);
    // A tree of fifteen coins: one for the first bit, two for the second, four, eight.
    const four = (point >>> (28 - level)) & 15;
    const flipped =
      ((coins & 1) << 3) |
      (((coins >>> (1 + (four >>> 3))) & 1) << 2) |
      (((coins >>> (3 + (four >>> 2))) & 1) << 1) |
      ((coins >>> (7 + (four >>> 1))) & 1);
    flips |= flipped << (28 - level);
  }
  return (point ^ flips) >>> 0;
}

/** Two rounds of the finaliser of MurmurHash3 (A. Appleby, public domain), a key before each. */
function hash(value: number, first: number, second: number): number {
  return mixed(mixed(value ^ first) + second);
}

function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85eb_ca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2_ae35);
  return bits ^ (bits >>> 16);
}
