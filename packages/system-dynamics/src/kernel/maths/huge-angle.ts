import { sinOfReduced, tanOfReduced } from "./generated-numbers.ts";
import { ANGLE_LIMIT } from "./trigonometric.ts";

/**
 * Sine, cosine and tangent of angles beyond `ANGLE_LIMIT`, one at a time: whole quarter turns are taken away with π/2 in
 * 1,400 binary digits, which is enough for the largest number there is.
 */
export const hugeAngle = {
  sin: (x: number) => ofReduced(x, 0, sinOfReduced),
  cos: (x: number) => ofReduced(x, 1, sinOfReduced),
  tan: (x: number) => ofReduced(x, 0, tanOfReduced),
};

export function isHugeAngle(x: number): boolean {
  return !(Math.abs(x) <= ANGLE_LIMIT);
}

const DIGITS = 1400n;
const KEPT = 240n;
let halfPi: bigint | undefined;

function ofReduced(x: number, turn: number, angle: (high: number, low: number, quarters: number) => number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  halfPi ??= bigHalfPi();
  const size = wholeTimes(Math.abs(x));
  const quarters = (2n * size + halfPi) / (2n * halfPi);
  const rest = (size - quarters * halfPi) >> (DIGITS - KEPT);
  const high = Number(rest) * 2 ** -Number(KEPT);
  const low = Number(rest - BigInt(high * 2 ** Number(KEPT))) * 2 ** -Number(KEPT);
  const count = Number(quarters & 3n);
  return x < 0
    ? angle(-high, -low, ((4 - count + turn) & 3) + 1.5 * 2 ** 52)
    : angle(high, low, ((count + turn) & 3) + 1.5 * 2 ** 52);
}

/** A number from 2²⁰ on, which has no digits below 2⁻³², times 2 to the power of `DIGITS`. */
function wholeTimes(x: number): bigint {
  return x < 2 ** 53 ? BigInt(x * 2 ** 32) << (DIGITS - 32n) : BigInt(x) << DIGITS;
}

/** π/2 = 8 arctan(1/5) − 2 arctan(1/239), after Machin. */
function bigHalfPi(): bigint {
  const one = 1n << (DIGITS + 32n);
  return (8n * arctanOfInverse(5n, one) - 2n * arctanOfInverse(239n, one)) >> 32n;
}

function arctanOfInverse(x: bigint, one: bigint): bigint {
  let power = one / x;
  let sum = power;
  for (let n = 3n; power !== 0n; n += 2n) {
    power = -power / (x * x);
    sum += power / n;
  }
  return sum;
}
