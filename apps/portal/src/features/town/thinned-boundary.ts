import type { TownProfile } from "./town-lines.ts";

type TownBoundary = NonNullable<TownProfile["boundary"]>;
type Ring = number[][];

/** Nearer than this share of the longer side, two corners are one on a small map: half a pixel where it is 300 px large. */
const leastStep = 1 / 600;

/** Outlines without the corners that a map of 300 px cannot show: a tenth of the bytes. Each ring keeps its ends. */
export function thinnedBoundary(boundary: TownBoundary): TownBoundary {
  const { features } = boundary;
  const corners = features.flatMap(({ geometry }) => ringsOf(geometry).flat());
  const step = leastStep * Math.max(extent(corners.map(([x]) => x!)), extent(corners.map(([, y]) => y!)));
  return {
    ...boundary,
    features: features.map((feature) => ({ ...feature, geometry: thinned(feature.geometry, step) })),
  };
}

type Geometry = TownBoundary["features"][number]["geometry"];

function ringsOf(geometry: Geometry): Ring[] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function thinned(geometry: Geometry, step: number): Geometry {
  if (geometry.type === "Polygon")
    return { ...geometry, coordinates: geometry.coordinates.map((ring) => thin(ring, step)) };
  return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map((ring) => thin(ring, step))) };
}

/** A ring that would be left without an area stays as it is. */
function thin(ring: Ring, step: number): Ring {
  const kept: Ring = [];
  for (const [at, corner] of ring.entries()) {
    const last = kept.at(-1);
    const isFar = !last || Math.hypot(corner[0]! - last[0]!, corner[1]! - last[1]!) >= step;
    if (isFar || at === ring.length - 1) kept.push(corner);
  }
  return kept.length < 4 ? ring : kept;
}

function extent(values: readonly number[]): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}
