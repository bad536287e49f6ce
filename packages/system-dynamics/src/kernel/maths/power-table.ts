import { bitsOf } from "./lane-graph.ts";

/** Both halves of a power go by steps: of its operand's size, and of the exponential. */
export const POWER_STEPS = 128;

/** The bits where the first step of sizes begins; the steps go on to twice its number, and 1 lies well inside of one. */
export const FIRST_SIZE = 0x3fe6_9555_0000_0000n;

/** What stands in a row, in this order, each a number of 64 bits; the rest of a row is empty. */
export const powerColumns = { inverse: 0, logarithm: 1, logarithmRest: 2, powerOfTwo: 3, powerOfTwoRest: 4 } as const;
export type PowerColumn = keyof typeof powerColumns;

const NUMBERS_PER_ROW = 8;
/** A row is as long as a cache line. */
export const POWER_ROW_BYTES = 64;

// The table is worked out in whole numbers of units of 2⁻¹⁶⁰.
const DIGITS = 160n;
const UNIT = 1n << DIGITS;

/**
 * A row for each step: a number c⁻¹ of 8 binary digits near the inverse of the step's sizes, so that what is left of a
 * size times it is known exactly; ln c, its first part a multiple of 2⁻⁴²; and 2 to the power of row / 128, its bits less
 * those of an exponent of row / 128, with by how much in 1 it is too small.
 */
export const POWER_TABLE: Float64Array = powerTable();

export function powerEntry(rowByte: number, column: number): number {
  return POWER_TABLE[(rowByte >> 3) + column]!;
}

function powerTable(): Float64Array {
  const table = new Float64Array(POWER_STEPS * NUMBERS_PER_ROW);
  const ratio = expOf(logarithmOf(2n, 1n) / BigInt(POWER_STEPS));
  let power = UNIT;
  for (let row = 0; row < POWER_STEPS; row++) {
    const inverse = inverseNear(numberOf(FIRST_SIZE + (BigInt(row) << 45n) + (1n << 44n)));
    const logarithm = logarithmOf(256n, BigInt(256 * inverse));
    const first = ((logarithm >> (DIGITS - 43n)) + 1n) >> 1n;
    const rounded = toNumber(power);
    const kept = BigInt(rounded * 2 ** 52) << (DIGITS - 52n);
    table.set(
      [
        inverse,
        Number(first) * 2 ** -42,
        toNumber(logarithm - (first << (DIGITS - 42n))),
        numberOf(bitsOf(rounded) - (BigInt(row) << 45n)),
        toNumber(((power - kept) * UNIT) / kept),
      ],
      row * NUMBERS_PER_ROW,
    );
    power = (power * ratio) >> DIGITS;
  }
  return table;
}

/** Of so few digits that its product with a size of a step has no more than 60 binary places. */
function inverseNear(size: number): number {
  const places = size < 1 ? 128 : 256;
  return Math.round(places / size) / places;
}

function toNumber(units: bigint): number {
  return Number(units) * 2 ** -160;
}

/** ln (a / b) = 2 artanh ((a − b) / (a + b)). */
function logarithmOf(a: bigint, b: bigint): bigint {
  const s = ((a - b) * UNIT) / (a + b);
  let power = s;
  let sum = s;
  for (let n = 3n; power !== 0n; n += 2n) {
    power = (power * s * s) / (UNIT * UNIT);
    sum += power / n;
  }
  return 2n * sum;
}

function expOf(x: bigint): bigint {
  let term = UNIT;
  let sum = UNIT;
  for (let n = 1n; term !== 0n; n++) {
    term = (term * x) / (UNIT * n);
    sum += term;
  }
  return sum;
}

function numberOf(bits: bigint): number {
  return new Float64Array(BigUint64Array.of(bits).buffer)[0]!;
}
