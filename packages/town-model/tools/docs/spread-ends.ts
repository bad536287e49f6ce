interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

type Side = "left" | "right" | "top" | "bottom";

/**
 * Arrows that begin or end at the same side of a box stand side by side there instead of in one point, in the order in
 * which they come.
 */
export function spreadEnds<Edge extends { readonly from: string; readonly to: string; readonly points: Point[] }>(
  edges: readonly Edge[],
  boxOf: (id: string) => Box,
  direction: "LR" | "TB",
): Edge[] {
  const spread = edges.map((edge) => ({ ...edge, points: [...edge.points] }));
  const sides = new Map<
    string,
    { readonly box: Box; readonly side: Side; readonly ends: { move: (to: Point) => void; from: Point }[] }
  >();
  const enter = (id: string, points: Point[], place: number, next: Point) => {
    const box = boxOf(id);
    const side = sideTowards(box, next, direction);
    const key = `${id}|${side}`;
    const known = sides.get(key) ?? { box, side, ends: [] };
    known.ends.push({
      move: (to) => points.splice(place === 0 ? 0 : points.length - 1, 1, ...approach(to, side, place)),
      from: next,
    });
    sides.set(key, known);
  };
  for (const { from, to, points } of spread) {
    enter(from, points, 0, points[1]!);
    enter(to, points, points.length - 1, points.at(-2)!);
  }
  for (const { box, side, ends } of sides.values()) {
    const isUpright = side === "left" || side === "right";
    ends.sort((a, b) => (isUpright ? a.from.y - b.from.y : a.from.x - b.from.x));
    for (const [place, { move }] of ends.entries()) move(pointOn(box, side, (place + 1) / (ends.length + 1)));
  }
  return spread;
}

const APPROACH = 20;

/** The end itself and a point straight before it, so that arrow heads stand upright on the side. */
function approach(end: Point, side: Side, place: number): Point[] {
  const x = side === "left" ? end.x - APPROACH : side === "right" ? end.x + APPROACH : end.x;
  const y = side === "top" ? end.y - APPROACH : side === "bottom" ? end.y + APPROACH : end.y;
  return place === 0 ? [end, { x, y }] : [{ x, y }, end];
}

/** Towards the next layer where the line goes there, so that it does not run behind neighbours in its own. */
function sideTowards({ x, y, width, height }: Box, point: Point, direction: "LR" | "TB"): Side {
  const isBeside = Math.abs(point.x - x) >= width / 2;
  const isAboveOrBelow = Math.abs(point.y - y) >= height / 2;
  const isAcross = direction === "LR" ? isBeside : !isAboveOrBelow;
  if (isAcross) return point.x < x ? "left" : "right";
  return point.y < y ? "top" : "bottom";
}

function pointOn({ x, y, width, height }: Box, side: Side, share: number): Point {
  if (side === "left") return { x: x - width / 2, y: y - height / 2 + share * height };
  if (side === "right") return { x: x + width / 2, y: y - height / 2 + share * height };
  if (side === "top") return { x: x - width / 2 + share * width, y: y - height / 2 };
  return { x: x - width / 2 + share * width, y: y + height / 2 };
}
