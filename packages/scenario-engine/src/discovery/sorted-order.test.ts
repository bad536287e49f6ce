import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedOrder } from "./sorted-order.ts";

describe("sortedOrder", () => {
  it("lists places from the lowest value to the highest, equal ones in order", () => {
    expect(Array.from(sortedOrder(Float64Array.of(5, -1, 3, -1)))).toEqual([1, 3, 2, 0]);
    expect(Array.from(sortedOrder(new Float64Array(0)))).toEqual([]);
  });

  it("sorts any finite numbers as comparing them would", () => {
    const value = fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.constantFrom(0, -0, 1, -1, 1e-320));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 200 }), (values) => {
        const compared = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || a - b);
        expect(Array.from(sortedOrder(Float64Array.from(values)))).toEqual(compared);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
