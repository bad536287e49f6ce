import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areAlike, kendallTau } from "./kendall-tau.ts";
import { rankingStability } from "./ranking-stability.ts";
import { ranks } from "./ranks.ts";

describe("ranks", () => {
  it("[ROB17] lets equal values share the better place and leaves the next ones empty", () => {
    expect(ranks([7, 5, 7, NaN, 9], false)).toEqual([2, 1, 2, null, 4]);
    expect(ranks([7, 5, 7, NaN, 9], true)).toEqual([2, 4, 2, null, 1]);
  });

  it("takes values for equal that differ by rounding alone", () => {
    expect(ranks([0.1 + 0.2, 0.3], true)).toEqual([1, 1]);
  });
});

describe("kendallTau", () => {
  it("[ROB18] is what SciPy gives, ties included", () => {
    const file = new URL("../../test/fixtures/robustness-numpy.json", import.meta.url);
    const { first, second, tau } = JSON.parse(readFileSync(file, "utf8")).kendall;
    expect(kendallTau(first, second)).toBeCloseTo(tau, 12);
  });

  it("compares only what both rank, and has no value where one ties them all", () => {
    expect(kendallTau([1, 2, null, 3], [1, 2, 3, null])).toBe(1);
    expect(kendallTau([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(kendallTau([1, null], [null, 1])).toBeNull();
  });

  it("lies between −1 and 1, is symmetric, and turns its sign with the order", () => {
    const rankings = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(rankings, (pairs) => {
        const [first, second] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        const tau = kendallTau(first, second);
        expect(kendallTau(second, first)).toBe(tau);
        if (tau === null) return;
        expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-12);
        expect(
          kendallTau(
            first,
            second.map((rank) => -rank),
          ),
        ).toBeCloseTo(-tau, 12);
        expect(kendallTau(first, first)).toBeCloseTo(1, 12);
        if (areAlike(first, second)) expect(tau).toBeCloseTo(1, 12);
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe("rankingStability", () => {
  const of = (...rankings: (number | null)[][]) =>
    rankingStability(rankings.map((ranksOf, place) => ({ id: `m${place}`, ranks: ranksOf })));

  it("[ROB19] says whether order, best policy or neither survive a change of metric", () => {
    expect(of([1, 2, 3], [1, 2, 3]).kind).toBe("same-order");
    expect(of([1, 2, 3], [1, 3, 2]).kind).toBe("same-best");
    expect(of([1, 2, 3], [2, 1, 3]).kind).toBe("changes");
    expect(of([1, 2, 3], [1, 1, 3]).kind).toBe("changes");
  });

  it("[ROB19] leaves aside metrics that tell no two policies apart", () => {
    const stability = of([1, 2, 3], [null, null, null], [1, null, null], [1, 1, 1], [1, 2, null]);
    expect(stability).toMatchObject({ kind: "same-order", rankedBy: ["m0", "m4"], bestUnder: [2, 0, 0] });
    expect(stability.agreements).toEqual([{ between: ["m0", "m4"], tau: 1 }]);
  });

  it("answers for one policy, and where nothing can be ranked", () => {
    expect(of([1], [1]).kind).toBe("one-policy");
    expect(of([null, null]).kind).toBe("nothing-ranked");
  });
});
