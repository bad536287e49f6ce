import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeInRange, rangeLimitLayout, valueInRange } from "./range-limit-layout.ts";

const range = { low: -2, high: 6 };
const layout = rangeLimitLayout({ ...range, sought: [3, 1], others: [200, 200], width: 218 });

describe("rangeLimitLayout", () => {
  it("compares where futures lie, not how many there are", () => {
    const doubled = rangeLimitLayout({ ...range, sought: [6, 2], others: [1, 1], width: 218 });
    expect(doubled).toEqual(layout);
  });

  it("raises the shape highest where most of its futures lie", () => {
    expect(layout.soughtShape).toBe("M9 38L9 4L109 4L109 26.7L209 26.7L209 38Z");
  });

  it("has no shape without futures", () => {
    const { soughtShape } = rangeLimitLayout({ ...range, sought: [0, 0], others: [1, 1], width: 218 });
    expect(soughtShape).toBe("M9 38L9 38L109 38L109 38L209 38L209 38Z");
  });

  it("finds the value again that stands at a place, and keeps to the ends", () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 6, noNaN: true }), (value) => {
        expect(valueInRange(placeInRange(value, range, layout), range, layout)).toBeCloseTo(value, 9);
      }),
    );
    expect(placeInRange(99, range, layout)).toBe(layout.right);
    expect(valueInRange(-50, range, layout)).toBe(-2);
  });
});
