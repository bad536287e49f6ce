import type { LanePlace, LanePlaces } from "./lane-places.ts";
import { lastYear } from "./line-courses.ts";
import type { RowLayout, StationLayout, StationStop } from "./map-shapes.ts";
import type { MapLine, MapStop, PathwayMap } from "./pathway-map.ts";

const radius = 6;
/** Arrivals on one row closer than this are one station, px. */
const sameStation = 9;

interface Arrival extends StationStop {
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly year: number;
  readonly isStart: boolean;
  readonly fromRow: number | null;
}

/**
 * Stations in reading order: each place where a line comes into force, several on one row at nearly the same time
 * together. Where another line is in force there, the station is a transfer station and reaches over its lane too.
 */
export function mapStations(
  map: PathwayMap,
  lanes: LanePlaces,
  rows: readonly RowLayout[],
  xOf: (year: number) => number,
): readonly StationLayout[] {
  const arrivals = map.lines.flatMap((line, index) =>
    line.stops.map((stop, place): Arrival => {
      const lane = lanes[index] as readonly LanePlace[];
      const { y, row, fromRow } = lane[place] as LanePlace;
      const isStart = place === 0 && stop.decideYear === null && stop.inForceYear <= map.startYear;
      return { line: index, stop: place, x: xOf(stop.inForceYear), y, row, year: stop.inForceYear, isStart, fromRow };
    }),
  );
  const stations = rows.flatMap((row, index) =>
    closeTogether(arrivals.filter((arrival) => arrival.row === index)).map((group) =>
      station(map, group, row, rows, lanes, xOf),
    ),
  );
  return stations.sort((a, b) => a.years[0] - b.years[0] || a.y - b.y);
}

function closeTogether(arrivals: readonly Arrival[]): readonly (readonly Arrival[])[] {
  const groups: Arrival[][] = [];
  for (const arrival of arrivals.toSorted((a, b) => a.x - b.x || a.y - b.y)) {
    const last = groups.at(-1);
    const isNear = last?.[0] && arrival.x - last[0].x < sameStation && last[0].isStart === arrival.isStart;
    if (isNear) last.push(arrival);
    else groups.push([arrival]);
  }
  return groups;
}

function station(
  map: PathwayMap,
  arrivals: readonly Arrival[],
  row: RowLayout,
  rows: readonly RowLayout[],
  lanes: LanePlaces,
  xOf: (year: number) => number,
): StationLayout {
  const first = arrivals[0] as Arrival;
  const years = [first.year, (arrivals.at(-1) as Arrival).year] as const;
  const x = (first.x + (arrivals.at(-1) as Arrival).x) / 2;
  const passing = first.isStart ? [] : inForceThere(map, lanes, first.row, x, xOf, arrivals);
  const ys = [...arrivals, ...passing].map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const sides = arrivals.flatMap(({ fromRow }) => (fromRow === null ? [] : [(rows[fromRow] as RowLayout).y < row.y]));
  return {
    id: `${row.id}/${(map.lines[first.line] as MapLine).id}`,
    rowId: row.id,
    kind: first.isStart ? "start" : ys.length > 1 ? "transfer" : "stop",
    x,
    y: (top + bottom) / 2,
    halfHeight: radius + (bottom - top) / 2,
    years,
    arrivals: arrivals.map(({ line, stop }) => ({ line, stop })),
    passing: passing.map(({ line, stop }) => ({ line, stop })),
    from: sides.length === 0 ? "nowhere" : sides.every(Boolean) ? "above" : sides.some(Boolean) ? "both" : "below",
  };
}

/** Lines that are in force on the row and not yet decided away from it. */
function inForceThere(
  map: PathwayMap,
  lanes: LanePlaces,
  row: number,
  x: number,
  xOf: (year: number) => number,
  arrivals: readonly StationStop[],
): readonly (StationStop & { readonly y: number })[] {
  return map.lines.flatMap(({ stops }: MapLine, line) =>
    stops.flatMap((stop: MapStop, index) => {
      const place = lanes[line]?.[index];
      if (place?.row !== row || arrivals.some((other) => other.line === line && other.stop === index)) return [];
      const next = stops[index + 1];
      const until = next ? (next.decideYear ?? next.inForceYear) : lastYear(map, stop);
      return xOf(stop.inForceYear) < x && x < xOf(until) ? [{ line, stop: index, y: place.y }] : [];
    }),
  );
}
