import type { AreaGeometry, GeometryFault } from "@tamarisk/domain";
import Flatbush from "flatbush";
import { type MeasuredArea, measuredArea } from "./measured-area.ts";
import { overlapSquareMetres } from "./overlap.ts";
import { type Position, polygonsOf } from "./positions.ts";

/** An edge between two different positions, and where it stands in its ring. */
interface Edge {
  readonly ring: number;
  readonly from: Position;
  readonly to: Position;
  readonly previous: number;
  readonly next: number;
}

/**
 * The first thing that leaves open what land a shape encloses, or `null`. A ring that meets itself in a point encloses
 * a definite area; that is told too, if nothing worse is found, so that its planner can look.
 */
export function geometryFault(geometry: AreaGeometry): GeometryFault | null {
  const rings = polygonsOf(geometry).flat();
  for (const [index, ring] of rings.entries()) {
    const { squareMetres } = measuredArea({ type: "Polygon", coordinates: [ring] });
    if (squareMetres < 0.01 && !crossesItself(ring)) {
      return { kind: "ring-without-area", ring: index + 1, at: ring[0]! };
    }
  }
  const meeting = firstMeeting(rings);
  if (meeting && meeting.kind !== "ring-touches-itself") return meeting;
  return rings.length > 1 && countsLandTwice(geometry) ? { kind: "parts-overlap" } : meeting;
}

/** A figure of eight has no area in sum, and yet a better reason. */
function crossesItself(ring: readonly Position[]): boolean {
  return firstMeeting([ring])?.kind === "ring-crosses-itself";
}

/** A shape overlaps itself in its own area exactly, unless a hole lies outside or a part lies on a part. */
function countsLandTwice(geometry: AreaGeometry): boolean {
  const area = measuredArea(geometry);
  const parts = polygonsOf(geometry).flatMap((polygon) =>
    polygon.map((ring, index) => ({ isHole: index > 0, area: measuredArea({ type: "Polygon", coordinates: [ring] }) })),
  );
  const [outer, holes] = [parts.filter(({ isHole }) => !isHole), parts.filter(({ isHole }) => isHole)];
  const tolerance = 0.01 + 1e-9 * area.squareMetres;
  return (
    Math.abs(overlapWithItself(area) - area.squareMetres) > tolerance ||
    holes.some((hole) =>
      outer.every((ring) => overlapSquareMetres(hole.area, ring.area) < 0.5 * hole.area.squareMetres),
    )
  );
}

/** Without the bound that no overlap exceeds an area: that is just what is in question. */
function overlapWithItself(area: MeasuredArea): number {
  const unbounded = { ...area, squareMetres: Number.POSITIVE_INFINITY };
  return overlapSquareMetres(unbounded, unbounded);
}

function firstMeeting(rings: readonly (readonly Position[])[]): GeometryFault | null {
  const edges = edgesOf(rings);
  if (edges.length === 0) return null;
  const index = new Flatbush(edges.length);
  for (const { from, to } of edges) {
    index.add(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]));
  }
  index.finish();
  let touch: GeometryFault | null = null;
  for (const [number, edge] of edges.entries()) {
    const { from, to } = edge;
    const box = [
      Math.min(from[0], to[0]),
      Math.min(from[1], to[1]),
      Math.max(from[0], to[0]),
      Math.max(from[1], to[1]),
    ];
    for (const other of index.search(box[0]!, box[1]!, box[2]!, box[3]!, (each) => each > number)) {
      const found = meetingOf(edge, edges[other]!, other === edge.next || other === edge.previous);
      if (found?.kind === "ring-touches-itself") touch ??= found;
      else if (found) return found;
    }
  }
  return touch;
}

/** The edges of all rings; a position that repeats the one before it makes none. */
function edgesOf(rings: readonly (readonly Position[])[]): Edge[] {
  const edges: Edge[] = [];
  for (const [ring, positions] of rings.entries()) {
    const corners = positions.filter((at, index) => index === 0 || !isSame(at, positions[index - 1]!));
    const [first, count] = [edges.length, corners.length - 1];
    for (let step = 0; step < count; step++) {
      const previous = first + ((step + count - 1) % count);
      const next = first + ((step + 1) % count);
      edges.push({ ring: ring + 1, from: corners[step]!, to: corners[step + 1]!, previous, next });
    }
  }
  return edges;
}

function meetingOf(a: Edge, b: Edge, areNeighbours: boolean): GeometryFault | null {
  const sides = [side(a, b.from), side(a, b.to), side(b, a.from), side(b, a.to)] as const;
  if (sides[0] * sides[1] < 0 && sides[2] * sides[3] < 0) return fault(a, b, crossingPoint(a, b));
  if (sides.every((each) => each === 0)) return runsBack(a, b) ? fault(a, b, b.from) : null;
  if (areNeighbours || a.ring !== b.ring) return null;
  const at = touchPoint(a, b, sides);
  return at && { kind: "ring-touches-itself", ring: a.ring, at };
}

function fault(a: Edge, b: Edge, at: Position): GeometryFault {
  if (a.ring === b.ring) return { kind: "ring-crosses-itself", ring: a.ring, at };
  return { kind: "rings-cross", ring: a.ring, otherRing: b.ring, at };
}

/** Positive where the position lies to the left of the edge. */
function side({ from, to }: Edge, [x, y]: Position): number {
  return Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
}

/** Whether two edges on one line of one ring lie on each other; edges of two rings may share a border. */
function runsBack(a: Edge, b: Edge): boolean {
  if (a.ring !== b.ring) return false;
  const axis = Math.abs(a.to[0] - a.from[0]) >= Math.abs(a.to[1] - a.from[1]) ? 0 : 1;
  const span = (edge: Edge) => [edge.from[axis], edge.to[axis]].sort((p, q) => p - q) as [number, number];
  const [[aLow, aHigh], [bLow, bHigh]] = [span(a), span(b)];
  return Math.min(aHigh, bHigh) > Math.max(aLow, bLow);
}

function crossingPoint(a: Edge, b: Edge): Position {
  const [rx, ry] = [a.to[0] - a.from[0], a.to[1] - a.from[1]];
  const [sx, sy] = [b.to[0] - b.from[0], b.to[1] - b.from[1]];
  const share = ((b.from[0] - a.from[0]) * sy - (b.from[1] - a.from[1]) * sx) / (rx * sy - ry * sx);
  return [a.from[0] + share * rx, a.from[1] + share * ry];
}

function touchPoint(a: Edge, b: Edge, sides: readonly [number, number, number, number]): Position | null {
  const ends: readonly [Position, Edge][] = [
    [b.from, a],
    [b.to, a],
    [a.from, b],
    [a.to, b],
  ];
  const touching = ends.find(([end, edge], index) => sides[index] === 0 && isWithin(end, edge));
  return touching ? touching[0] : null;
}

function isWithin([x, y]: Position, { from, to }: Edge): boolean {
  return (
    Math.min(from[0], to[0]) <= x &&
    x <= Math.max(from[0], to[0]) &&
    Math.min(from[1], to[1]) <= y &&
    y <= Math.max(from[1], to[1])
  );
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
