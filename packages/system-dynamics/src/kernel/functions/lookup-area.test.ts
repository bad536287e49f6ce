import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookupArea } from "./lookup-area.ts";

const x = [0, 2, 3];
const y = [0, 4, 1];

describe("lookupArea", () => {
  it("adds triangles and rectangles under straight lines", () => {
    const table = { x, y, kind: "continuous" } as const;
    expect(lookupArea(table, 0, 2)).toBe(4);
    expect(lookupArea(table, 1, 3)).toBe(3 + 2.5);
    // Held at 0 before and at 1 behind.
    expect(lookupArea(table, -5, 5)).toBe(4 + 2.5 + 2);
  });

  it("goes on with the first and last lines, or in steps, as the table's kind says", () => {
    expect(lookupArea({ x, y, kind: "extrapolate" }, 3, 4)).toBe(1 - 1.5);
    expect(lookupArea({ x, y, kind: "extrapolate" }, -1, 0)).toBe(-1);
    expect(lookupArea({ x, y, kind: "discrete" }, 1, 4)).toBe(0 + 4 + 1);
  });

  it("changes sign with its direction and adds up over parts", () => {
    const at = fc.integer({ min: -20, max: 20 }).map((whole) => whole / 4);
    const kind = fc.constantFrom("continuous", "extrapolate", "discrete");
    fc.assert(
      fc.property(at, at, at, kind, (a, b, c, of) => {
        const table = { x, y, kind: of } as const;
        expect(lookupArea(table, a, b) + lookupArea(table, b, c)).toBeCloseTo(lookupArea(table, a, c), 10);
      }),
    );
  });

  it("has no value without points or for NaN", () => {
    expect(lookupArea({ x: [], y: [], kind: "continuous" }, 0, 1)).toBeNaN();
    expect(lookupArea({ x, y, kind: "continuous" }, Number.NaN, 1)).toBeNaN();
  });
});
