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
  words[0] = low;
  words[1] = high;
  return numbers[0]!;
}

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
