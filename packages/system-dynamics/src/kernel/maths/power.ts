import type { Formula } from "./formula.ts";
import type { LaneValue } from "./lane-graph.ts";
import { FIRST_SIZE, POWER_ROW_BYTES, POWER_STEPS } from "./power-table.ts";

/**
 * x to the power of y by less than 1 ulp, with the special cases of IEEE 754 (anything to the power of 0 is 1, and so is
 * 1 to any power). Powers 1, 2 and −1 are x, x · x and 1 / x to the bit.
 *
 * The logarithm is the sum of one from a table and a series, kept in two numbers; so is the exponential of its product.
 *
 * @see Arm Optimized Routines, pow.c (Szabolcs Nagy), © 2018 Arm Limited, MIT licence: the method and the coefficients of
 *   both series. The table is our own.
 */
export function power(f: Formula, x: LaneValue, y: LaneValue): LaneValue {
  const size = f.abs(x);
  const general = generalPower(f, size, y);

  const isEdge = f.or(f.or(f.eq(size, 0), f.eq(size, INFINITY)), f.eq(f.abs(y), INFINITY));
  const grows = f.xor(f.gt(size, 1), f.lt(y, 0));
  const atEdge = f.select(f.eq(size, 1), 1, f.and(grows, INFINITY));
  const magnitude = f.select(isEdge, atEdge, general);

  const isWhole = f.eq(f.trunc(y), y);
  const half = f.mul(y, 0.5);
  const isOdd = f.and(isWhole, f.ne(f.trunc(half), half));
  const signed = f.or(magnitude, f.and(f.and(isOdd, x), -0));
  const isImaginary = f.and(f.and(f.lt(x, 0), f.gt(x, -INFINITY)), f.not(isWhole));
  const isMissing = f.or(f.or(isImaginary, f.ne(x, x)), f.ne(y, y));
  const real = f.select(isMissing, Number.NaN, signed);

  const simple = f.select(f.eq(y, 2), f.mul(x, x), f.select(f.eq(y, 1), x, f.select(f.eq(y, -1), f.div(1, x), real)));
  return f.select(f.or(f.eq(y, 0), f.eq(x, 1)), 1, simple);
}

const INFINITY = Number.POSITIVE_INFINITY;

/** Whether `everydayPower` gives the power: of positive numbers of moderate size, the result of ordinary size. */
export function isEverydayPower(f: Formula, x: LaneValue, y: LaneValue): LaneValue {
  const isModerate = f.and(f.and(f.ge(x, 2 ** -60), f.le(x, 2 ** 60)), f.le(f.abs(y), 17));
  const isSimple = f.or(f.eq(y, 1), f.eq(f.abs(f.sub(y, 0.5)), 1.5));
  return f.without(isModerate, isSimple);
}

export function everydayPower(f: Formula, x: LaneValue, y: LaneValue): LaneValue {
  const { high, low } = timesLogarithm(f, y, logarithm(f, x, 0));
  const { powerOfTwo, steps, more } = exponential(f, high, low);
  const scale = f.wholeAdd(powerOfTwo, f.shl(steps, 45));
  return f.add(scale, f.mul(scale, more));
}

/** Of a size that is no edge; results may be as small or large as numbers are. */
function generalPower(f: Formula, size: LaneValue, y: LaneValue): LaneValue {
  const isSmall = f.lt(size, 2 ** -1022);
  const scaled = f.select(isSmall, f.mul(size, 2 ** 53), size);
  const { high, low } = timesLogarithm(f, y, logarithm(f, scaled, f.and(isSmall, 53)));
  const all = f.add(high, low);
  const isFar = f.gt(f.abs(all), FAR);
  const within = f.select(isFar, f.withSign(FAR, all), high);
  const { powerOfTwo, steps, wholes, more } = exponential(f, within, f.without(low, isFar));
  const scale = f.wholeAdd(powerOfTwo, f.shl(f.and(steps, f.bits(BigInt(POWER_STEPS - 1))), 45));
  return f.scaled(f.add(scale, f.mul(scale, more)), f.floor(f.mul(wholes, 1 / POWER_STEPS)));
}

/** The exponential of so much is infinite, of so much less than nothing is 0. */
const FAR = 800;

/**
 * The logarithm of a positive number that is not subnormal, as the sum of two: x = 2ᵏ z, and ln z = ln c + ln (1 + r) with
 * c from the table and r = z / c − 1.
 *
 * @param shift - What to take off the exponent.
 */
function logarithm(f: Formula, x: LaneValue, shift: LaneValue | number) {
  const raised = f.wholeAdd(x, f.bits(0x3ff0_0000_0000_0000n - FIRST_SIZE));
  const exponent = f.sub(f.or(f.shr(raised, 52), f.bits(0x4330_0000_0000_0000n)), 2 ** 52 + 1023);
  const k = shift === 0 ? exponent : f.sub(exponent, shift);
  const row = f.and(f.shr(raised, 39), f.bits(ROWS));
  const z = f.wholeAdd(f.and(raised, f.bits(0x000f_ffff_ffff_ffffn)), f.bits(FIRST_SIZE));
  const inverse = f.entry(row, "inverse");
  const zHigh = f.sub(f.add(z, TO_20_PLACES), TO_20_PLACES);
  const rHigh = f.sub(f.mul(zHigh, inverse), 1);
  const rLow = f.mul(f.sub(z, zHigh), inverse);
  const r = f.add(rHigh, rLow);

  const ofCentre = f.add(f.mul(k, LN2_HIGH), f.entry(row, "logarithm"));
  const ofSum = f.add(ofCentre, r);
  const ofCentreLow = f.add(f.mul(k, LN2_LOW), f.entry(row, "logarithmRest"));
  const ofSumLow = f.add(f.sub(ofCentre, ofSum), r);

  const half = f.mul(-0.5, r);
  const square = f.mul(r, half);
  const halfHigh = f.mul(-0.5, rHigh);
  const squareHigh = f.mul(rHigh, halfHigh);
  const high = f.add(ofSum, squareHigh);
  const highLow = f.add(f.sub(ofSum, high), squareHigh);
  const squareLow = f.mul(rLow, f.add(half, halfHigh));
  const [c3, c4, c5, c6, c7, c8] = LOGARITHM_COEFFICIENTS;
  const inner = f.add(f.add(c5, f.mul(r, c6)), f.mul(square, f.add(c7, f.mul(r, c8))));
  const series = f.mul(f.mul(r, square), f.add(f.add(c3, f.mul(r, c4)), f.mul(square, inner)));
  const low = f.add(f.add(f.add(ofCentreLow, ofSumLow), f.add(squareLow, highLow)), series);
  return { high, low };
}

/** Adding and taking it off rounds a number below 2³¹ to 20 binary places; next to 1 that is 1, and all of r is low. */
const TO_20_PLACES = 1.5 * 2 ** 32;

const ROWS = BigInt((POWER_STEPS - 1) * POWER_ROW_BYTES);
/** A multiple of 2⁻⁴², so that its product with an exponent is exact. */
const LN2_HIGH = 0.6931471805598903;
const LN2_LOW = 5.497923018708371e-14;
/** Of r³ and on, times −2 for each −r² / 2 that stands for r². */
const LOGARITHM_COEFFICIENTS = [
  -2 * 0.3333333333333339,
  2 * 0.25000000000000033,
  4 * 0.1999999998830994,
  -4 * 0.16666666658719348,
  -8 * 0.14286370355743763,
  8 * 0.12500519079594427,
] as const;

/** y times a logarithm, as the sum of two. */
function timesLogarithm(f: Formula, y: LaneValue, { high, low }: { high: LaneValue; low: LaneValue }) {
  const yHigh = f.upper(y);
  const first = f.upper(high);
  const rest = f.add(f.sub(high, first), low);
  return { high: f.mul(yHigh, first), low: f.add(f.mul(f.sub(y, yHigh), first), f.mul(y, rest)) };
}

/**
 * The exponential of a sum is 2 to the power of `wholes` / 128, times 1 + `more`: from the table for what is left of 128,
 * its exponent too small by that, and `steps`, which has `wholes` in its lowest bits.
 */
function exponential(f: Formula, high: LaneValue, low: LaneValue) {
  const steps = f.add(f.mul(high, POWER_STEPS * Math.LOG2E), 1.5 * 2 ** 52);
  const wholes = f.sub(steps, 1.5 * 2 ** 52);
  const r = f.add(f.sub(f.sub(high, f.mul(wholes, STEP_HIGH)), f.mul(wholes, STEP_LOW)), low);
  const row = f.and(f.shl(steps, 6), f.bits(ROWS));
  const square = f.mul(r, r);
  const start = f.add(f.entry(row, "powerOfTwoRest"), r);
  const middle = f.mul(square, f.add(0.49999999999996786, f.mul(r, 0.16666666666665886)));
  const end = f.mul(f.mul(square, square), f.add(0.0416666808410674, f.mul(r, 0.008333335853059549)));
  return { powerOfTwo: f.entry(row, "powerOfTwo"), steps, wholes, more: f.add(f.add(start, middle), end) };
}

// The sum is ln 2 / 128.
const STEP_HIGH = 0.005415212348111709;
const STEP_LOW = 1.2864023111638346e-14;
