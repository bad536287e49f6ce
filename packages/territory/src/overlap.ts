import { firstFrom } from "./first-from.ts";
import { isInside } from "./is-inside.ts";
import type { MeasuredArea } from "./measured-area.ts";

/**
 * The land two areas share, in square metres of the ground, without ever building the shape they share: each edge stands for
 * the signed strip of land south of it, and two strips share the strip under the lower of their edges. Summing over pairs
 * of edges gives the area, in any position, with edges on top of each other or corners on edges.
 */
export function overlapSquareMetres(a: MeasuredArea, b: MeasuredArea): number {
  if (!boxesMeet(a, b)) return 0;
  const [few, many] = a.x1.length <= b.x1.length ? [a, b] : [b, a];
  if (!hasEdgeIn(many, few.box)) return isInside(many, few.x1[0]!, few.y1[0]!) ? few.squareMetres : 0;
  const floor = Math.max(a.box.minY, b.box.minY);
  let sum = 0;
  for (let edge = firstFrom(many.west, few.box.minX - many.longest); edge < many.west.length; edge++) {
    if (many.west[edge]! >= few.box.maxX) break;
    // South of the whole other shape, the strips under its upper and lower edges cancel.
    const isSouth = many.y1[edge]! <= few.box.minY && many.y2[edge]! <= few.box.minY;
    if (!isSouth) sum += overlapOfEdge(many, edge, few, floor);
  }
  return Math.min(Math.max(sum, 0), a.squareMetres, b.squareMetres);
}

function hasEdgeIn({ edgesAt }: MeasuredArea, { minX, minY, maxX, maxY }: MeasuredArea["box"]): boolean {
  let isThere = false;
  edgesAt.search(minX, minY, maxX, maxY, () => {
    isThere = true;
    return false;
  });
  return isThere;
}

function boxesMeet(a: Pick<MeasuredArea, "box">, b: Pick<MeasuredArea, "box">): boolean {
  return a.box.minX < b.box.maxX && b.box.minX < a.box.maxX && a.box.minY < b.box.maxY && b.box.minY < a.box.maxY;
}

function overlapOfEdge(area: MeasuredArea, edge: number, other: MeasuredArea, floor: number): number {
  const east = Math.max(area.x1[edge]!, area.x2[edge]!);
  const west = area.west[edge]!;
  if (east <= west) return 0;
  // Land lies to the left: an edge that runs west bounds it from above.
  const sign = area.x1[edge]! > area.x2[edge]! ? 1 : -1;
  let sum = 0;
  for (let index = firstFrom(other.west, west - other.longest); index < other.west.length; index++) {
    if (other.west[index]! >= east) break;
    const to = Math.min(east, Math.max(other.x1[index]!, other.x2[index]!));
    const from = Math.max(west, other.west[index]!);
    if (to <= from) continue;
    const otherSign = other.x1[index]! > other.x2[index]! ? 1 : -1;
    sum += sign * otherSign * stripUnderLower(area, edge, other, index, from, to, floor);
  }
  return sum;
}

/** The land between `floor` and the lower of two edges, from one x to another. */
function stripUnderLower(
  a: MeasuredArea,
  edge: number,
  b: MeasuredArea,
  other: number,
  from: number,
  to: number,
  floor: number,
): number {
  const [aFrom, aTo] = [heightAt(a, edge, from) - floor, heightAt(a, edge, to) - floor];
  const [bFrom, bTo] = [heightAt(b, other, from) - floor, heightAt(b, other, to) - floor];
  const [gapFrom, gapTo] = [aFrom - bFrom, aTo - bTo];
  if (gapFrom * gapTo >= 0) {
    const isALower = gapFrom + gapTo <= 0;
    return ((to - from) * (isALower ? aFrom + aTo : bFrom + bTo)) / 2;
  }
  const share = gapFrom / (gapFrom - gapTo);
  const atCross = aFrom + (aTo - aFrom) * share;
  const [before, after] = gapFrom < 0 ? [aFrom, bTo] : [bFrom, aTo];
  return ((to - from) * (share * (before + atCross) + (1 - share) * (atCross + after))) / 2;
}

function heightAt({ x1, y1, x2, y2 }: MeasuredArea, edge: number, x: number): number {
  const share = (x - x1[edge]!) / (x2[edge]! - x1[edge]!);
  return y1[edge]! + (y2[edge]! - y1[edge]!) * share;
}
