import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJinchangEvidence } from "../../tools/jinchang/evidence.ts";
import { fitMeanReversion } from "./fit-mean-reversion.ts";
import { matchShockShape } from "./match-shock-shape.ts";
import { shockMoments } from "./sinh-arcsinh.ts";

describe("matchShockShape", () => {
  it("finds the shape that has such skewness and kurtosis", () => {
    const shape = fc.record({
      skew: fc.double({ min: -0.4, max: 0.4, noNaN: true }),
      tail: fc.double({ min: 0.6, max: 1.5, noNaN: true }),
    });
    fc.assert(
      fc.property(shape, (of) => {
        const found = shockMoments(matchShockShape(shockMoments(of)));
        expect(found.skewness).toBeCloseTo(shockMoments(of).skewness, 1);
        expect(found.kurtosis).toBeCloseTo(shockMoments(of).kurtosis, 1);
      }),
      { numRuns: 6, seed: 3 },
    );
    expect(matchShockShape({ skewness: 0, kurtosis: 3 })).toEqual({ skew: 0, tail: 1 });
  });

  it("finds nickel's years skewed to the right with fat tails, in 2010 as in 2024 [PRICE3]", () => {
    const { nickel } = readJinchangEvidence();
    const shapeUntil = (end: number) => {
      const fit = fitMeanReversion(nickel.filter(({ year }) => year <= end).map(({ price }) => price));
      const { skew, tail } = matchShockShape({ skewness: fit.residualSkewness, kurtosis: fit.residualKurtosis });
      return [skew.toFixed(2), tail.toFixed(2)];
    };
    expect(shapeUntil(2024)).toEqual(["0.23", "0.69"]);
    expect(shapeUntil(2010)).toEqual(["0.29", "0.73"]);
  });

  it("refuses a skewness that no such kurtosis bears, naming the nearest", () => {
    expect(() => matchShockShape({ skewness: 2, kurtosis: 2 })).toThrow(
      "no shock has skewness 2 and kurtosis 2; the nearest",
    );
  });
});
