import fc from "fast-check";
import { intersection } from "polyclip-ts";
import { describe, expect, it } from "vitest";
import { type OneRing, square, star } from "../test/shapes.ts";
import { areaHectares } from "./area-hectares.ts";
import { inDatum } from "./in-datum.ts";
import { overlapHectares } from "./overlap-hectares.ts";

const fewRuns = { numRuns: 60 };

describe("areaHectares", () => {
  it("gives the published area of a degree by a degree at the equator, but for the bow of its northern side", () => {
    // GeographicLib 2, Planimeter and its documentation: 12 308 778 361.469 m²; its sides are geodesics.
    expect(areaHectares(square(0, 0, 1, 1)) / 1_230_877.8361469).toBeCloseTo(1, 4);
  });

  it("[CTL1] gives the published surface of the whole ellipsoid", () => {
    // GRS 80: 510 065 621.7 km² (4π of the authalic radius squared; Moritz 2000).
    expect(areaHectares(square(-180, -90, 360, 180)) / 100 / 510_065_621.7).toBeCloseTo(1, 9);
  });

  it("takes holes away and adds parts", () => {
    const [whole, hole] = [square(102, 38, 0.04, 0.04), square(102.01, 38.01, 0.01, 0.01)];
    const withHole = { type: "Polygon" as const, coordinates: [...whole.coordinates, ...hole.coordinates] };
    expect(areaHectares(withHole)).toBeCloseTo(areaHectares(whole) - areaHectares(hole), 6);
    const parts = {
      type: "MultiPolygon" as const,
      coordinates: [hole.coordinates, square(103, 38.01, 0.01, 0.01).coordinates],
    };
    expect(areaHectares(parts)).toBeCloseTo(2 * areaHectares(hole), 6);
  });

  it("does not mind which way a ring runs", () => {
    const there = square(102, 38, 0.02, 0.01);
    const back = { ...there, coordinates: there.coordinates.map((ring) => ring.toReversed()) };
    expect(areaHectares(back)).toBeCloseTo(areaHectares(there), 8);
  });
});

describe("overlapHectares", () => {
  it("is the shared corner of two squares", () => {
    const shared = areaHectares(square(102.01, 38.01, 0.01, 0.01));
    expect(overlapHectares(square(102, 38, 0.02, 0.02), square(102.01, 38.01, 0.02, 0.02))).toBeCloseTo(shared, 6);
  });

  it("is nothing across a shared border, and everything of the same shape", () => {
    const field = square(102, 38, 0.02, 0.02);
    expect(overlapHectares(field, square(102.02, 38, 0.02, 0.02))).toBe(0);
    expect(overlapHectares(field, field)).toBeCloseTo(areaHectares(field), 6);
  });

  it("leaves out what lies in a hole", () => {
    const [whole, hole] = [square(102, 38, 0.04, 0.04), square(102.01, 38.01, 0.01, 0.01)];
    const withHole = { type: "Polygon" as const, coordinates: [...whole.coordinates, ...hole.coordinates] };
    expect(overlapHectares(withHole, hole)).toBeCloseTo(0, 6);
    expect(overlapHectares(withHole, whole)).toBeCloseTo(areaHectares(withHole), 6);
  });

  it("[CTL3] is never more than either area, and the same both ways round", () => {
    fc.assert(
      fc.property(star, star, (a, b) => {
        const overlap = overlapHectares(a, b);
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(Math.min(areaHectares(a), areaHectares(b)));
        expect(overlapHectares(b, a)).toBeCloseTo(overlap, 5);
      }),
      fewRuns,
    );
  });

  it("adds up over parts that do not share land", () => {
    fc.assert(
      fc.property(star, (shape) => {
        const halves = [square(101, 38, 1, 1), square(102, 38, 1, 1)] as const;
        const sum = overlapHectares(shape, halves[0]) + overlapHectares(shape, halves[1]);
        expect(sum).toBeCloseTo(areaHectares(shape), 5);
      }),
      fewRuns,
    );
  });

  it("agrees with a library that builds the shared shape (polyclip-ts)", () => {
    fc.assert(
      fc.property(star, star, (a, b) => {
        const shared = intersection([a.coordinates as never], [b.coordinates as never]);
        const expected = shared.reduce(
          (sum, polygon) => sum + areaHectares({ type: "Polygon", coordinates: polygon }),
          0,
        );
        // The two cut edges in different planes: degrees there, the equal-area plane here.
        expect(Math.abs(overlapHectares(a, b) - expected)).toBeLessThan(1e-4 * areaHectares(a) + 0.01);
      }),
      { numRuns: 25 },
    );
  });

  it("hardly changes when both shapes move to another datum and back", () => {
    fc.assert(
      fc.property(star, star, (a, b) => {
        const round = (shape: OneRing) => inDatum(inDatum(shape, "WGS84", "GCJ-02"), "GCJ-02", "CGCS2000");
        expect(overlapHectares(round(a), round(b))).toBeCloseTo(overlapHectares(a, b), 1);
      }),
      fewRuns,
    );
  });
});
