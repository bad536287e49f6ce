import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nondominatedRanks } from "./nondominated-ranks.ts";

/** Few values, so that equal objectives, equal points and equal violations come up. */
const tables = fc.integer({ min: 1, max: 5 }).chain((objectiveCount) =>
  fc.array(
    fc.record({
      values: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: objectiveCount, maxLength: objectiveCount }),
      violation: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 2 })),
    }),
    { minLength: 1, maxLength: 30 },
  ),
);

type Point = { readonly values: readonly number[]; readonly violation: number };

function dominates(a: Point, b: Point): boolean {
  if (a.violation !== b.violation) return a.violation < b.violation;
  if (a.violation > 0) return false;
  return a.values.every((value, o) => value <= b.values[o]!) && a.values.some((value, o) => value < b.values[o]!);
}

/** By peeling: what nothing left dominates is the next front. */
function peeled(points: readonly Point[]): number[] {
  const ranks = points.map(() => -1);
  for (let rank = 0; ranks.includes(-1); rank++) {
    const left = points.flatMap((_, place) => (ranks[place] === -1 ? [place] : []));
    const front = left.filter((place) => !left.some((other) => dominates(points[other]!, points[place]!)));
    for (const place of front) ranks[place] = rank;
  }
  return ranks;
}

function ranksOf(points: readonly Point[]): number[] {
  return [
    ...nondominatedRanks({
      count: points.length,
      objectiveCount: points[0]!.values.length,
      objectives: Float64Array.from(points.flatMap(({ values }) => values)),
      violations: Float64Array.from(points, ({ violation }) => violation),
    }),
  ];
}

describe("nondominatedRanks", () => {
  it("ranks a hand-worked table: two that trade off, their twin, one behind, one that breaks a constraint", () => {
    const rows = [
      { values: [1, 2], violation: 0 },
      { values: [2, 1], violation: 0 },
      { values: [1, 2], violation: 0 },
      { values: [2, 2], violation: 0 },
      { values: [0, 0], violation: 0.5 },
    ];
    expect(ranksOf(rows)).toEqual([0, 0, 0, 1, 2]);
  });

  it("agrees with peeling off fronts one by one, for one to five objectives, with ties and constraints", () => {
    fc.assert(
      fc.property(tables, (points) => {
        expect(ranksOf(points)).toEqual(peeled(points));
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
