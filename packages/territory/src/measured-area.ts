import type { AreaGeometry } from "@tamarisk/domain";
import Flatbush from "flatbush";
import { eastOf, northOf } from "./equal-area-plane.ts";
import { type Position, polygonsOf } from "./positions.ts";

/**
 * An area laid into the equal-area plane, ready to be held against others. Edge `e` runs from (x1, y1) to (x2, y2), metres,
 * land to its left; edges are sorted by their western end. `longest` is the widest edge from west to east.
 */
export interface MeasuredArea {
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  readonly x2: Float64Array;
  readonly y2: Float64Array;
  /** The western end of each edge, ascending. */
  readonly west: Float64Array;
  readonly longest: number;
  /** Finds the edges whose boxes meet a box. */
  readonly edgesAt: Flatbush;
  readonly box: Box;
  readonly squareMetres: number;
}

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

type Edge = readonly [x1: number, y1: number, x2: number, y2: number];

/** Lay an area into the equal-area plane. Rings may run either way: the first of a polygon is its outer one. */
export function measuredArea(geometry: AreaGeometry): MeasuredArea {
  const rings = polygonsOf(geometry).flatMap((polygon) => polygon.map((ring, index) => edgesOf(ring, index > 0)));
  const edges = rings.flat().sort((a, b) => Math.min(a[0], a[2]) - Math.min(b[0], b[2]));
  const column = (part: 0 | 1 | 2 | 3) => Float64Array.from(edges, (edge) => edge[part]);
  const [x1, y1, x2, y2] = [column(0), column(1), column(2), column(3)];
  return {
    ...{ x1, y1, x2, y2 },
    west: Float64Array.from(edges, ([from, , to]) => Math.min(from, to)),
    longest: edges.reduce((longest, [from, , to]) => Math.max(longest, Math.abs(to - from)), 0),
    edgesAt: indexOf(edges),
    box: boxOf(x1, y1),
    squareMetres: Math.max(
      0,
      rings.reduce((sum, ring) => sum + signedArea(ring), 0),
    ),
  };
}

function indexOf(edges: readonly Edge[]): Flatbush {
  const index = new Flatbush(edges.length);
  for (const [x1, y1, x2, y2] of edges) {
    index.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
  index.finish();
  return index;
}

/** Outer rings anticlockwise, holes clockwise, so that land lies to the left of every edge. */
function edgesOf(ring: readonly Position[], isHole: boolean): Edge[] {
  const points = ring.map(([longitude, latitude]) => [eastOf(longitude), northOf(latitude)] as const);
  const edges = points.slice(1).map(([x, y], index): Edge => [points[index]![0], points[index]![1], x, y]);
  const runsWell = signedArea(edges) > 0 !== isHole;
  return runsWell ? edges : edges.map(([x1, y1, x2, y2]): Edge => [x2, y2, x1, y1]);
}

/** Positive where the ring runs anticlockwise. Taken from the ring's own first corner, where digits are not lost. */
function signedArea(edges: readonly Edge[]): number {
  const [x0, y0] = edges[0] ?? [0, 0];
  return edges.reduce((sum, [x1, y1, x2, y2]) => sum + (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0), 0) / 2;
}

function boxOf(xs: Float64Array, ys: Float64Array): Box {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const [index, x] of xs.entries()) {
    const y = ys[index]!;
    if (x < box.minX) box.minX = x;
    if (x > box.maxX) box.maxX = x;
    if (y < box.minY) box.minY = y;
    if (y > box.maxY) box.maxY = y;
  }
  return box;
}
