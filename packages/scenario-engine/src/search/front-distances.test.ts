import { describe, expect, it } from "vitest";
import { additiveEpsilon } from "./additive-epsilon.ts";
import { generationalDistance, invertedGenerationalDistance } from "./generational-distance.ts";

const front = Float64Array.of(0, 4, 4, 0);
const found = Float64Array.of(3, 8, 4, 0);

describe("distances to a known front", () => {
  it("averages how far points are from the front, and the front from the points", () => {
    expect(generationalDistance(found, front, 2)).toBe(2.5);
    expect(invertedGenerationalDistance(found, front, 2)).toBe(2.5);
    expect(invertedGenerationalDistance(Float64Array.of(4, 0), front, 2)).toBeCloseTo(Math.hypot(4, 4) / 2);
  });

  it("says by how much points would have to be lowered to match the front", () => {
    expect(additiveEpsilon(found, front, 2)).toBe(4);
    expect(additiveEpsilon(front, front, 2)).toBe(0);
    expect(additiveEpsilon(Float64Array.of(-1, -2), front, 2)).toBe(-1);
  });

  it("has no distance where nothing was found or nothing is known", () => {
    expect(generationalDistance(new Float64Array(0), front, 2)).toBeNaN();
    expect(generationalDistance(found, new Float64Array(0), 2)).toBeNaN();
  });
});
