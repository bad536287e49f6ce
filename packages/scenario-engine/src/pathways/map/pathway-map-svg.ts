import { mapLegend } from "./map-legend.ts";
import { presentPlanRow } from "./map-row.ts";
import { type MapWords, mapWords } from "./map-words.ts";
import type { PathwayMap } from "./pathway-map.ts";
import { pathwayMapLayout } from "./pathway-map-layout.ts";
import { pathwayMapPicture } from "./pathway-map-picture.ts";
import { stationSentence } from "./station-sentence.ts";
import { type LineColours, legendText, lineNames, svgMarks } from "./svg-marks.ts";
import { escapedXml } from "./svg-text.ts";

export interface PathwayMapSvgOptions {
  readonly locale: "en" | "zh";
  readonly todayYear: number | null;
  /** Over the map. */
  readonly heading?: string;
  /** Under the map: model, seed, number of futures. */
  readonly source?: string;
  /** By line; lines that are not named take the colours of the set in turn. */
  readonly colours?: Readonly<Record<string, LineColours>>;
}

/** A3 landscape, mm and px. */
const sheet = { width: 420, height: 297, pixels: 1400, margin: 40 };

const colourSet: readonly LineColours[] = [
  { line: "#2f7d5b", text: "#256649" },
  { line: "#2f6690", text: "#275678" },
  { line: "#b26a14", text: "#8a5210" },
  { line: "#a06cb4", text: "#684380" },
  { line: "#9c3d22", text: "#7f2f19" },
  { line: "#0e7886", text: "#0b5d68" },
  { line: "#5e7a1e", text: "#4a6117" },
  { line: "#6b7280", text: "#555c69" },
];

/**
 * A metro map as a whole SVG file for a sheet of A3 across: light ground, names of the lines, legend, and the stations
 * read out for screen readers. The same map and options give the same text. Rule [MAP9].
 *
 * @throws {RangeError} As `pathwayMapLayout`.
 * @example
 * pathwayMapSvg(map, { locale: "en", todayYear: 2026 }); // "<svg xmlns=…"
 */
export function pathwayMapSvg(map: PathwayMap, options: PathwayMapSvgOptions): string {
  const { locale, todayYear, heading, source } = options;
  const words: MapWords = mapWords[locale];
  const width = sheet.pixels - 2 * sheet.margin;
  const layout = pathwayMapLayout(map, { width, labelWidth: 280, todayYear, rowHeight: fittingRow(map) });
  const picture = pathwayMapPicture(layout, words);
  const colours = lineColours(map, options.colours ?? {});

  const measures = map.rows.filter(({ id }) => id !== presentPlanRow).length;
  const title = heading ?? words.title(measures, map.lines.length, map.startYear, map.horizonYear);
  const sentences = layout.stations.map((station) => stationSentence(map, layout, station)[locale]);
  const names = lineNames(map.lines, words.lines, width, colours);
  const legend = legendText(mapLegend(words.legend, map.lines[0]?.id ?? ""), width, colours);
  const top = 44 + names.height;
  const foot = top + layout.height + 12;
  const bottom = foot + legend.height + (source ? 28 : 8);
  const viewHeight = Math.max(bottom + 2 * sheet.margin, (sheet.pixels * sheet.height) / sheet.width);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}mm" height="${sheet.height}mm" viewBox="0 0 ${sheet.pixels} ${Math.ceil(viewHeight)}" role="img" aria-labelledby="map-title map-text" lang="${locale === "en" ? "en" : "zh-CN"}" font-family="system-ui, sans-serif" font-size="12">`,
    `<title id="map-title">${escapedXml(title)}</title>`,
    `<desc id="map-text">${escapedXml(sentences.join(" "))}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<g transform="translate(${sheet.margin} ${sheet.margin})">`,
    `<text y="16" font-size="20" font-weight="600" fill="#1f2a2e">${escapedXml(title)}</text>`,
    `<g transform="translate(0 32)">${names.text}</g>`,
    `<g transform="translate(0 ${top})">${svgMarks(picture.marks, colours)}</g>`,
    `<g transform="translate(0 ${foot})">${legend.text}</g>`,
    source ? `<text y="${bottom}" fill="#5b6770">${escapedXml(source)}</text>` : "",
    "</g></svg>\n",
  ].join("\n");
}

/** So that a map of few rows fills the sheet and one of many still reads. */
function fittingRow(map: PathwayMap): number {
  const groups = new Set(map.rows.map(({ group }) => group)).size;
  return Math.max(34, Math.min(52, (700 - 32 * groups) / map.rows.length));
}

function lineColours(map: PathwayMap, given: Readonly<Record<string, LineColours>>): ReadonlyMap<string, LineColours> {
  return new Map(
    map.lines.map(({ id }, index) => [id, given[id] ?? (colourSet[index % colourSet.length] as LineColours)]),
  );
}
