import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { populationLinesLayout } from "./population-lines-layout.ts";

const line = (id: string, ...points: [number, number][]) => ({
  id,
  name: id,
  points: points.map(([year, persons]) => ({ year, persons, sure: true })),
});

describe("populationLinesLayout", () => {
  it("begins at zero and leaves room above the largest value", () => {
    const { y, plot, persons } = populationLinesLayout([line("a", [2010, 464050], [2020, 438026])], 224, 132, 84);
    expect(y(0)).toBe(plot.bottom);
    expect(persons).toEqual([0, 200000, 400000, 600000]);
    expect(y(464050)).toBeGreaterThanOrEqual(plot.top);
  });

  it("labels only census years that are inside the data", () => {
    const { years } = populationLinesLayout([line("a", [2010, 10], [2024, 12])], 224, 132, 84);
    expect(years).toEqual([2010, 2020]);
  });

  it("keeps every point inside the plot, and names apart", () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 1990, max: 2024 }), fc.integer({ min: 1, max: 3e7 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 3 }), (all) => {
        const lines = all.map((each, index) => line(String(index), ...each));
        const { x, y, plot, lines: placed } = populationLinesLayout(lines, 224, 132, 84);
        for (const { year, persons } of lines.flatMap((each) => each.points)) {
          expect(x(year)).toBeGreaterThanOrEqual(plot.left);
          expect(x(year)).toBeLessThanOrEqual(plot.right);
          expect(y(persons)).toBeGreaterThanOrEqual(plot.top - 1e-9);
          expect(y(persons)).toBeLessThanOrEqual(plot.bottom);
        }
        const labels = placed.map(({ labelY }) => labelY).sort((a, b) => a - b);
        for (const [index, label] of labels.slice(1).entries()) {
          expect(label - labels[index]!).toBeGreaterThanOrEqual(16 - 1e-9);
        }
      }),
    );
  });

  it("refuses to draw nothing", () => {
    expect(() => populationLinesLayout([], 224, 132, 84)).toThrow(RangeError);
  });
});
