import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPathwayMap } from "../../../test/any-pathway-map.ts";
import { type LineCourses, lineCourses, type Stretch, spreadMoves, wantedMoves } from "./line-courses.ts";
import { rowBlocks } from "./map-order.ts";
import type { PathwayMap } from "./pathway-map.ts";
import { rowCosts } from "./row-costs.ts";
import { crossingsIn, rowOrder } from "./row-order.ts";

const xOf = (year: number) => 10 * (year - 2025);

function coursesOf(map: PathwayMap): LineCourses {
  return lineCourses(map, xOf, spreadMoves(wantedMoves(map, xOf)));
}

function* permutations<Item>(items: readonly Item[]): Generator<Item[]> {
  if (items.length < 2) yield [...items];
  for (const [index, item] of items.entries()) {
    if (items.length > 1) for (const rest of permutations(items.toSpliced(index, 1))) yield [item, ...rest];
  }
}

/** One choice from each list, in every way. */
function* choices<Item>(lists: readonly (readonly Item[])[]): Generator<Item[]> {
  const [first, ...rest] = lists;
  if (!first) yield [];
  else for (const item of first) for (const others of choices(rest)) yield [item, ...others];
}

/** Crossings of uprights with level parts, every stretch at its own height. */
function drawnCrossings({ stretches, moves }: LineCourses, heightOf: (stretch: Stretch) => number): number {
  const at = (line: number, stop: number) =>
    heightOf(stretches.find((one) => one.line === line && one.stop === stop) as Stretch);
  let crossings = 0;
  for (const { line, stop, x } of moves) {
    const [from, to] = [at(line, stop - 1), at(line, stop)];
    for (const stretch of stretches) {
      const y = heightOf(stretch);
      if (stretch.start < x && x < stretch.end && Math.min(from, to) < y && y < Math.max(from, to)) crossings++;
    }
  }
  return crossings;
}

/** The fewest crossings over every order of rows that keeps blocks together and every order of lanes. */
function fewestCrossings(map: PathwayMap, courses: LineCourses): number {
  const blocks = rowBlocks(map);
  const lanes = map.rows.map((_, row) => [...permutations(courses.stretches.filter((one) => one.row === row))]);
  let fewest = Infinity;
  for (const blockOrder of permutations(blocks)) {
    for (const rows of choices(blockOrder.map((block) => [...permutations(block)]))) {
      const order = rows.flat();
      for (const chosen of choices(lanes)) {
        const heights = new Map(
          chosen.flatMap((lane, row) => lane.map((one, at) => [one, order.indexOf(row) * 100 + at])),
        );
        fewest = Math.min(
          fewest,
          drawnCrossings(courses, (stretch) => heights.get(stretch) as number),
        );
      }
    }
  }
  return fewest;
}

describe("rowOrder", () => {
  it("[MAP2] crosses as little as the best of all orders of rows and lanes", () => {
    fc.assert(
      fc.property(anyPathwayMap({ rowsMax: 4, linesMax: 3, stopsMax: 3 }), (map) => {
        const courses = coursesOf(map);
        const found = rowOrder(rowBlocks(map), rowCosts(courses, map.rows.length));
        expect(found.isExact).toBe(true);
        expect(found.crossings).toBe(fewestCrossings(map, courses));
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it("[MAP4] keeps groups together where the rows are too many to be sure, and never does worse than the given order", () => {
    fc.assert(
      fc.property(anyPathwayMap({ rowsMax: 34, linesMax: 5, stopsMax: 4 }), (map) => {
        const costs = rowCosts(coursesOf(map), map.rows.length);
        const { rows, crossings } = rowOrder(rowBlocks(map), costs);
        expect(crossings).toBeLessThanOrEqual(crossingsIn(rowBlocks(map).flat(), costs));
        expect(rows.toSorted((a, b) => a - b)).toEqual(map.rows.map((_, row) => row));
        for (const block of rowBlocks(map)) {
          const places = block.map((row) => rows.indexOf(row)).toSorted((a, b) => a - b);
          expect((places.at(-1) as number) - (places[0] as number)).toBe(block.length - 1);
        }
      }),
      { seed: 5, numRuns: 8 },
    );
  });

  it("keeps the given order where no other is better", () => {
    const map: PathwayMap = {
      startYear: 2025,
      horizonYear: 2080,
      rows: ["a", "b", "c"].map((id) => ({
        id,
        label: id,
        group: "all",
        tipping: [],
        alreadyFailing: 0,
        never: 1,
        medianYear: null,
      })),
      lines: [],
    };
    expect(rowOrder(rowBlocks(map), rowCosts(coursesOf(map), 3)).rows).toEqual([0, 1, 2]);
  });
});
