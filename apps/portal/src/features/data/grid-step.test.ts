import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridStep } from "./grid-step.ts";

const size = { rows: 28, columns: 5 };

describe("gridStep", () => {
  it("moves one cell with an arrow and to the edge with Control", () => {
    expect(gridStep({ row: 3, column: 2 }, "ArrowRight", size, false)).toEqual({ row: 3, column: 3 });
    expect(gridStep({ row: 3, column: 2 }, "ArrowRight", size, true)).toEqual({ row: 3, column: 4 });
    expect(gridStep({ row: 3, column: 2 }, "ArrowUp", size, true)).toEqual({ row: 0, column: 2 });
  });

  it("goes to the ends of a row, and of the grid with Control", () => {
    expect(gridStep({ row: 3, column: 2 }, "Home", size, false)).toEqual({ row: 3, column: 0 });
    expect(gridStep({ row: 3, column: 2 }, "End", size, true)).toEqual({ row: 27, column: 4 });
  });

  it("leaves other keys to the page", () => {
    expect(gridStep({ row: 3, column: 2 }, "Tab", size, false)).toBeNull();
    expect(gridStep({ row: 3, column: 2 }, "a", size, false)).toBeNull();
  });

  it("never leaves the grid", () => {
    const keys = fc.constantFrom(
      "ArrowUp",
      "ArrowDown",
      "ArrowLeft",
      "ArrowRight",
      "Home",
      "End",
      "PageUp",
      "PageDown",
    );
    const start = fc.record({ row: fc.integer({ min: 0, max: 27 }), column: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(start, keys, fc.boolean(), (at, key, withControl) => {
        const next = gridStep(at, key, size, withControl)!;
        expect(next.row).toBeGreaterThanOrEqual(0);
        expect(next.row).toBeLessThan(size.rows);
        expect(next.column).toBeGreaterThanOrEqual(0);
        expect(next.column).toBeLessThan(size.columns);
      }),
    );
  });
});
