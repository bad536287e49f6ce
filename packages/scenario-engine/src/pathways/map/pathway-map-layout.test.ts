import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPathwayMap } from "../../../test/any-pathway-map.ts";
import { countCrossings } from "../../../test/count-crossings.ts";
import { jinchangMap } from "../../../test/jinchang-map.ts";
import { mapLabels } from "./map-labels.ts";
import { mapWords } from "./map-words.ts";
import { pathwayMapLayout } from "./pathway-map-layout.ts";
import { overlap } from "./place-labels.ts";

const options = { width: 828, labelWidth: 196, todayYear: 2027 };

describe("pathwayMapLayout", () => {
  it("[MAP2] draws the sketch for Jinchang with one crossing", () => {
    const layout = pathwayMapLayout(jinchangMap, options);
    expect(layout.crossings).toBe(1);
    expect(layout.isExact).toBe(true);
    expect(countCrossings(layout.lines)).toBe(1);
  });

  it("[MAP2] says how often the drawn lines cross", () => {
    fc.assert(
      fc.property(anyPathwayMap({ rowsMax: 9, linesMax: 5, stopsMax: 4 }), (map) => {
        const layout = pathwayMapLayout(map, options);
        expect(layout.crossings).toBe(countCrossings(layout.lines));
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("[MAP8] lets no label cover another, a station or a decision", () => {
    fc.assert(
      fc.property(anyPathwayMap({ rowsMax: 9, linesMax: 5, stopsMax: 4 }), (map) => {
        const layout = pathwayMapLayout(map, options);
        const labels = mapLabels(layout, mapWords.en, layout.stations.at(-1));
        for (const [index, label] of labels.entries()) {
          for (const other of labels.slice(index + 1)) expect(overlap(label, other)).toBe(false);
          for (const { x, y, halfHeight } of layout.stations) {
            const station = { x: x - 6, y: y - halfHeight, width: 12, height: 2 * halfHeight };
            expect(overlap(label, station)).toBe(false);
          }
        }
      }),
      { seed: 7, numRuns: 30 },
    );
  });

  it("[MAP7] makes a transfer station where two lines are on one action, and one start for all", () => {
    const { stations } = pathwayMapLayout(jinchangMap, options);
    expect(stations.filter(({ kind }) => kind === "transfer").map(({ rowId }) => rowId)).toEqual([
      "river",
      "agri-solar",
    ]);
    expect(stations[0]).toMatchObject({ kind: "start", rowId: "present-plan" });
    expect(stations[0]?.arrivals).toHaveLength(5);
  });

  it("reads stations in the order of their years", () => {
    const years = pathwayMapLayout(jinchangMap, options).stations.map((station) => station.years[0]);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  it("gives the same layout for the same map", () => {
    expect(pathwayMapLayout(jinchangMap, options)).toEqual(pathwayMapLayout(jinchangMap, options));
  });

  it("refuses a line that stops at no row of the map, and years that run backwards", () => {
    const [first] = jinchangMap.lines;
    const lost = { ...jinchangMap, rows: jinchangMap.rows.slice(1), lines: first ? [first] : [] };
    expect(() => pathwayMapLayout(lost, options)).toThrow(/stops at "river", which is none of its rows/);
    expect(() => pathwayMapLayout({ ...jinchangMap, horizonYear: 2025 }, options)).toThrow(RangeError);
    expect(() => pathwayMapLayout(jinchangMap, { ...options, width: 300 })).toThrow(/no room/);
  });
});
