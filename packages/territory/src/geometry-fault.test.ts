import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { square, star } from "../test/shapes.ts";
import { faultSentence } from "./fault-sentence.ts";
import { geometryFault } from "./geometry-fault.ts";

const polygon = (...coordinates: [number, number][][]) => ({ type: "Polygon" as const, coordinates });

describe("geometryFault", () => {
  it("finds nothing wrong with plain shapes, repeated positions and holes", () => {
    fc.assert(fc.property(star, (shape) => geometryFault(shape) === null));
    const [ring] = square(102, 38, 1, 1).coordinates as [[number, number][]];
    expect(geometryFault(polygon([ring[0]!, ...ring]))).toBeNull();
    expect(geometryFault(polygon(ring, square(102.2, 38.2, 0.1, 0.1).coordinates[0]!))).toBeNull();
  });

  it("[CTL4] names the ring and the place where a ring crosses itself", () => {
    const eight: [number, number][] = [
      [102.18, 38.51],
      [102.2, 38.53],
      [102.2, 38.51],
      [102.18, 38.53],
      [102.18, 38.51],
    ];
    const fault = geometryFault(polygon(square(102, 38, 1, 1).coordinates[0]!, eight))!;
    expect(fault).toMatchObject({ kind: "ring-crosses-itself", ring: 2 });
    expect(faultSentence(fault)).toEqual({
      en: "Ring 2 crosses itself near 102.1900, 38.5200; redraw it there.",
      zh: "第 2 个环在 102.1900, 38.5200 附近自相交；请在该处重绘。",
    });
  });

  it("tells a ring that touches itself from one that crosses", () => {
    const bow: [number, number][] = [
      [0, 0],
      [2, 0],
      [1, 1],
      [2, 2],
      [0, 2],
      [1, 1],
      [0, 0],
    ];
    expect(geometryFault(polygon(bow))).toMatchObject({ kind: "ring-touches-itself", ring: 1, at: [1, 1] });
  });

  it("refuses a ring that encloses nothing, a spike, and parts that lie on each other", () => {
    expect(
      geometryFault(
        polygon([
          [0, 0],
          [1, 1],
          [2, 2],
          [0, 0],
        ]),
      )?.kind,
    ).toMatch(/without-area|crosses/);
    expect(
      geometryFault(
        polygon([
          [0, 0],
          [2, 0],
          [2, 2],
          [3, 2],
          [2, 2],
          [0, 2],
          [0, 0],
        ]),
      )?.kind,
    ).toBe("ring-crosses-itself");
    const outside = polygon(square(102, 38, 1, 1).coordinates[0]!, square(104, 38, 0.1, 0.1).coordinates[0]!);
    expect(geometryFault(outside)).toEqual({ kind: "parts-overlap" });
    const parts = [square(102, 38, 1, 1).coordinates, square(102.2, 38.2, 0.1, 0.1).coordinates];
    expect(geometryFault({ type: "MultiPolygon", coordinates: parts })).toEqual({ kind: "parts-overlap" });
    const across = [square(102, 38, 1, 1).coordinates, square(102.5, 38.5, 1, 1).coordinates];
    expect(geometryFault({ type: "MultiPolygon", coordinates: across })).toMatchObject({ kind: "rings-cross" });
  });

  it("accepts parts that share a border", () => {
    const parts = [square(102, 38, 1, 1).coordinates, square(103, 38, 1, 1).coordinates];
    expect(geometryFault({ type: "MultiPolygon", coordinates: parts })).toBeNull();
  });
});
