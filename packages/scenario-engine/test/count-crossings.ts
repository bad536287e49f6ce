import type { LineLayout } from "../src/pathways/map/map-shapes.ts";

interface Level {
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/**
 * How often the drawn lines cross, counted from the drawing alone: every upright part against every level part of every
 * line. Level parts that touch are one; an upright that ends on a level part does not cross it.
 */
export function countCrossings(lines: readonly LineLayout[]): number {
  let crossings = 0;
  for (const { x, fromY, toY } of lines.flatMap(({ leads }) => leads)) {
    for (const { y, left, right } of lines.flatMap(levels)) {
      if (left < x && x < right && Math.min(fromY, toY) < y - 0.01 && y + 0.01 < Math.max(fromY, toY)) crossings++;
    }
  }
  return crossings;
}

function levels(line: LineLayout): Level[] {
  const parts: Level[] = [...line.strong, ...line.thin, ...line.gaps].map(({ y, left, right }) => ({ y, left, right }));
  for (const { path, x, fromY, toY } of line.leads) {
    const from = Number(/^M([\d.-]+)/.exec(path)?.[1]);
    const to = Number(/H([\d.-]+)$/.exec(path)?.[1]);
    parts.push({ y: fromY, left: Math.min(from, x), right: Math.max(from, x) });
    parts.push({ y: toY, left: Math.min(to, x), right: Math.max(to, x) });
  }
  const joined: Level[] = [];
  for (const part of parts.sort((a, b) => a.y - b.y || a.left - b.left)) {
    const last = joined.at(-1);
    if (last && Math.abs(last.y - part.y) < 0.01 && part.left <= last.right + 0.1) {
      joined[joined.length - 1] = { ...last, right: Math.max(last.right, part.right) };
    } else joined.push(part);
  }
  return joined;
}
