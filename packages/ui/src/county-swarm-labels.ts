import type { SwarmDot, SwarmLayout } from "./county-swarm-layout.ts";
import { type Box, placeLabel } from "./place-label.ts";
import { textWidth } from "./text-width.ts";

/** A named dot: the text, its box, and where the leader from the dot ends. */
export interface SwarmLabel {
  readonly dot: SwarmDot;
  readonly text: string;
  readonly box: Box;
  readonly leader: { readonly x: number; readonly y: number };
}

const lineHeight = 16;
const labelGap = 4;

/** Where the median's own label stands: left of its line, at the foot of the counties' band. */
export function medianLabelBox(layout: SwarmLayout, text: string): Box | null {
  if (layout.counties.median === null) return null;
  const width = textWidth(text);
  const x = layout.x(layout.counties.median) - 6 - width;
  return { x, y: layout.counties.bottom - lineHeight - 4, width, height: lineHeight };
}

/**
 * Labels for the highlighted places, each in empty ground: below the hill for counties, beside the cluster for cities.
 *
 * @param highlights - Text by place id; ids that are off the scale get no label.
 */
export function swarmLabels(
  layout: SwarmLayout,
  highlights: ReadonlyMap<string, string>,
  taken: readonly Box[],
): SwarmLabel[] {
  const boxes = [...taken, zeroRule(layout)];
  const labels: SwarmLabel[] = [];
  const add = (dot: SwarmDot, candidates: readonly Box[], dots: readonly SwarmDot[], text: string) => {
    const box = placeLabel(candidates, dots, boxes, 4);
    boxes.push(box);
    labels.push({ dot, text, box, leader: leaderEnd(dot, box) });
  };
  for (const dot of layout.counties.dots) {
    const text = highlights.get(dot.place.id);
    if (text !== undefined) add(dot, belowTheHill(layout, dot, text), layout.counties.dots, text);
  }
  for (const row of layout.rows) {
    for (const dot of row.dots) {
      const text = highlights.get(dot.place.id);
      if (text !== undefined) add(dot, besideTheCluster(layout, row, dot, text), row.dots, text);
    }
  }
  return labels;
}

/** Straight down from the dot, step by step, until the hill ends; to the outer side of the dot first. */
function belowTheHill(layout: SwarmLayout, dot: SwarmDot, text: string): Box[] {
  const width = textWidth(text, 12, true);
  const outward = dot.x < layout.x(0) ? dot.x + 5 - width : dot.x - 5;
  const candidates: Box[] = [];
  for (let y = dot.y + 12; y <= layout.counties.bottom - lineHeight - 2; y += 6) {
    for (const x of [outward, dot.x - width / 2]) candidates.push(inside(layout, { x, y, width, height: lineHeight }));
  }
  return candidates.length > 0
    ? candidates
    : [inside(layout, { x: outward, y: dot.y + 12, width, height: lineHeight })];
}

/** Along the foot, the middle or the head of the row, to the outer side of the dot first. */
function besideTheCluster(layout: SwarmLayout, row: SwarmLayout["rows"][number], dot: SwarmDot, text: string): Box[] {
  const width = textWidth(text, 12, true);
  const outward = dot.x < layout.x(0) ? -1 : 1;
  const lines = [row.bottom - lineHeight - 3, row.middle - lineHeight / 2, row.top + 3];
  const candidates = [outward, -outward].flatMap((side) =>
    Array.from({ length: 24 }, (_, index) => 14 + index * 8).flatMap((away) =>
      lines.map((y) => ({ x: side < 0 ? dot.x - away - width : dot.x + away, y, width, height: lineHeight })),
    ),
  );
  const fitting = candidates.filter(({ x }) => x >= layout.left && x + width <= layout.right);
  return fitting.length > 0 ? fitting : [{ x: layout.left, y: row.top, width, height: lineHeight }];
}

/** No label stands on the rule at zero. */
function zeroRule(layout: SwarmLayout): Box {
  return { x: layout.x(0) - 3, y: layout.counties.bottom, width: 6, height: layout.axisY - layout.counties.bottom };
}

function inside(layout: SwarmLayout, box: Box): Box {
  return { ...box, x: Math.min(Math.max(box.x, layout.left), layout.right - box.width) };
}

/** The leader goes straight down where the label lies under the dot, else to the label's nearer side. */
function leaderEnd(dot: SwarmDot, box: Box): { x: number; y: number } {
  if (dot.x >= box.x && dot.x <= box.x + box.width) return { x: dot.x, y: box.y + 1 };
  const x = dot.x < box.x ? box.x - labelGap : box.x + box.width + labelGap;
  return { x, y: box.y + box.height / 2 };
}
