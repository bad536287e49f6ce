import { mapLabels } from "./map-labels.ts";
import type { LineLayout, PathwayMapLayout, RowLayout, StationLayout } from "./map-shapes.ts";
import type { MapWords } from "./map-words.ts";
import { worksWidth } from "./pathway-map-layout.ts";
import { rounded } from "./row-layouts.ts";
import { textWidth } from "./text-lines.ts";

/** What a mark stands for; whoever draws it knows its colour. */
export type MapRole =
  | "grid"
  | "grid-half"
  | "heading-rule"
  | "selected-row"
  | "track"
  | "hump"
  | "hump-middle"
  | "range"
  | "median"
  | "today"
  | "line"
  | "line-thin"
  | "line-gap"
  | "line-lead-edge"
  | "line-lead"
  | "diamond"
  | "bar"
  | "badge"
  | "start"
  | "station"
  | "selected-ring"
  | "works-bar"
  | "text"
  | "text-muted"
  | "text-strong"
  | "text-accent"
  | "text-line"
  | "text-badge";

export type MapShape =
  | { readonly kind: "path"; readonly d: string }
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
    }
  | {
      /** A bar from left to right whose strength changes: places from 0 to 1, each with a strength from 0 to 1. */
      readonly kind: "fade";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly strengths: readonly (readonly [number, number])[];
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: "start" | "middle" | "end";
    };

export interface MapMark {
  readonly role: MapRole;
  /** The line whose colour it has. */
  readonly lineId: string | null;
  /** The station that it is part of. */
  readonly stationId: string | null;
  readonly shape: MapShape;
}

export interface PathwayMapPicture {
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  /** From back to front. */
  readonly marks: readonly MapMark[];
}

/**
 * A layout as marks, from back to front, words in their places. The browser and `pathwayMapSvg` draw the same marks.
 *
 * @param selectedId - The station whose row is lit and whose decision is named.
 */
export function pathwayMapPicture(
  layout: PathwayMapLayout,
  words: MapWords,
  selectedId: string | null = null,
): PathwayMapPicture {
  const selected = layout.stations.find(({ id }) => id === selectedId);
  return {
    width: layout.width,
    height: layout.height,
    labelWidth: layout.labelWidth,
    marks: [
      ...(selected ? selectedRow(layout, selected) : []),
      ...axis(layout),
      ...layout.headings.flatMap((heading) => headingMarks(heading, layout)),
      ...layout.rows.flatMap((row) => rowMarks(row, layout, words, row.id === selected?.rowId)),
      ...todayMarks(layout, words),
      ...layout.lines.flatMap(lineMarks),
      ...layout.lines.flatMap(decisionMarks),
      ...layout.stations.flatMap((station) => stationMarks(station, station === selected)),
      ...mapLabels(layout, words, selected).flatMap((label) => {
        const lineId = label.line === null ? null : (layout.lines[label.line]?.id ?? null);
        return labelMarks(label, lineId);
      }),
      ...worksHeading(layout, words),
    ],
  };
}

function mark(role: MapRole, shape: MapShape, lineId: string | null = null, stationId: string | null = null): MapMark {
  return { role, lineId, stationId, shape };
}

function path(role: MapRole, d: string, lineId: string | null = null, stationId: string | null = null): MapMark {
  return mark(role, { kind: "path", d }, lineId, stationId);
}

function text(
  role: MapRole,
  x: number,
  y: number,
  words: string,
  anchor: "start" | "middle" | "end" = "start",
): MapMark {
  return mark(role, { kind: "text", x: rounded(x), y: rounded(y), text: words, anchor });
}

function axis({ years, plot }: PathwayMapLayout): MapMark[] {
  return years.flatMap(({ year, x, isLabelled }) => {
    const line = path(isLabelled ? "grid" : "grid-half", `M${rounded(x)} ${plot.top}V${rounded(plot.bottom)}`);
    if (!isLabelled) return [line];
    return [
      line,
      text("text-muted", x, plot.top - 8, `${year}`, "middle"),
      text("text-muted", x, plot.bottom + 17, `${year}`, "middle"),
    ];
  });
}

function headingMarks({ label, y }: PathwayMapLayout["headings"][number], layout: PathwayMapLayout): MapMark[] {
  const left = Math.max(layout.labelWidth + 4, textWidth(label, 12, true) + 8);
  return [path("heading-rule", `M${rounded(left)} ${y - 4}H${layout.width}`), text("text-strong", 0, y, label)];
}

function rowMarks(row: RowLayout, layout: PathwayMapLayout, words: MapWords, isSelected: boolean): MapMark[] {
  const { left, right, fade } = row.track;
  const first = row.y + 4 - (row.labelLines.length - 1) * 7;
  const role = isSelected ? "text-accent" : row.code === "" ? "text-muted" : "text";
  const marks = row.labelLines.map((line, index) => text(role, 0, first + index * 14, line));
  marks.push(mark("track", { kind: "fade", x: left, y: row.y - 2, width: right - left, height: 4, strengths: fade }));
  if (row.hump) {
    marks.push(path("hump", row.hump.whole));
    if (row.hump.middle !== "") marks.push(path("hump-middle", row.hump.middle));
  }
  if (row.range) {
    const { left: from, right: to, isOpen } = row.range;
    const end = isOpen ? "" : `M${rounded(to)} ${row.y - 4}v4`;
    marks.push(path("range", `M${rounded(from)} ${row.y - 4}v4m0 -2H${rounded(to)}${end}`));
  }
  if (row.median) marks.push(path("median", `M${rounded(row.median.x)} ${rounded(row.median.top - 2)}V${row.y - 2}`));
  return [...marks, ...worksMarks(row, layout, words)];
}

function worksMarks(row: RowLayout, { plot, width }: PathwayMapLayout, words: MapWords): MapMark[] {
  const bar = { x: plot.right + 12, y: row.y - 4, height: 8, radius: 1 };
  return [
    mark("works-bar", { kind: "rect", ...bar, width: rounded(Math.max(0.8, row.never * (worksWidth - 58))) }),
    text("text-strong", width, row.y + 4, words.percent(row.never), "end"),
  ];
}

function worksHeading(layout: PathwayMapLayout, words: MapWords): MapMark[] {
  const [first, second] = words.worksIn(layout.horizonYear);
  return [text("text-muted", layout.width, 12, first, "end"), text("text-muted", layout.width, 26, second, "end")];
}

function todayMarks({ today, plot }: PathwayMapLayout, words: MapWords): MapMark[] {
  if (!today) return [];
  return [
    path("today", `M${rounded(today.x)} ${plot.top}V${rounded(plot.bottom)}`),
    text("text", today.x + 5, plot.bottom - 2, words.today),
  ];
}

function lineMarks({ id, strong, thin, gaps, leads, bars }: LineLayout): MapMark[] {
  const along = ({ left, right, y }: { left: number; right: number; y: number }) =>
    `M${rounded(left)} ${rounded(y)}H${rounded(right)}`;
  return [
    ...thin.map((part) => path("line-thin", along(part), id)),
    ...gaps.map((part) => path("line-gap", along(part), id)),
    ...leads.flatMap((lead) => [path("line-lead-edge", lead.path), path("line-lead", lead.path, id)]),
    ...strong.map((part) => path("line", along(part), id)),
    ...bars.map(({ x, y }) => path("bar", `M${rounded(x)} ${rounded(y - 8)}v16`, id)),
  ];
}

function decisionMarks({ id, diamonds }: LineLayout): MapMark[] {
  return diamonds.map(({ x, y }) => path("diamond", `M${rounded(x)} ${rounded(y - 5)}l5 5l-5 5l-5 -5z`, id));
}

function stationMarks(station: StationLayout, isSelected: boolean): MapMark[] {
  const { id, x, y, halfHeight, kind } = station;
  const half = kind === "start" ? 5 : 6;
  const shape = (grown: number): MapShape => ({
    kind: "rect",
    x: rounded(x - half - grown),
    y: rounded(y - halfHeight - grown),
    width: 2 * (half + grown),
    height: rounded(2 * (halfHeight + grown)),
    radius: half + grown,
  });
  const body = mark(kind === "start" ? "start" : "station", shape(0), null, id);
  return isSelected ? [mark("selected-ring", shape(4), null, id), body] : [body];
}

function selectedRow(layout: PathwayMapLayout, selected: StationLayout): MapMark[] {
  const row = layout.rows.find(({ id }) => id === selected.rowId) as RowLayout;
  const shape = { kind: "rect", x: -8, y: row.top, width: layout.width + 8, height: row.height, radius: 6 } as const;
  return [mark("selected-row", shape)];
}

function labelMarks(label: ReturnType<typeof mapLabels>[number], lineId: string | null): MapMark[] {
  const [x, y] = [label.x + label.width / 2, label.y + label.height / 2 + 4];
  const words = { kind: "text", x: rounded(x), y: rounded(y), text: label.text, anchor: "middle" } as const;
  if (label.kind === "badge") {
    const box = { x: rounded(label.x), y: rounded(label.y), width: rounded(label.width), height: label.height };
    return [mark("badge", { kind: "rect", ...box, radius: 4 }, lineId), mark("text-badge", words, lineId)];
  }
  const roles = {
    year: "text-strong",
    decide: "text-accent",
    "no-way-on": "text-line",
    median: "text-muted",
    failing: "text-muted",
  } as const;
  return [mark(roles[label.kind], words, lineId)];
}
