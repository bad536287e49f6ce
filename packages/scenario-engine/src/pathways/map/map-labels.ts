import type { LineLayout, MapBox, PathwayMapLayout, StationLayout } from "./map-shapes.ts";
import type { MapWords } from "./map-words.ts";
import { type LabelWish, type Obstacle, placeLabels } from "./place-labels.ts";
import { textWidth } from "./text-lines.ts";

type LabelKind = "year" | "decide" | "no-way-on" | "median" | "failing" | "badge";

/** A text or badge in its place: the middle of its box. */
interface MapLabel extends MapBox {
  readonly kind: LabelKind;
  readonly text: string;
  /** The line that the label belongs to, by its place on the map. */
  readonly line: number | null;
}

interface Wished {
  readonly kind: LabelKind;
  readonly text: string;
  readonly line: number | null;
  readonly boxes: LabelWish;
}

const textHeight = 13;
const badgeHeight = 16;

/**
 * The words on a map where they cover neither one another nor a station: badges on the lines, years at stations, where no
 * way leads on, the years by which half has stopped. What has no place is left out; the table holds it. Rule [MAP8].
 *
 * @param selected - The station whose decision years are named, if any.
 */
export function mapLabels(
  layout: PathwayMapLayout,
  words: MapWords,
  selected: StationLayout | undefined,
): readonly MapLabel[] {
  const wishes = [
    ...layout.lines.flatMap(badges),
    ...(selected ? decisionLabels(layout, words, selected) : []),
    ...layout.stations.filter(({ kind }) => kind !== "start").map(yearLabel),
    ...layout.lines.flatMap((line, index) => line.bars.map((bar) => barLabel(words.noWayOn, bar.x, bar.y, index))),
    ...layout.rows.flatMap((row) => rowLabels(row, layout, words)),
  ];
  const area = {
    x: layout.plot.left - 24,
    y: layout.plot.top,
    width: layout.plot.right - layout.plot.left + 36,
    height: layout.plot.bottom - layout.plot.top,
  };
  const places = placeLabels(
    wishes.map(({ boxes }) => boxes),
    obstaclesOf(layout),
    area,
  );
  return wishes.flatMap(({ kind, text, line }, index) => {
    const box = places[index];
    return box ? [{ kind, text, line, x: box.x, y: box.y, width: box.width, height: box.height }] : [];
  });
}

/** A badge on every long stretch of a line, and at least on its longest. */
function badges(line: LineLayout, index: number): Wished[] {
  const width = Math.max(18, textWidth(line.mark, 12, true) + 6);
  const longest = Math.max(...line.strong.map(({ left, right }) => right - left));
  return line.strong
    .filter(({ stop, left, right }) => right - left === longest || (stop > 0 && right - left >= 64))
    .map(({ left, right, y }) => ({
      kind: "badge",
      text: line.mark,
      line: index,
      boxes: [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85].map((part) =>
        around(left + part * (right - left), y, width, badgeHeight),
      ),
    }));
}

function yearLabel(station: StationLayout): Wished {
  const [first, last] = station.years.map(Math.round) as [number, number];
  const text = first === last ? `${first}` : `${first}–${String(last).slice(-2)}`;
  const width = textWidth(text, 12, true);
  const { x, y, halfHeight } = station;
  const above = y - halfHeight - 8;
  const below = y + halfHeight + 9;
  const near = station.from === "above" ? [below, above] : [above, below];
  const aside = width / 2 + 8;
  const boxes = [
    ...near.map((at) => around(x, at, width, textHeight)),
    ...near.flatMap((at) => [
      around(x - aside / 2, at, width, textHeight),
      around(x + aside / 2, at, width, textHeight),
    ]),
    ...near.flatMap((at) => [
      around(x + aside, at + 1, width, textHeight),
      around(x - aside, at + 1, width, textHeight),
    ]),
  ];
  return { kind: "year", text, line: null, boxes };
}

function decisionLabels(layout: PathwayMapLayout, words: MapWords, selected: StationLayout): Wished[] {
  const seen = new Set<string>();
  return selected.arrivals.flatMap(({ line, stop }) => {
    const diamond = layout.lines[line]?.diamonds.find((one) => one.stop === stop);
    if (!diamond) return [];
    const text = words.decideBy(Math.round(diamond.year));
    if (seen.has(text)) return [];
    seen.add(text);
    const width = textWidth(text, 12, true);
    const beside = width / 2 + 9;
    const [{ x, y }] = [diamond];
    const boxes = [
      around(x - beside, y, width, textHeight),
      around(x, y - 13, width, textHeight),
      around(x, y + 14, width, textHeight),
      around(x - width / 2, y - 13, width, textHeight),
      around(x - width / 2, y + 14, width, textHeight),
      around(x + beside, y - 11, width, textHeight),
      around(x + beside, y + 13, width, textHeight),
    ];
    return [{ kind: "decide", text, line, boxes } as const];
  });
}

function barLabel(text: string, x: number, y: number, line: number): Wished {
  const width = textWidth(text, 12, true);
  const boxes = [
    around(x, y + 15, width, textHeight),
    around(x, y - 15, width, textHeight),
    around(x + width / 2 + 6, y, width, textHeight),
    around(x - width / 2, y + 15, width, textHeight),
    around(x - width / 2, y - 15, width, textHeight),
    around(x + width / 2, y + 15, width, textHeight),
    around(x + width / 2, y - 15, width, textHeight),
  ];
  return { kind: "no-way-on", text, line, boxes };
}

function rowLabels(row: PathwayMapLayout["rows"][number], layout: PathwayMapLayout, words: MapWords): Wished[] {
  const labels: Wished[] = [];
  if (row.alreadyFailing >= 0.05) {
    const text = words.alreadyFailing(row.alreadyFailing);
    const width = textWidth(text);
    const x = layout.plot.left + width / 2 + 8;
    const boxes = [around(x, row.y + 11, width, textHeight), around(x, row.y - 9, width, textHeight)];
    labels.push({ kind: "failing", text, line: null, boxes });
  }
  if (row.median && row.median.x > layout.plot.left + 2) {
    const text = `${Math.round(row.median.year)}`;
    const width = textWidth(text);
    const { x } = row.median;
    const boxes = [0, -10, 10, -18, 18, -26, 26].map((aside) => around(x + aside, row.y + 11, width, textHeight));
    boxes.push(
      around(x + 18, row.median.top + 4, width, textHeight),
      around(x - 18, row.median.top + 4, width, textHeight),
    );
    labels.push({ kind: "median", text, line: null, boxes });
  }
  return labels;
}

function obstaclesOf(layout: PathwayMapLayout): Obstacle[] {
  const obstacles: Obstacle[] = layout.stations.map(({ x, y, halfHeight }) => ({
    ...around(x, y, 15, 2 * halfHeight + 2),
    weight: Infinity,
  }));
  for (const line of layout.lines) {
    for (const { x, y } of line.diamonds) obstacles.push({ ...around(x, y, 11, 11), weight: Infinity });
    for (const { x, y } of line.bars) obstacles.push({ ...around(x, y, 5, 17), weight: Infinity });
    for (const { left, right, y } of line.strong) obstacles.push(along(left, right, y, 5, 20));
    for (const { left, right, y } of [...line.thin, ...line.gaps]) obstacles.push(along(left, right, y, 2, 8));
    for (const { x, fromY, toY } of line.leads) {
      if (fromY === toY) continue;
      const [top, bottom] = [Math.min(fromY, toY), Math.max(fromY, toY)];
      obstacles.push({ x: x - 3, y: top, width: 6, height: bottom - top, weight: 12 });
    }
  }
  return obstacles;
}

function along(left: number, right: number, y: number, height: number, weight: number): Obstacle {
  return { x: left, y: y - height / 2, width: right - left, height, weight };
}

function around(x: number, y: number, width: number, height: number): MapBox {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
