import type { PlanGeometry } from "@tamarisk/domain";

/** A window of the map, in degrees. */
export interface PlaceBounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Degrees east and north. */
export type PlacePosition = readonly [longitude: number, latitude: number];

/** How degrees become pixels and back, and what is drawn of the frame itself. */
export interface PlaceView {
  readonly width: number;
  readonly height: number;
  /** What the drawing shows, margins included. */
  readonly shown: PlaceBounds;
  readonly kilometresPerPixel: number;
  toPixel(position: PlacePosition): [x: number, y: number];
  toPosition(x: number, y: number): [longitude: number, latitude: number];
  /** An SVG path; a point becomes none. */
  path(geometry: PlanGeometry): string;
  readonly scaleBar: { readonly kilometres: number; readonly length: number };
  /** Meridians and parallels at round degrees. */
  readonly grid: readonly { readonly axis: "meridian" | "parallel"; readonly degrees: number; readonly at: number }[];
}

const kilometresPerDegree = 111.195;

/** The window that holds these shapes; `null` of none. */
export function boundsOfShapes(shapes: readonly PlanGeometry[]): PlaceBounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const shape of shapes) {
    for (const [longitude, latitude] of positionsOf(shape)) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  return west <= east ? { west, south, east, north } : null;
}

/** Every corner of a shape. */
export function positionsOf(shape: PlanGeometry): readonly PlacePosition[] {
  switch (shape.type) {
    case "Point":
      return [shape.coordinates];
    case "LineString":
      return shape.coordinates;
    case "Polygon":
      return shape.coordinates.flat();
    case "MultiPolygon":
      return shape.coordinates.flat(2);
  }
}

/**
 * Lays a window of the map into a drawing, fitted and centred: degrees of longitude are narrowed by the cosine of the middle
 * latitude, which is right to a per cent over a county. A window of a single point is widened to 2 km.
 *
 * @throws {RangeError} If the drawing has no room inside its margin.
 */
export function placeView(bounds: PlaceBounds, width: number, height: number, margin = 12): PlaceView {
  const [roomX, roomY] = [width - 2 * margin, height - 2 * margin];
  if (roomX <= 0 || roomY <= 0)
    throw new RangeError(`a map needs room inside its margin; got ${width} by ${height} px`);
  const middle: PlacePosition = [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
  const narrowing = Math.cos((middle[1] * Math.PI) / 180);
  const least = 2 / kilometresPerDegree;
  const tall = Math.max(bounds.north - bounds.south, least);
  const wide = Math.max((bounds.east - bounds.west) * narrowing, least);
  const pixelsPerDegree = Math.min(roomX / wide, roomY / tall);
  const toPixel = ([longitude, latitude]: PlacePosition): [number, number] => [
    width / 2 + (longitude - middle[0]) * narrowing * pixelsPerDegree,
    height / 2 - (latitude - middle[1]) * pixelsPerDegree,
  ];
  const toPosition = (x: number, y: number): [number, number] => [
    middle[0] + (x - width / 2) / (narrowing * pixelsPerDegree),
    middle[1] - (y - height / 2) / pixelsPerDegree,
  ];
  const [west, north] = toPosition(0, 0);
  const [east, south] = toPosition(width, height);
  const shown = { west, south, east, north };
  const kilometresPerPixel = kilometresPerDegree / pixelsPerDegree;
  return {
    ...{ width, height, shown, kilometresPerPixel, toPixel, toPosition },
    path: (geometry) => pathOf(geometry, toPixel),
    scaleBar: scaleBar(kilometresPerPixel, width),
    grid: gridOf(shown, toPixel),
  };
}

function pathOf(geometry: PlanGeometry, toPixel: PlaceView["toPixel"]): string {
  const line = (positions: readonly PlacePosition[]) => `M${positions.map((at) => pixelText(toPixel(at))).join("L")}`;
  switch (geometry.type) {
    case "Point":
      return "";
    case "LineString":
      return line(geometry.coordinates);
    case "Polygon":
      return geometry.coordinates.map((ring) => `${line(ring)}Z`).join("");
    case "MultiPolygon":
      return geometry.coordinates.flatMap((polygon) => polygon.map((ring) => `${line(ring)}Z`)).join("");
  }
}

function pixelText([x, y]: readonly [number, number]): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

/** The longest round distance that fits a third of the width. */
function scaleBar(kilometresPerPixel: number, width: number): PlaceView["scaleBar"] {
  const most = (width / 3) * kilometresPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((digit) => digit * power).find((distance) => distance <= most) ?? power;
  return { kilometres, length: kilometres / kilometresPerPixel };
}

const gridSteps = [10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];

function gridOf(shown: PlaceBounds, toPixel: PlaceView["toPixel"]): PlaceView["grid"] {
  const step = gridSteps.find((degrees) => (shown.east - shown.west) / degrees >= 3) ?? 0.001;
  const ticks = (from: number, to: number) =>
    Array.from({ length: Math.floor(to / step) - Math.ceil(from / step) + 1 }, (_, index) =>
      Number(((Math.ceil(from / step) + index) * step).toFixed(3)),
    );
  return [
    ...ticks(shown.west, shown.east).map((degrees) => ({
      axis: "meridian" as const,
      degrees,
      at: toPixel([degrees, shown.south])[0],
    })),
    ...ticks(shown.south, shown.north).map((degrees) => ({
      axis: "parallel" as const,
      degrees,
      at: toPixel([shown.west, degrees])[1],
    })),
  ];
}
