import { Distribution } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverseCdf, quantileFunction } from "./inverse-cdf.ts";

const uniform: Distribution = { kind: "uniform", low: 10, high: 30 };
const triangular: Distribution = { kind: "triangular", low: 2, mode: 4, high: 10 };

/** Three ascending numbers. */
const hill = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(1000), fc.integer({ min: 1, max: 1000 }))
  .map(([low, toMode, toHigh]) => ({ low, mode: low + toMode, high: low + toMode + toHigh }));
const shape = fc.double({ min: 0.1, max: 50, noNaN: true });
const spread = fc.double({ min: 0.01, max: 3, noNaN: true });
const weight = fc.double({ min: 0.01, max: 10, noNaN: true });

const ranged: fc.Arbitrary<Distribution> = fc.oneof(
  hill.map(({ low, high }): Distribution => ({ kind: "uniform", low, high })),
  hill.map((numbers): Distribution => ({ kind: "triangular", ...numbers })),
);
const anyDistribution: fc.Arbitrary<Distribution> = fc.oneof(
  ranged,
  hill.map((numbers): Distribution => ({ kind: "pert", ...numbers })),
  fc
    .tuple(hill, shape, shape)
    .map(([{ low, high }, alpha, beta]): Distribution => ({ kind: "beta", alpha, beta, low, high })),
  hill.map(({ low, high }): Distribution => ({ kind: "integer", low, high })),
  fc
    .tuple(hill, spread)
    .map(([{ mode }, standardDeviation]): Distribution => ({ kind: "normal", mean: mode, standardDeviation })),
  fc.tuple(hill, fc.double({ min: -6, max: 6, noNaN: true })).map(([{ low, high }, away]): Distribution => {
    const standardDeviation = high - low;
    return { kind: "normal", mean: low + away * standardDeviation, standardDeviation, low, high };
  }),
  spread.map((logStandardDeviation): Distribution => ({ kind: "lognormal", median: 40, logStandardDeviation })),
  fc.double({ min: 0, max: 1, noNaN: true }).map((probability): Distribution => ({ kind: "boolean", probability })),
  fc.array(fc.tuple(fc.integer(), weight), { minLength: 1, maxLength: 30 }).map((pairs): Distribution => {
    return { kind: "empirical", values: pairs.map(([value]) => value), weights: pairs.map(([, w]) => w) };
  }),
);

/** The cumulative distribution as textbooks write it, the way back from a value to a share. */
function cdf(d: Distribution, x: number): number {
  if (d.kind === "uniform") return (x - d.low) / (d.high - d.low);
  if (d.kind !== "triangular") throw new RangeError(`no formula for ${d.kind}`);
  if (x < d.mode) return (x - d.low) ** 2 / ((d.high - d.low) * (d.mode - d.low));
  return 1 - (d.high - x) ** 2 / ((d.high - d.low) * (d.high - d.mode));
}

describe("inverseCdf", () => {
  it("goes a quarter of the way along a uniform distribution [DIST1]", () => {
    expect(inverseCdf(uniform, 0.25)).toBe(15);
  });

  it("reaches the mode of a triangular distribution at the share below it, here 2 of 8 [DIST1]", () => {
    expect(inverseCdf(triangular, 0.25)).toBe(4);
    expect(inverseCdf(triangular, 0.0625)).toBe(3);
    expect(inverseCdf(triangular, 1 - 1 / 12)).toBeCloseTo(8, 12);
  });

  it("gives the quantiles of SciPy 1.17 for the smooth distributions [DIST2] [DIST3] [DIST4]", () => {
    const beta = { kind: "beta", low: 10, high: 20 } as const;
    const price = { kind: "pert", low: 8800, mode: 11_600, high: 16_000 } as const;
    const normal = { kind: "normal", mean: 100, standardDeviation: 15 } as const;
    const known: [Distribution, number, number][] = [
      [normal, 0.05, 75.32719559572791],
      [normal, 0.975, 129.39945976810083],
      [{ ...normal, low: 90, high: 140 }, 0.25, 97.67504373772908],
      [{ ...normal, low: 160 }, 0.9, 167.7237090876354],
      [{ kind: "normal", mean: 0, standardDeviation: 1, low: 7.5 }, 0.5, 7.590331059878828],
      [{ kind: "lognormal", median: 40, logStandardDeviation: 0.5 }, 0.05, 17.574564197099697],
      [{ kind: "lognormal", median: 40, logStandardDeviation: 0.5 }, 0.95, 91.04066434057268],
      [{ ...beta, alpha: 2, beta: 6 }, 0.1, 10.788234461601412],
      [{ ...beta, alpha: 0.5, beta: 0.5 }, 0.5, 15],
      [price, 0.05, 9765.64803528197],
      [price, 0.5, 11803.78348230477],
      [{ kind: "pert", low: 0, mode: 0, high: 1 }, 0.9, 0.36904265551980675],
    ];
    for (const [distribution, p, quantile] of known) {
      expect(inverseCdf(Distribution.parse(distribution), p) / quantile, distribution.kind).toBeCloseTo(1, 11);
    }
  });

  it("rolls a die: six faces, each as likely, the edge of a step going to the upper face [DIST5]", () => {
    const die: Distribution = { kind: "integer", low: 1, high: 6 };
    expect([0, 0.1, 1 / 6, 0.5, 0.99, 1].map((p) => inverseCdf(die, p))).toEqual([1, 1, 2, 4, 6, 6]);
  });

  it("gives each alternative its share, in the order in which they are named [DIST6]", () => {
    const categories = [
      { name: "slow", value: 7 },
      { name: "fast", value: 3, weight: 3 },
    ];
    const structure: Distribution = { kind: "categorical", categories };
    expect([0, 0.24, 0.25, 1].map((p) => inverseCdf(structure, p))).toEqual([7, 7, 3, 3]);
    expect([0.7, 0.71].map((p) => inverseCdf({ kind: "boolean", probability: 0.3 }, p))).toEqual([1, 1]);
    expect(inverseCdf({ kind: "boolean", probability: 0.3 }, 0.69)).toBe(0);
    for (const p of [0, 0.5, 1]) expect(inverseCdf({ kind: "boolean", probability: 0 }, p)).toBe(0);
    for (const p of [0, 0.5, 1]) expect(inverseCdf({ kind: "boolean", probability: 1 }, p)).toBe(1);
  });

  it("draws observed values by their weights, from the lowest up [DIST6]", () => {
    const observed: Distribution = { kind: "empirical", values: [30, 10, 20], weights: [1, 2, 1] };
    expect([0, 0.49, 0.5, 0.74, 0.75, 1].map((p) => inverseCdf(observed, p))).toEqual([10, 10, 20, 20, 30, 30]);
  });

  it("starts at the low end and stops at the high end", () => {
    fc.assert(
      fc.property(hill, shape, shape, (numbers, alpha, beta) => {
        const { low, high } = numbers;
        const ended: Distribution[] = [
          { kind: "uniform", low, high },
          { kind: "triangular", ...numbers },
          { kind: "pert", ...numbers },
          { kind: "beta", alpha, beta, low, high },
          { kind: "integer", low, high },
          { kind: "normal", mean: low, standardDeviation: high - low, low, high },
        ];
        for (const d of ended) {
          expect(inverseCdf(d, 0), d.kind).toBeCloseTo(low, 9);
          expect(inverseCdf(d, 1), d.kind).toBeCloseTo(high, 9);
        }
      }),
      { numRuns: 50 },
    );
    expect(inverseCdf({ kind: "normal", mean: 0, standardDeviation: 1 }, 0)).toBe(Number.NEGATIVE_INFINITY);
    expect(inverseCdf({ kind: "lognormal", median: 1, logStandardDeviation: 1 }, 0)).toBe(0);
    expect(inverseCdf({ kind: "lognormal", median: 1, logStandardDeviation: 1 }, 1)).toBe(Number.POSITIVE_INFINITY);
  });

  it("undoes the cumulative distribution", () => {
    fc.assert(
      fc.property(ranged, fc.integer({ min: 0, max: 1000 }), (d, permille) => {
        expect(cdf(d, inverseCdf(d, permille / 1000))).toBeCloseTo(permille / 1000, 9);
      }),
    );
  });

  it("never falls as the share grows, whatever the distribution", () => {
    fc.assert(
      fc.property(anyDistribution, fc.double({ min: 0, max: 1, noNaN: true }), (d, p) => {
        const quantile = quantileFunction(Distribution.parse(d));
        const shares = [0, p / 2, p, (1 + p) / 2, 1];
        const values = shares.map(quantile);
        const tolerance = 1e-9 * Math.max(...values.map((value) => (Number.isFinite(value) ? Math.abs(value) : 0)));
        for (let place = 1; place < values.length; place++) {
          expect(values[place]! - values[place - 1]!, d.kind).not.toBeLessThan(-tolerance);
        }
      }),
    );
  });

  it("refuses a share outside 0 to 1", () => {
    for (const p of [-0.01, 1.01, Number.NaN]) expect(() => inverseCdf(uniform, p)).toThrow(`found ${p}`);
  });
});
