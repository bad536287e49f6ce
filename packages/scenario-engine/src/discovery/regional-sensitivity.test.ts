import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCases, categoryInput, scikitCases, scikitFixture } from "../../test/discovery-cases.ts";
import { numbers } from "../../test/prim-cases.ts";
import type { Cases } from "./cases.ts";
import { type RegionalSensitivity, regionalSensitivity } from "./regional-sensitivity.ts";

function contrastsOf(result: RegionalSensitivity) {
  if (result.kind !== "contrasts") throw new Error(`expected contrasts; found ${result.kind}`);
  return result.contrasts;
}

/** Prices 1 to 6; the two lowest and one other are of interest. */
const prices: Cases = {
  count: 6,
  inputs: [numbers("price", [1, 2, 3, 4, 5, 6]), numbers("steel", [7, 7, 7, 7, 7, 7])],
  ofInterest: Uint8Array.of(1, 1, 0, 1, 0, 0),
};

describe("regionalSensitivity", () => {
  it("[RSA1] finds the widest gap between the two cumulative shares", () => {
    const [price, steel] = contrastsOf(regionalSensitivity(prices));
    // By hand: up to 2 lie two of three of interest and none of the others.
    expect(price).toMatchObject({
      inputId: "price",
      distance: 2 / 3,
      widestAt: 2,
      upToThere: { ofInterest: 2 / 3, others: 0 },
    });
    expect(steel).toMatchObject({ inputId: "steel", distance: 0, p: 1 });
  });

  it("[RSA2] agrees with SciPy's Kolmogorov–Smirnov and χ² tests", () => {
    const fixture = scikitFixture();
    const contrasts = contrastsOf(regionalSensitivity(scikitCases(fixture)));
    const { distance, p, at, soilP } = fixture.regional;
    for (const [place, id] of ["a", "b", "c", "d"].entries()) {
      const found = contrasts.find(({ inputId }) => inputId === id)!;
      expect(found.distance).toBeCloseTo(distance[place]!, 12);
      expect(found.kind === "number" && found.widestAt).toBe(at[place]);
      // SciPy counts every order of the two samples; Stephens' formula is within a few percent of it.
      if (id !== "d") expect(found.p / p[place]!).toBeCloseTo(1, 1);
    }
    expect(contrasts.find(({ inputId }) => inputId === "soil")!.p).toBeCloseTo(soilP, 12);
  });

  it("[RSA3] compares categories by the share that would have to change", () => {
    const soil = categoryInput("soil", ["clay", "loam", "sand"], [0, 0, 0, 1, 1, 2]);
    const [found] = contrastsOf(regionalSensitivity({ ...prices, inputs: [soil] }));
    // By hand: clay 2/3 against 1/3, loam 1/3 against 1/3, sand 0 against 1/3.
    expect(found).toMatchObject({
      kind: "category",
      distance: expect.closeTo(1 / 3, 12),
      shares: [
        { category: "clay", ofInterest: 2 / 3, others: 1 / 3 },
        { category: "loam", ofInterest: 1 / 3, others: 1 / 3 },
        { category: "sand", ofInterest: 0, others: 1 / 3 },
      ],
    });
  });

  it("[RSA4] draws curves that rise to one and are never farther apart than the distance", () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        for (const contrast of contrastsOf(regionalSensitivity(cases))) {
          if (contrast.kind === "category") continue;
          const { ofInterest, others } = contrast.curve;
          expect([ofInterest.at(-1), others.at(-1)]).toEqual([1, 1]);
          for (const [point, share] of ofInterest.entries()) {
            expect(Math.abs(share - others[point]!)).toBeLessThanOrEqual(contrast.distance + 1e-12);
            if (point > 0) expect(share).toBeGreaterThanOrEqual(ofInterest[point - 1]!);
          }
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it("is the same when futures of interest and others change places", () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const turned = { ...cases, ofInterest: cases.ofInterest.map((own) => 1 - own) };
        const plain = (contrast: { inputId: string; distance: number; p: number }) => [
          contrast.inputId,
          contrast.distance.toFixed(9),
          contrast.p.toFixed(9),
        ];
        const before = contrastsOf(regionalSensitivity(cases)).map(plain).sort();
        expect(contrastsOf(regionalSensitivity(turned)).map(plain).sort()).toEqual(before);
      }),
      { seed: 4, numRuns: 40 },
    );
  });

  it("answers when every future is of interest", () => {
    const all = { ...prices, ofInterest: new Uint8Array(6).fill(1) };
    expect(regionalSensitivity(all)).toEqual({ kind: "all-of-interest", count: 6 });
  });
});
