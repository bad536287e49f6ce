import { hump, stoppedBy } from "./hump.ts";
import type { MapOrder } from "./map-order.ts";
import type { PathwayMapLayout, RowLayout } from "./map-shapes.ts";
import type { MapRow, PathwayMap } from "./pathway-map.ts";
import { textLines } from "./text-lines.ts";

const firstTop = 40;
const headingHeight = 32;
const laneHeight = 6;
/** Of the height of a row. */
const highestHump = 0.53;

interface RowLayouts {
  /** By number, as the map lists them. */
  readonly rows: readonly RowLayout[];
  readonly headings: PathwayMapLayout["headings"];
  readonly bottom: number;
}

/** Rows from top to bottom, a heading over each group, each with its track, hump and range. */
export function rowLayouts(
  map: PathwayMap,
  order: MapOrder,
  blocks: readonly (readonly number[])[],
  xOf: (year: number) => number,
  { labelWidth, rowHeight }: { readonly labelWidth: number; readonly rowHeight: number },
): RowLayouts {
  const rows: RowLayout[] = [];
  const headings: { label: string; y: number }[] = [];
  const scale = humpScale(map, rowHeight * highestHump);
  const headed = blocks.filter(([first]) => map.rows[first ?? 0]?.group !== null);
  let top = firstTop;
  let letter = 0;
  let number = 0;
  let group: string | null = null;
  for (const row of order.rows) {
    const { group: rowGroup, label } = map.rows[row] as MapRow;
    if (rowGroup !== null && rowGroup !== group) {
      headings.push({ label: rowGroup, y: top + 22 });
      top += headingHeight;
      letter++;
      number = 0;
    } else if (rowGroup === null && top > firstTop) {
      top += 8;
    }
    group = rowGroup;
    number++;
    const height = Math.max(rowHeight, rowHeight - 12 + laneHeight * (order.costs.stretchesOn[row] ?? []).length);
    const code = rowGroup === null ? "" : `${groupLetter(letter, headed.length)}${number}`;
    const y = top + height - ((height - rowHeight) / 2 + rowHeight * 0.35);
    rows[row] = {
      id: (map.rows[row] as MapRow).id,
      code,
      label,
      labelLines: textLines(code === "" ? label : `${code} ${label}`, labelWidth, 2),
      top,
      height,
      y,
      ...tippingMarks(map, map.rows[row] as MapRow, y, scale, xOf),
    };
    top += height;
  }
  return { rows, headings, bottom: top + 8 };
}

/** A, B, C …; beyond 26 groups A1 would be ambiguous, so every letter is followed by its round. */
function groupLetter(letter: number, groups: number): string {
  const name = String.fromCharCode(64 + (((letter - 1) % 26) + 1));
  return groups <= 26 ? name : `${name}${Math.ceil(letter / 26)}-`;
}

/** Px for a share a year, the same for every row, so that areas can be compared. */
function humpScale(map: PathwayMap, humpHeight: number): number {
  const highest = Math.max(...map.rows.map(({ tipping }) => Math.max(0, ...hump(tipping, spreadYears(map)))));
  return highest > 0 ? humpHeight / highest : 0;
}

function spreadYears(map: PathwayMap): number {
  return Math.max(1, (map.horizonYear - map.startYear) / 24);
}

type TippingMarks = Pick<RowLayout, "track" | "hump" | "range" | "median" | "alreadyFailing" | "never">;

function tippingMarks(
  map: PathwayMap,
  row: MapRow,
  y: number,
  scale: number,
  xOf: (year: number) => number,
): TippingMarks {
  const { startYear, horizonYear } = map;
  const heights = hump(row.tipping, spreadYears(map)).map((height) => height * scale);
  const baseline = y - 2;
  const outline = (from: number, to: number) => {
    const points: string[] = [];
    for (let half = Math.round(2 * (from - startYear)); half <= 2 * (to - startYear); half++) {
      points.push(`${rounded(xOf(startYear + half / 2))} ${rounded(baseline - (heights[half] ?? 0))}`);
    }
    return `M${rounded(xOf(from))} ${baseline}L${points.join("L")}L${rounded(xOf(to))} ${baseline}Z`;
  };
  const early = stoppedBy(0.05, row.tipping, row.alreadyFailing, startYear);
  const late = stoppedBy(0.95, row.tipping, row.alreadyFailing, startYear);
  const stopsAtAll = row.tipping.some((share) => share > 0);
  return {
    track: { left: xOf(startYear), right: xOf(horizonYear), fade: survivalAt(row) },
    hump: stopsAtAll
      ? {
          whole: outline(startYear, horizonYear),
          middle: early === null ? "" : outline(early, Math.max(early, late ?? horizonYear)),
        }
      : null,
    range:
      early === null || !stopsAtAll
        ? null
        : { left: xOf(early), right: xOf(late ?? horizonYear), isOpen: late === null },
    median:
      row.medianYear === null
        ? null
        : {
            year: row.medianYear,
            x: xOf(row.medianYear),
            top: baseline - Math.max(8, heights[Math.round(2 * (row.medianYear - startYear))] ?? 0),
          },
    alreadyFailing: row.alreadyFailing,
    never: row.never,
  };
}

/** Places along the years, 0 to 1, with the share of futures for which the action still suffices there. */
function survivalAt(row: MapRow): readonly (readonly [number, number])[] {
  const years = row.tipping.length - 1;
  const stride = Math.max(1, Math.ceil(years / 14));
  const stops: [number, number][] = [];
  let left = 1 - row.alreadyFailing;
  for (const [year, share] of row.tipping.entries()) {
    left -= share;
    if (year % stride === 0 || year === years) {
      stops.push([rounded(year / Math.max(1, years), 3), rounded(Math.max(0, left), 2)]);
    }
  }
  return stops;
}

export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
