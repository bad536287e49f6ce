import { binary } from "../src/kernel/maths/binary.ts";
import { unary } from "../src/kernel/maths/unary.ts";
import { splitMix64 } from "../src/kernel/random-stream.ts";
import * as precise from "./high-precision.ts";

/** Functions, what they should give, where they are tried, and how far off they may be in units of the last place. */
interface AccuracyCase {
  readonly name: string;
  readonly from: (draw: () => number, bits: () => bigint) => readonly [number, number?];
  readonly found: (x: number, y: number) => number;
  /** The error of a value in ulp. */
  readonly error: (found: number, x: number, y: number) => number;
  readonly bound: number;
}

const view = new DataView(new ArrayBuffer(8));
function anyNumber(bits: () => bigint): number {
  for (;;) {
    view.setBigUint64(0, bits());
    const value = view.getFloat64(0);
    if (Number.isFinite(value)) return value;
  }
}
const one = (
  name: keyof typeof unary,
  truth: (x: precise.Big) => precise.Big,
  bound: number,
  from: AccuracyCase["from"],
): AccuracyCase => ({
  name,
  from,
  found: unary[name],
  error: (found, x) => precise.ulpError(found, truth(precise.big(x))),
  bound,
});
/** Half over a range evenly, half over all magnitudes up to its end. */
const sized =
  (end: number, signed = true): AccuracyCase["from"] =>
  (draw) => {
    const size = draw() < 0.5 ? end * draw() : end * 2 ** (-60 * draw());
    return [signed && draw() < 0.5 ? -size : size];
  };
const positive: AccuracyCase["from"] = (draw, bits) => {
  const x = draw();
  if (x < 0.3) return [1 + (draw() - 0.5) * 2 ** (-40 * draw())];
  return [x < 0.6 ? 2 ** -1022 * draw() : Math.abs(anyNumber(bits))];
};

export const accuracyCases: readonly AccuracyCase[] = [
  one("exp", precise.exp, 1, (draw) => [draw() < 0.5 ? -745 + 1454 * draw() : (draw() - 0.5) * 2 ** (3 - 60 * draw())]),
  one("ln", precise.ln, 1, positive),
  one("log10", (x) => precise.divide(precise.ln(x), precise.ln(precise.big(10))), 1, positive),
  one("sin", (x) => precise.sinAndCos(x).sin, 1, sized(1e6)),
  {
    ...one(
      "sin",
      (x) => precise.sinAndCos(x).sin,
      1,
      (_, bits) => [anyNumber(bits)],
    ),
    name: "sin, any number",
  },
  one("cos", (x) => precise.sinAndCos(x).cos, 1, sized(1e6)),
  {
    ...one(
      "cos",
      (x) => precise.sinAndCos(x).cos,
      1,
      (_, bits) => [anyNumber(bits)],
    ),
    name: "cos, any number",
  },
  one("tan", (x) => tangent(x), 1.1, sized(1e6)),
  one("arcsin", precise.arcsin, 1, sized(1)),
  one("arccos", precise.arccos, 1, sized(1)),
  one("arctan", precise.arctan, 1, sized(100)),
  one("sinh", precise.sinh, 2, sized(711)),
  one("cosh", precise.cosh, 1.5, sized(711)),
  one("tanh", precise.tanh, 2, sized(25)),
  {
    name: "normal-quantile",
    from: (draw) => [draw() < 0.5 ? draw() : 2 ** (-1000 * draw())],
    found: unary["normal-quantile"],
    error: quantileError,
    bound: 8,
  },
  {
    name: "power",
    from: (draw, bits) => {
      const choice = draw();
      if (choice < 0.3) return [draw() * 10, (draw() - 0.5) * 20];
      if (choice < 0.5) return [1 + (draw() - 0.5) * 2 ** (-45 * draw()), (draw() - 0.5) * 2 ** (50 * draw())];
      if (choice < 0.6) return [Math.round((draw() - 0.5) * 40), Math.round((draw() - 0.5) * 60)];
      const x = Math.abs(anyNumber(bits));
      return [x, ((draw() - 0.5) * 2140) / Math.log2(x)];
    },
    found: binary.power,
    error: powerError,
    bound: 1,
  },
];

function tangent(x: precise.Big): precise.Big {
  const { sin, cos } = precise.sinAndCos(x);
  return precise.divide(sin, cos);
}

function powerError(found: number, x: number, y: number): number {
  if (x === 0 || y === 0) return Object.is(found, x ** y) ? 0 : Number.POSITIVE_INFINITY;
  const exponent = precise.multiply(precise.big(y), precise.ln(precise.big(Math.abs(x))));
  if (Math.abs(precise.toNumber(exponent)) > 760) return Object.is(found, x ** y) ? 0 : Number.POSITIVE_INFINITY;
  const size = precise.exp(exponent);
  return precise.ulpError(found, x < 0 && Math.abs(y) % 2 === 1 ? precise.negate(size) : size);
}

/** By how much the share below the found quantile is off, over the density there. */
function quantileError(found: number, share: number): number {
  const tail = share < 0.5 ? precise.big(share) : precise.subtract(precise.big(1), precise.big(share));
  const at = precise.big(Math.abs(found));
  const off = precise.subtract(precise.normalTail(at), tail);
  const density = precise.divide(
    precise.exp(precise.shift(precise.negate(precise.multiply(at, at)), -1)),
    precise.squareRoot(precise.shift(precise.pi(), 1)),
  );
  return precise.ulpError(Math.abs(found), precise.add(at, precise.divide(off, density)));
}

/** The largest and the mean error over so many points, always the same ones. */
export function measureAccuracy(each: AccuracyCase, points: number): { max: number; mean: number; worst: string } {
  const bits = splitMix64(BigInt(each.name.length * 1000 + points));
  const draw = () => Number(bits() >> 11n) * 2 ** -53;
  let max = 0;
  let sum = 0;
  let worst = "";
  for (let point = 0; point < points; point++) {
    const [x, y = 0] = each.from(draw, bits);
    const error = each.error(each.found(x, y), x, y);
    sum += error;
    if (!(error <= max)) {
      max = error;
      worst = `${x}, ${y}`;
    }
  }
  return { max, mean: sum / points, worst };
}
