import { createRequire } from "node:module";
import type { PlanGeometry } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inDatum } from "./in-datum.ts";

/** An independent implementation of the same published formula (gcoord, MIT). */
const gcoord = createRequire(import.meta.url)("gcoord") as {
  transform: (at: [number, number], from: string, to: string) => [number, number];
};

const at = (longitude: number, latitude: number) => ({
  type: "Point" as const,
  coordinates: [longitude, latitude] as [number, number],
});
const inChina = fc.tuple(fc.double({ min: 74, max: 134, noNaN: true }), fc.double({ min: 19, max: 53, noNaN: true }));
/** A centimetre, in degrees. */
const centimetre = 1e-7;

describe("inDatum", () => {
  it("moves Jinchang as gcoord does", () => {
    const expected = gcoord.transform([102.19, 38.52], "WGS84", "GCJ02");
    const [longitude, latitude] = inDatum(at(102.19, 38.52), "WGS84", "GCJ-02").coordinates;
    expect(longitude).toBeCloseTo(expected[0], 12);
    expect(latitude).toBeCloseTo(expected[1], 12);
    expect(longitude - 102.19).toBeCloseTo(0.00198, 5);
  });

  it("[CTL2] comes back to within a centimetre, anywhere in China", () => {
    fc.assert(
      fc.property(inChina, ([longitude, latitude]) => {
        const there = inDatum(at(longitude, latitude), "CGCS2000", "GCJ-02");
        const [x, y] = inDatum(there, "GCJ-02", "CGCS2000").coordinates;
        expect(Math.abs(x - longitude)).toBeLessThan(centimetre);
        expect(Math.abs(y - latitude)).toBeLessThan(centimetre);
      }),
    );
  });

  it("moves nothing outside China, nor between CGCS2000 and WGS 84", () => {
    expect(inDatum(at(13.4, 52.5), "WGS84", "GCJ-02")).toEqual(at(13.4, 52.5));
    expect(inDatum(at(13.4, 52.5), "GCJ-02", "WGS84")).toEqual(at(13.4, 52.5));
    expect(inDatum(at(102, 38), "CGCS2000", "WGS84")).toEqual(at(102, 38));
  });

  it("ends at the very edge of the box, where the shift stops", () => {
    const edge = inDatum(at(72.0041, 40), "GCJ-02", "WGS84");
    expect(edge.coordinates.every(Number.isFinite)).toBe(true);
  });

  it("moves every position of every kind of shape", () => {
    const line: PlanGeometry = {
      type: "LineString",
      coordinates: [
        [102, 38],
        [103, 39],
      ],
    };
    const moved = inDatum(line, "WGS84", "GCJ-02");
    expect(moved.coordinates[1]).toEqual(inDatum(at(103, 39), "WGS84", "GCJ-02").coordinates);
  });
});
