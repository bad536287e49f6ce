const numbers = new Float64Array(1);
const words = new Int32Array(numbers.buffer);

/** The upper 32 of a number's 64 bits: sign, exponent and the first binary digits. */
export function highWord(x: number): number {
  numbers[0] = x;
  return words[1]!;
}

export function lowWord(x: number): number {
  numbers[0] = x;
  return words[0]!;
}

export function numberOf(high: number, low: number): number {
  const exponent = (high >>> 20) & 0x7ff;
  // A processor waits when it reads as one what was just written in two halves, so usual numbers are made by arithmetic.
  if (exponent === 0 || exponent === 0x7ff) return ofWords(high, low);
  const digits = ((high & 0xf_ffff) | 0x10_0000) * 2 ** -20 + (low >>> 0) * 2 ** -52;
  return digits * powers[high >>> 20]!;
}

function ofWords(high: number, low: number): number {
  words[0] = low;
  words[1] = high;
  return numbers[0]!;
}

/** The upper half of the bits alone: a number of 21 binary digits. */
export function upperHalf(x: number): number {
  numbers[0] = x;
  words[0] = 0;
  return numbers[0]!;
}

/** Two to the power of a whole number from −1022 to 1023; whatever the lanes give for others. */
export function powerOfTwo(whole: number): number {
  return powers[(whole + 1023) & (powers.length - 1)]!;
}

/** For each of the 2¹² signs and exponents the number without further digits. */
const powers = Float64Array.from({ length: 2 ** 12 }, (_, signAndExponent) => ofWords(signAndExponent << 20, 0));

/** The size of the first with the sign of the second. */
export function withSign(size: number, sign: number): number {
  return highWord(sign) < 0 ? -Math.abs(size) : Math.abs(size);
}

/** To the nearest whole number, halves to the even one; −0.3 gives −0. */
export function nearest(x: number): number {
  if (x > 0) return x < WHOLE ? x + WHOLE - WHOLE : x;
  if (x < 0) return x > -WHOLE ? -(WHOLE - x - WHOLE) : x;
  return x;
}

/** From here on every number is whole. */
const WHOLE = 2 ** 52;
