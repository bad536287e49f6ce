import type { PlanGeometry } from "@tamarisk/domain";
import { boundsOfShapes, type PlaceBounds } from "@tamarisk/ui/place-view";

/** Where to begin when nothing is drawn, imported or shipped: China. */
const china: PlaceBounds = { west: 73.5, south: 18, east: 135.1, north: 53.6 };

/** The window that shows everything there is. */
export function windowAround(shapes: readonly PlanGeometry[]): PlaceBounds {
  return boundsOfShapes(shapes) ?? china;
}

/** Degrees of longitude in a window: some metres at the least, a country at the most. */
const span = { least: 0.0002, most: china.east - china.west };

/** The window after zooming about a position: a factor of 0.5 shows half as much; at either end it stays. */
export function zoomed(
  window: PlaceBounds,
  [longitude, latitude]: readonly [number, number],
  factor: number,
): PlaceBounds {
  const { west, south, east, north } = window;
  const next = (east - west) * factor;
  if (next < span.least || next > span.most) return window;
  return {
    west: longitude + (west - longitude) * factor,
    east: longitude + (east - longitude) * factor,
    south: latitude + (south - latitude) * factor,
    north: latitude + (north - latitude) * factor,
  };
}

/** The window moved by shares of its own width and height. */
export function panned({ west, south, east, north }: PlaceBounds, byEast: number, byNorth: number): PlaceBounds {
  const [right, up] = [(east - west) * byEast, (north - south) * byNorth];
  return { west: west + right, east: east + right, south: south + up, north: north + up };
}
