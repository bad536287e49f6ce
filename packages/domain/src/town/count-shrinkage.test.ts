import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countShrinkage } from "./count-shrinkage.ts";

const place = (population2010: number | null, population2020: number | null, ...flags: string[]) => ({
  population2010,
  population2020,
  flags,
});

describe("countShrinkage", () => {
  it("counts each class once and says why places were left out [SHR9]", () => {
    const count = countShrinkage([
      place(100, 120),
      place(100, 100),
      place(100, 95),
      place(100, 85),
      place(100, 70),
      place(null, 50),
      place(100, 10, "weak-match"),
      place(100, 10, "zone", "no-2010-match"),
      place(100, 10, "weak-match"),
    ]);
    expect(count).toEqual({
      compared: 5,
      shrank: 3,
      byClass: { grew: 1, unchanged: 1, mild: 1, moderate: 1, severe: 1 },
      leftOut: [
        { kind: "flagged", flags: ["weak-match"], places: 2 },
        { kind: "no-population", places: 1 },
        { kind: "flagged", flags: ["zone", "no-2010-match"], places: 1 },
      ],
    });
  });

  it("counts nothing over no places", () => {
    expect(countShrinkage([])).toMatchObject({ compared: 0, shrank: 0, leftOut: [] });
  });

  it("accounts for every place exactly once", () => {
    const persons = fc.option(fc.integer({ min: 1, max: 1000 }));
    const flags = fc.subarray(["weak-match", "zone"]);
    const places = fc.array(
      fc.tuple(persons, persons, flags).map(([before, after, marks]) => place(before, after, ...marks)),
    );
    fc.assert(
      fc.property(places, (rows) => {
        const count = countShrinkage(rows);
        const leftOut = count.leftOut.reduce((sum, reason) => sum + reason.places, 0);
        expect(count.compared + leftOut).toBe(rows.length);
      }),
    );
  });

  it("never takes a missing count for zero", () => {
    expect(countShrinkage([place(100, null)]).byClass.severe).toBe(0);
  });
});
