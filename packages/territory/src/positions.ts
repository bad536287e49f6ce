import type { AreaGeometry, PlanGeometry } from "@tamarisk/domain";

/** Degrees east and north. */
export type Position = [longitude: number, latitude: number];

/** The polygons of an area, each a list of rings: the outer one first, then its holes. */
export function polygonsOf(geometry: AreaGeometry): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** The same shape with every position moved. */
export function mapPositions<Geometry extends PlanGeometry>(
  geometry: Geometry,
  move: (position: Position) => Position,
): Geometry {
  return { ...geometry, coordinates: moved(geometry.coordinates, move) } as Geometry;
}

type Nested = Position | readonly Nested[];

function moved(nested: Nested, move: (position: Position) => Position): Nested {
  if (typeof nested[0] === "number") return move(nested as Position);
  return (nested as readonly Nested[]).map((part) => moved(part, move));
}
