import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countQuantile } from "./count-quantile.ts";

describe("countQuantile", () => {
  it("finds the first count that reaches a share, however bad the guess", () => {
    const whole = fc.integer({ min: -50, max: 500 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), whole, (answer, guess) => {
        const share = (count: number): number => (count < answer ? 0.1 : 0.9);
        expect(countQuantile(0.5, guess, 1000, share)).toBe(answer);
      }),
      { seed: 9 },
    );
  });

  it("gives the largest count it may when none before reaches the share, and 0 when the first does", () => {
    expect(countQuantile(0.5, 3, 40, () => 0)).toBe(40);
    expect(countQuantile(0.5, 30, 40, () => 1)).toBe(0);
  });

  it("asks for few shares: doubling and halving, not counting", () => {
    let asked = 0;
    countQuantile(0.5, 0, 1e9, (count) => {
      asked += 1;
      return count < 123_456_789 ? 0 : 1;
    });
    expect(asked).toBeLessThan(70);
  });
});
