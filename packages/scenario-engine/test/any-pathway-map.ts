import fc from "fast-check";
import type { MapLine, MapRow, MapStop, PathwayMap } from "../src/pathways/map/pathway-map.ts";

interface Size {
  readonly rowsMax: number;
  readonly linesMax: number;
  readonly stopsMax: number;
}

const [startYear, horizonYear] = [2025, 2080];

/** Maps whose lines start on the present plan and visit rows in any order, each later than the one before. */
export function anyPathwayMap({ rowsMax, linesMax, stopsMax }: Size): fc.Arbitrary<PathwayMap> {
  return fc
    .tuple(fc.integer({ min: 2, max: rowsMax }), fc.integer({ min: 1, max: linesMax }))
    .chain(([rowCount, lineCount]) =>
      fc.record({
        groups: fc.array(fc.constantFrom("a", "b", null), { minLength: rowCount, maxLength: rowCount }),
        lines: fc.array(
          fc.record({
            order: fc.shuffledSubarray(
              Array.from({ length: rowCount - 1 }, (_, index) => index + 1),
              { minLength: 0, maxLength: Math.min(rowCount - 1, stopsMax) },
            ),
            gaps: fc.array(fc.integer({ min: 1, max: 14 }), { minLength: stopsMax, maxLength: stopsMax }),
            leads: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: stopsMax, maxLength: stopsMax }),
            isOpen: fc.boolean(),
          }),
          { minLength: lineCount, maxLength: lineCount },
        ),
      }),
    )
    .map(({ groups, lines }) => ({
      startYear,
      horizonYear,
      rows: groups.map((group, index) => anyRow(index, index === 0 ? null : group)),
      lines: lines.map(({ order, gaps, leads, isOpen }, index) => anyLine(index, order, gaps, leads, isOpen)),
    }));
}

function anyRow(index: number, group: string | null): MapRow {
  const tipping = Array.from({ length: horizonYear - startYear + 1 }, (_, year) => (year === 8 + 7 * index ? 0.6 : 0));
  const medianYear = startYear + 8 + 7 * index;
  return { id: `row ${index}`, label: `Row ${index}`, group, tipping, alreadyFailing: 0.1, never: 0.3, medianYear };
}

function anyLine(
  line: number,
  order: readonly number[],
  gaps: readonly number[],
  leads: readonly number[],
  isOpen: boolean,
): MapLine {
  const stops: MapStop[] = [];
  let year = startYear;
  for (const [index, row] of [0, ...order].entries()) {
    const inForceYear = index === 0 ? startYear : Math.min(horizonYear - 1, year + (gaps[index - 1] ?? 1));
    const decideYear = index === 0 ? null : inForceYear - (leads[index - 1] ?? 0);
    const isLast = index === order.length;
    const ending = isLast ? (isOpen ? "horizon" : "no-way-on") : "next";
    const endYear = isLast && isOpen ? null : Math.min(horizonYear, inForceYear + 9);
    stops.push({ rowId: `row ${row}`, decideYear, inForceYear, inForceRange: null, endYear, share: 1, ending });
    year = inForceYear;
  }
  return { id: `line ${line}`, label: `Line ${line}`, mark: `${line}`, stops };
}
