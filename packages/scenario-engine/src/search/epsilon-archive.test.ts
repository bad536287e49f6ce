import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epsilonNondominated, offerToArchive } from "./epsilon-archive.ts";
import { emptyPopulation, type Population } from "./population.ts";

function points(rows: readonly (readonly number[])[]): Population {
  return {
    count: rows.length,
    variableCount: 1,
    objectiveCount: rows[0]!.length,
    variables: Float64Array.from(rows.keys()),
    objectives: Float64Array.from(rows.flat()),
    violations: new Float64Array(rows.length),
  };
}

const tables = fc.array(
  fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true })),
  {
    minLength: 1,
    maxLength: 25,
  },
);

describe("epsilonNondominated", () => {
  it("keeps one point a box, the nearest to its corner and the first of equals, and drops boxes that another dominates", () => {
    const rows = [
      [0.5, 2.5],
      [0.2, 2.2],
      [2.25, 0.75],
      [2.75, 0.25],
      [3.1, 3.1],
      [0.2, 2.2],
    ];
    // 0.5 from the corner (2, 0) in one direction and 0.25 in the other, or the other way round: 0.625 both squared.
    expect(epsilonNondominated(points(rows), [1, 1])).toEqual({ places: [1, 2], progress: 2 });
  });

  it("keeps every point that stays and no other: none behind in boxes, all the rest behind one that stays", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { places } = epsilonNondominated(points(rows), [0.7, 1.3]);
        const box = (place: number) => [Math.floor(rows[place]![0] / 0.7), Math.floor(rows[place]![1] / 1.3)] as const;
        const isBefore = (a: number, b: number) => box(a)[0] <= box(b)[0] && box(a)[1] <= box(b)[1];
        for (const place of rows.keys()) {
          const rivals = places.filter((other) => other !== place && isBefore(other, place));
          expect(rivals.length > 0).toBe(!places.includes(place));
        }
      }),
      { seed: 3 },
    );
  });

  it("makes progress only where a box opens", () => {
    const empty = { population: emptyPopulation(1, 2), progress: 0 };
    const first = offerToArchive(empty, points([[0.5, 0.5]]), [1, 1]);
    const nearer = offerToArchive(first, points([[0.1, 0.1]]), [1, 1]);
    const beside = offerToArchive(nearer, points([[-1, 1.5]]), [1, 1]);
    expect([first.progress, nearer.progress, beside.progress]).toEqual([1, 1, 2]);
    expect([...beside.population.objectives]).toEqual([0.1, 0.1, -1, 1.5]);
  });

  it("refuses an epsilon that is not above 0, or too few", () => {
    expect(() => epsilonNondominated(points([[1, 2]]), [0, 1])).toThrow("above 0");
    expect(() => epsilonNondominated(points([[1, 2]]), [1])).toThrow(RangeError);
  });
});
