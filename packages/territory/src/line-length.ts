import { eastOf, northOf } from "./equal-area-plane.ts";
import { isInside } from "./is-inside.ts";
import type { MeasuredArea } from "./measured-area.ts";
import type { Position } from "./positions.ts";

/** GRS 80, the ellipsoid of CGCS2000. */
const semiMajorAxis = 6_378_137;
const eccentricitySquared = 0.006694380022903416;

/** Metres along a line on the ellipsoid; a step of up to 100 km is right to a part in ten thousand. */
export function lineMetres(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, to, index) => sum + stepMetres(line[index]!, to), 0);
}

/** Metres of a line that lie in an area. */
export function metresInside(line: readonly Position[], area: MeasuredArea): number {
  return line.slice(1).reduce((sum, to, index) => {
    const from = line[index]!;
    const share = shareInside(area, eastOf(from[0]), northOf(from[1]), eastOf(to[0]), northOf(to[1]));
    return share === 0 ? sum : sum + share * stepMetres(from, to);
  }, 0);
}

/** By the radii of curvature at the middle latitude. */
function stepMetres([fromEast, fromNorth]: Position, [toEast, toNorth]: Position): number {
  const middle = ((fromNorth + toNorth) * Math.PI) / 360;
  const w = 1 - eccentricitySquared * Math.sin(middle) ** 2;
  const alongMeridian = (semiMajorAxis * (1 - eccentricitySquared)) / (w * Math.sqrt(w));
  const alongParallel = (semiMajorAxis / Math.sqrt(w)) * Math.cos(middle);
  const radians = Math.PI / 180;
  return Math.hypot((toNorth - fromNorth) * radians * alongMeridian, (toEast - fromEast) * radians * alongParallel);
}

/** The part of a step that lies in an area: cut where it crosses an edge, each piece judged by its middle. */
function shareInside(area: MeasuredArea, x1: number, y1: number, x2: number, y2: number): number {
  const { box } = area;
  const isApart =
    Math.max(x1, x2) < box.minX ||
    Math.min(x1, x2) > box.maxX ||
    Math.max(y1, y2) < box.minY ||
    Math.min(y1, y2) > box.maxY;
  if (isApart) return 0;
  const cuts = [0, ...cutsOf(area, x1, y1, x2, y2).sort((a, b) => a - b), 1];
  let share = 0;
  for (let piece = 1; piece < cuts.length; piece++) {
    const [from, to] = [cuts[piece - 1]!, cuts[piece]!];
    const middle = (from + to) / 2;
    if (to > from && isInside(area, x1 + (x2 - x1) * middle, y1 + (y2 - y1) * middle)) share += to - from;
  }
  return share;
}

function cutsOf(area: MeasuredArea, x1: number, y1: number, x2: number, y2: number): number[] {
  const [rx, ry] = [x2 - x1, y2 - y1];
  const cuts: number[] = [];
  const near = area.edgesAt.search(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  for (const edge of near) {
    const [sx, sy] = [area.x2[edge]! - area.x1[edge]!, area.y2[edge]! - area.y1[edge]!];
    const turn = rx * sy - ry * sx;
    if (turn === 0) continue;
    const [dx, dy] = [area.x1[edge]! - x1, area.y1[edge]! - y1];
    const along = (dx * sy - dy * sx) / turn;
    const onEdge = (dx * ry - dy * rx) / turn;
    if (along > 0 && along < 1 && onEdge >= 0 && onEdge <= 1) cuts.push(along);
  }
  return cuts;
}
