import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nondominatedRanks } from "../search/nondominated-ranks.ts";
import { nonDominated } from "./non-dominated.ts";

describe("nonDominated", () => {
  it("keeps what trades off, and equal rows together", () => {
    expect([...nonDominated([Float64Array.of(1, 2, 2, 1), Float64Array.of(5, 3, 4, 5)])]).toEqual([1, 1, 0, 1]);
    expect(nonDominated([])).toHaveLength(0);
  });

  it("is the first of the fronts that a search sorts its points into", () => {
    const rows = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rows, (points) => {
        const columns = [0, 1, 2].map((column) => Float64Array.from(points, (point) => point[column]!));
        const ranks = nondominatedRanks({
          count: points.length,
          objectiveCount: 3,
          objectives: Float64Array.from(points.flat()),
          violations: new Float64Array(points.length),
        });
        expect([...nonDominated(columns)]).toEqual(Array.from(ranks, (rank) => Number(rank === 0)));
      }),
      { seed: 5 },
    );
  });
});
