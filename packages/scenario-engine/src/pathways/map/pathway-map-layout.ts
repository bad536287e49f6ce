import { lanePlaces } from "./lane-places.ts";
import { lineMarks } from "./line-marks.ts";
import { type MapOrder, mapOrder, rowBlocks } from "./map-order.ts";
import type { LineLayout, PathwayMapLayout, RowLayout } from "./map-shapes.ts";
import { mapStations } from "./map-stations.ts";
import type { PathwayMap } from "./pathway-map.ts";
import { rowLayouts } from "./row-layouts.ts";
import { yearMarks } from "./year-marks.ts";

export interface MapLayoutOptions {
  /** Of the whole drawing, px. */
  readonly width: number;
  /** Of the names at the left, px. */
  readonly labelWidth: number;
  readonly todayYear: number | null;
  /** Of a row with up to two lines, px; 38 where nothing is said. */
  readonly rowHeight?: number;
}

/** Right of the horizon: how often an action still works then. */
export const worksWidth = 84;

/**
 * Where everything on a metro map stands: rows and lanes in the order with the fewest crossings, humps of one scale,
 * lines with their diamonds, stations and ends. It holds no words but those of the map, and the same map gives the same
 * layout. `pathwayMapPicture` turns it into marks. Rules [MAP1] to [MAP8].
 *
 * @throws {RangeError} If a line stops at a row that the map does not have, the years are in the wrong order, or the
 *   drawing is too narrow.
 * @example
 * const layout = pathwayMapLayout(map, { width: 828, labelWidth: 196, todayYear: 2026 });
 * layout.crossings; // 2
 */
export function pathwayMapLayout(map: PathwayMap, options: MapLayoutOptions): PathwayMapLayout {
  const { width, labelWidth, todayYear, rowHeight = 38 } = options;
  if (map.horizonYear <= map.startYear) {
    throw new RangeError(`the map ends in ${map.horizonYear}, which is not after its first year, ${map.startYear}`);
  }
  const plot = { left: labelWidth + 16, right: width - worksWidth };
  if (plot.right - plot.left < 120) {
    throw new RangeError(`a map ${width} px wide with ${labelWidth} px for names leaves no room for its years`);
  }
  const pixelsPerYear = (plot.right - plot.left) / (map.horizonYear - map.startYear);
  const xOf = (year: number) => plot.left + (year - map.startYear) * pixelsPerYear;

  const order = mapOrder(map, xOf);
  const { rows, headings, bottom } = rowLayouts(map, order, rowBlocks(map), xOf, { labelWidth, rowHeight });
  const lanes = lanePlaces(order, rows, map.lines.length);
  const lines = map.lines.map((_, line): LineLayout => lineMarks(map, line, order.courses, lanes, xOf));
  return {
    width,
    height: bottom + 24,
    labelWidth,
    plot: { ...plot, top: 30, bottom },
    years: yearMarks(map.startYear, map.horizonYear, xOf),
    today: todayYear !== null && todayYear >= map.startYear ? { year: todayYear, x: xOf(todayYear) } : null,
    horizonYear: map.horizonYear,
    headings,
    rows: drawnRows(rows, order),
    lines,
    stations: mapStations(map, lanes, rows, xOf),
    crossings: order.crossings,
    isExact: order.isExact,
  };
}

function drawnRows(rows: readonly RowLayout[], order: MapOrder): readonly RowLayout[] {
  return order.rows.map((row) => rows[row] as RowLayout);
}
