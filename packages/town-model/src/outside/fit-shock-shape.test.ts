import { normalQuantile } from "@tamarisk/system-dynamics";
import { describe, expect, it } from "vitest";
import { readJinchangEvidence } from "../../tools/jinchang/evidence.ts";
import { fitMeanReversion } from "./fit-mean-reversion.ts";
import { fitShockShape, logLikelihood } from "./fit-shock-shape.ts";
import { shockOf } from "./sinh-arcsinh.ts";

/** As a large sample would lie: the middles of 400 equal shares. */
const spread = (shape: { skew: number; tail: number }) =>
  Array.from({ length: 400 }, (_, place) => shockOf(normalQuantile((place + 0.5) / 400), shape));

describe("fitShockShape", () => {
  it("finds the shape that shocks were made with", () => {
    for (const shape of [
      { skew: 0, tail: 1 },
      { skew: 0.3, tail: 0.7 },
      { skew: -0.2, tail: 1.4 },
    ]) {
      const found = fitShockShape(spread(shape));
      expect(found.skew).toBeCloseTo(shape.skew, 1);
      expect(Math.abs(found.tail - shape.tail)).toBeLessThan(0.06 * shape.tail);
    }
  });

  it("finds nickel's years skewed to the right with fat tails, better told so than by a normal [PRICE3]", () => {
    const { shocks } = fitMeanReversion(readJinchangEvidence().nickel.map(({ price }) => price));
    const shape = fitShockShape(shocks);
    expect([shape.skew, shape.tail].map((value) => value.toFixed(2))).toEqual(["0.11", "0.57"]);
    expect(logLikelihood(shocks, shape) - logLikelihood(shocks, { skew: 0, tail: 1 })).toBeGreaterThan(4);
  });

  it("turns its skew round when rises and falls change places", () => {
    const shocks = spread({ skew: 0.3, tail: 0.8 });
    const [once, turned] = [fitShockShape(shocks), fitShockShape(shocks.map((shock) => -shock))];
    expect(turned.skew).toBeCloseTo(-once.skew, 4);
    expect(turned.tail).toBeCloseTo(once.tail, 4);
  });

  it("refuses too few shocks and one that is no number", () => {
    expect(() => fitShockShape([1, -1])).toThrow("at least ten; found 2");
    expect(() => fitShockShape([...spread({ skew: 0, tail: 1 }), Number.NaN])).toThrow("found NaN");
  });
});
