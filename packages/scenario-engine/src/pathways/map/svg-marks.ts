import { type LegendItem, legendSample } from "./map-legend.ts";
import type { MapLine } from "./pathway-map.ts";
import type { MapMark, MapRole, MapShape } from "./pathway-map-picture.ts";
import { escapedXml } from "./svg-text.ts";
import { textWidth } from "./text-lines.ts";

export interface LineColours {
  readonly line: string;
  /** For words and badges; reads on white. */
  readonly text: string;
}

const halo = `stroke="#ffffff" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;

/** How each mark looks on paper; LINE and TEXT stand for the colours of its line. */
const looks: Record<MapRole, string> = {
  grid: `stroke="#e4ded2" fill="none"`,
  "grid-half": `stroke="#e4ded2" stroke-dasharray="2 4" fill="none"`,
  "heading-rule": `stroke="#e4ded2" fill="none"`,
  "selected-row": `fill="#f8ecf1"`,
  track: `fill="#b9af9b"`,
  hump: `fill="#5b6770" fill-opacity="0.16"`,
  "hump-middle": `fill="#5b6770" fill-opacity="0.22"`,
  range: `stroke="#5b6770" stroke-width="1" stroke-opacity="0.7" fill="none"`,
  median: `stroke="#1f2a2e" stroke-width="1.6" fill="none"`,
  today: `stroke="#1f2a2e" stroke-width="1.2" fill="none"`,
  line: `stroke="LINE" stroke-width="5" fill="none"`,
  "line-thin": `stroke="LINE" stroke-width="1.8" fill="none"`,
  "line-gap": `stroke="LINE" stroke-width="1.8" stroke-dasharray="1.5 3" fill="none"`,
  "line-lead-edge": `stroke="#ffffff" stroke-width="8" fill="none"`,
  "line-lead": `stroke="LINE" stroke-width="4.4" stroke-dasharray="5 3.5" fill="none"`,
  diamond: `fill="#ffffff" stroke="LINE" stroke-width="1.8"`,
  bar: `stroke="TEXT" stroke-width="4" fill="none"`,
  badge: `fill="TEXT" stroke="#ffffff" stroke-width="1.5"`,
  start: `fill="#1f2a2e"`,
  station: `fill="#ffffff" stroke="#1f2a2e" stroke-width="2.4"`,
  "selected-ring": `fill="none" stroke="#a63d63" stroke-width="1.6"`,
  "works-bar": `fill="#8a949b"`,
  text: `fill="#1f2a2e" ${halo}`,
  "text-muted": `fill="#5b6770" ${halo}`,
  "text-strong": `fill="#1f2a2e" font-weight="600" ${halo}`,
  "text-accent": `fill="#a63d63" font-weight="600" ${halo}`,
  "text-line": `fill="TEXT" font-weight="600" ${halo}`,
  "text-badge": `fill="#ffffff" font-weight="600"`,
};

export function svgMarks(marks: readonly MapMark[], colours: ReadonlyMap<string, LineColours>): string {
  const fades = marks.filter(({ shape }) => shape.kind === "fade");
  const fadeId = (shape: MapShape) => `fade-${fades.findIndex((one) => one.shape === shape)}`;
  const gradients = fades.map(({ shape }) => (shape.kind === "fade" ? gradient(fadeId(shape), shape.strengths) : ""));
  return `<defs>${gradients.join("")}</defs>${marks.map((mark) => svgMark(mark, colours, fadeId)).join("\n")}`;
}

function gradient(id: string, strengths: readonly (readonly [number, number])[]): string {
  const stops = strengths.map(
    ([at, strength]) => `<stop offset="${at}" stop-color="#b9af9b" stop-opacity="${strength}"/>`,
  );
  return `<linearGradient id="${id}">${stops.join("")}</linearGradient>`;
}

function svgMark(
  { role, lineId, shape }: MapMark,
  colours: ReadonlyMap<string, LineColours>,
  fadeId: (shape: MapShape) => string,
): string {
  const colour = lineId === null ? undefined : colours.get(lineId);
  const look = looks[role].replace("LINE", colour?.line ?? "#1f2a2e").replace("TEXT", colour?.text ?? "#1f2a2e");
  switch (shape.kind) {
    case "path":
      return `<path d="${shape.d}" ${look}/>`;
    case "rect":
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="${shape.radius}" ${look}/>`;
    case "fade":
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="url(#${fadeId(shape)})"/>`;
    case "text":
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" ${look}>${escapedXml(shape.text)}</text>`;
  }
}

interface Block {
  readonly text: string;
  readonly height: number;
}

/** The badge and the name of every line, in as many rows as they need. */
export function lineNames(
  lines: readonly Pick<MapLine, "id" | "label" | "mark">[],
  heading: string,
  width: number,
  colours: ReadonlyMap<string, LineColours>,
): Block {
  const items = lines.map(({ id, label, mark }) => {
    const badge = Math.max(18, textWidth(mark, 12, true) + 6);
    const fill = colours.get(id)?.text ?? "#1f2a2e";
    return {
      width: badge + 6 + textWidth(label),
      text: `<rect y="-12" width="${badge}" height="16" rx="4" fill="${fill}"/><text x="${badge / 2}" text-anchor="middle" font-weight="600" fill="#ffffff">${escapedXml(mark)}</text><text x="${badge + 6}" fill="#1f2a2e">${escapedXml(label)}</text>`,
    };
  });
  const head = `<text y="0" font-weight="600" fill="#1f2a2e">${escapedXml(heading)}</text>`;
  return flowed([{ width: textWidth(heading, 12, true), text: head }, ...items], width);
}

export function legendText(
  items: readonly LegendItem[],
  width: number,
  colours: ReadonlyMap<string, LineColours>,
): Block {
  const drawn = items.map(({ text, marks }) => ({
    width: legendSample.width + 6 + textWidth(text),
    text: `<g transform="translate(0 ${-legendSample.height / 2 - 4})">${svgMarks(marks, colours)}</g><text x="${legendSample.width + 6}" fill="#1f2a2e">${escapedXml(text)}</text>`,
  }));
  return flowed(drawn, width);
}

/** Items side by side, broken into rows. */
function flowed(items: readonly { readonly width: number; readonly text: string }[], width: number): Block {
  let [x, y] = [0, 14];
  const placed = items.map((item) => {
    if (x > 0 && x + item.width > width) [x, y] = [0, y + 24];
    const text = `<g transform="translate(${Math.round(x)} ${y})">${item.text}</g>`;
    x += item.width + 20;
    return text;
  });
  return { text: placed.join(""), height: y + 10 };
}
