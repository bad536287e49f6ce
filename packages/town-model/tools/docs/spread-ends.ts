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
): Edge[] {
  const spread = edges.map((edge) => ({ ...edge, points: [...edge.points] }));
  const sides = new Map<
    string,
    { readonly box: Box; readonly side: Side; readonly ends: { move: (to: Point) => void; from: Point }[] }
  >();
  const enter = (id: string, points: Point[], place: number, next: Point) => {
    const box = boxOf(id);
    const side = sideTowards(box, next);
    const key = `${id}|${side}`;
    const known = sides.get(key) ?? { box, side, ends: [] };
    known.ends.push({ move: (to) => points.splice(place, 1, to), from: next });
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

function sideTowards({ x, y, width, height }: Box, point: Point): Side {
  const across = (point.x - x) / width;
  const down = (point.y - y) / height;
  if (Math.abs(across) >= Math.abs(down)) return across < 0 ? "left" : "right";
  return down < 0 ? "top" : "bottom";
}

function pointOn({ x, y, width, height }: Box, side: Side, share: number): Point {
  if (side === "left") return { x: x - width / 2, y: y - height / 2 + share * height };
  if (side === "right") return { x: x + width / 2, y: y - height / 2 + share * height };
  if (side === "top") return { x: x - width / 2 + share * width, y: y - height / 2 };
  return { x: x - width / 2 + share * width, y: y + height / 2 };
}
