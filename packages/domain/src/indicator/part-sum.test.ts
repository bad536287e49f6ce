import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Breakdown, everybody } from "./breakdown.ts";
import { partSums } from "./part-sum.ts";

const part = (value: number, of: Partial<Breakdown>) => ({ breakdown: { ...everybody, ...of }, value });
const women = (value: number) => part(value, { sex: "women" });
const men = (value: number) => part(value, { sex: "men" });

describe("partSums", () => {
  it("agrees with Jinchang's census of 2020: 0-14, 15-59, 60-64 and 65+ are all residents", () => {
    const ages = [
      part(61_929, { ageGroup: "0-14" }),
      part(296_535, { ageGroup: "15-59" }),
      part(19_628, { ageGroup: "60-64" }),
      part(59_934, { ageGroup: "65+" }),
    ];
    expect(partSums(438_026, ages)).toEqual([{ kind: "agrees", dimension: "ageGroup", sum: 438_026 }]);
  });

  it("says nothing against one part alone, unless it is more than the whole", () => {
    expect(partSums(100, [women(48)])).toEqual([{ kind: "open", dimension: "sex", sum: 48 }]);
    expect(partSums(100, [women(148)])).toEqual([{ kind: "exceeds", dimension: "sex", sum: 148, total: 100 }]);
    expect(partSums(100, [women(100.5)])).toMatchObject([{ kind: "exceeds", sum: 100.5 }]);
  });

  it("names a whole set that falls short, and counts each way of cutting on its own", () => {
    const rural = part(100, { residentGroup: "rural" });
    expect(partSums(100, [women(40), men(40), rural])).toEqual([
      { kind: "falls-short", dimension: "sex", sum: 80, total: 100 },
      { kind: "open", dimension: "residentGroup", sum: 100 },
    ]);
  });

  it("sums neither ages that overlap, nor women of 65 and more, nor people on low income", () => {
    const overlapping = [part(60, { ageGroup: "0-14" }), part(60, { ageGroup: "14-64" })];
    const twice = part(90, { sex: "women", ageGroup: "65+" });
    expect(partSums(100, [...overlapping, twice, part(900, { residentGroup: "low-income" })])).toEqual([]);
  });

  it("says nothing without a total: unknown is not zero", () => {
    expect(partSums(null, [women(48), men(52)])).toEqual([]);
  });

  it("agrees whenever the total is the sum of women and men", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(partSums(a + b, [women(a), men(b)])).toEqual([{ kind: "agrees", dimension: "sex", sum: a + b }]);
      }),
    );
  });
});
