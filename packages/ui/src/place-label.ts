/** A rectangle on the drawing, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The first of several places for a label that touches no dot and no label placed before; the last one where all are
 * taken, because a label is never dropped.
 *
 * @param candidates - At least one box, the best first.
 * @param clearance - Least distance from a dot's centre to the box, px.
 */
export function placeLabel(
  candidates: readonly Box[],
  dots: readonly Point[],
  taken: readonly Box[],
  clearance: number,
): Box {
  const free = candidates.find(
    (box) => !taken.some((other) => overlaps(box, other)) && !dots.some((dot) => contains(box, dot, clearance)),
  );
  return free ?? candidates[candidates.length - 1]!;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function contains(box: Box, dot: Point, margin: number): boolean {
  return (
    dot.x > box.x - margin &&
    dot.x < box.x + box.width + margin &&
    dot.y > box.y - margin &&
    dot.y < box.y + box.height + margin
  );
}
