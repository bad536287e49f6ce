import type { PathwayMapStation } from "./pathway-map-shapes.ts";

export interface WalkPlace {
  readonly stationId: string;
  /** The line that is being walked along. */
  readonly lineId: string | null;
}

/**
 * Where a key leads on a metro map; null where it leads nowhere. Left and right go along the line, up and down to the
 * nearest station above or below, Home and End to the ends of the line.
 *
 * @param stations - In reading order.
 */
export function pathwayMapWalk(
  stations: readonly PathwayMapStation[],
  { stationId, lineId }: WalkPlace,
  key: string,
): WalkPlace | null {
  const here = stations.find(({ id }) => id === stationId);
  if (!here) return null;
  if (key === "ArrowUp" || key === "ArrowDown") return besides(stations, here, key === "ArrowUp" ? -1 : 1, lineId);
  const lines = lineId !== null && here.lineIds.includes(lineId) ? [lineId] : here.lineIds;
  for (const line of lines) {
    const next = along(stations, here, line, key);
    if (next) return { stationId: next.id, lineId: line };
  }
  return null;
}

function along(stations: readonly PathwayMapStation[], here: PathwayMapStation, line: string, key: string) {
  const stops = stations.filter(({ lineIds }) => lineIds.includes(line)).toSorted((a, b) => a.x - b.x);
  const at = stops.indexOf(here);
  const steps: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: stops.length - 1 };
  const next = stops[steps[key] ?? -1];
  return next === here ? undefined : next;
}

function besides(
  stations: readonly PathwayMapStation[],
  here: PathwayMapStation,
  direction: 1 | -1,
  lineId: string | null,
): WalkPlace | null {
  const away = (station: PathwayMapStation) => Math.abs(station.x - here.x) + 2 * Math.abs(station.y - here.y);
  const [nearest] = stations.filter(({ y }) => (y - here.y) * direction > 4).toSorted((a, b) => away(a) - away(b));
  return nearest ? { stationId: nearest.id, lineId } : null;
}
