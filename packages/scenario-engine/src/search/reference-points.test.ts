import { describe, expect, it } from "vitest";
import { referencePoints } from "./reference-points.ts";

describe("referencePoints", () => {
  it("hands out two parts between two objectives in three ways", () => {
    expect(referencePoints(2, 2)).toEqual([
      [0, 1],
      [0.5, 0.5],
      [1, 0],
    ]);
  });

  it("has as many points as Deb & Jain (2014, table I) list: 91, 210, 156 and 275", () => {
    const counts = [referencePoints(3, 12), referencePoints(5, 6), referencePoints(8, 3, 2), referencePoints(10, 3, 2)];
    expect(counts.map((points) => points.length)).toEqual([91, 210, 156, 275]);
    for (const point of counts.flat()) expect(point.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
  });

  it("refuses divisions that are none, or far too many points", () => {
    expect(() => referencePoints(3, 0)).toThrow(RangeError);
    expect(() => referencePoints(12, 30)).toThrow("100,000");
  });
});
