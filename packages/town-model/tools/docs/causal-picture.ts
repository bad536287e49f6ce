import dagre from "@dagrejs/dagre";
import type { DrawnLink } from "./module-diagram.ts";
import { spreadEnds } from "./spread-ends.ts";

/** A box of a causal diagram. */
export interface CausalNode {
  readonly id: string;
  readonly label: string;
  readonly kind: "stock" | "flow" | "auxiliary" | "outside";
  /** In small letters: the module that it comes from, or those that it goes to. */
  readonly note: string;
}

const LINE_HEIGHT = 15;
const CHARACTERS_A_LINE = 19;
const MARGIN = 16;
const PAGE_WIDTH = 1200;

/**
 * Boxes and arrows laid out by layers, as SVG: stocks framed twice, what comes from other modules with rounded grey
 * boxes. Signs stand at the arrow heads; line patterns say the same as the colours.
 */
export function causalPicture(nodes: readonly CausalNode[], links: readonly DrawnLink[], title: string): string {
  const { graph, edges, frame } = narrowest(nodes, links);
  const boxes = nodes.map((node) => box(node, graph.node(node.id)));
  const { left, top, width, height } = frame;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(left)} ${round(top)} ${round(width)} ${round(height)}" width="${round(width)}" role="img" font-family="Inter, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif" font-size="12">
<title>${escaped(title)}</title>
<defs>
<marker id="plus" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="#2F6690"/></marker>
<marker id="minus" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="#A63D63"/></marker>
<marker id="both" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="#5B6770"/></marker>
</defs>
<rect x="${round(left)}" y="${round(top)}" width="100%" height="100%" fill="#FAF7F1"/>
${edges.map(line).join("\n")}
${boxes.join("\n")}
${edges.map(sign).join("\n")}
</svg>
`;
}

interface Layout {
  readonly graph: InstanceType<typeof dagre.graphlib.Graph>;
  readonly edges: readonly DrawnEdge[];
  readonly frame: Frame;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Of several ways to lay it out the lowest one that fits a page, else the narrowest. */
function narrowest(nodes: readonly CausalNode[], links: readonly DrawnLink[]): Layout {
  const layouts = (["LR", "TB"] as const).flatMap((direction) =>
    (["network-simplex", "tight-tree", "longest-path"] as const).map((ranker) =>
      layout(nodes, links, direction, ranker),
    ),
  );
  const fitting = layouts.filter(({ frame }) => frame.width <= PAGE_WIDTH);
  const best = (among: Layout[], size: (one: Layout) => number) => among.sort((a, b) => size(a) - size(b))[0]!;
  return fitting.length > 0 ? best(fitting, ({ frame }) => frame.height) : best(layouts, ({ frame }) => frame.width);
}

function layout(
  nodes: readonly CausalNode[],
  links: readonly DrawnLink[],
  rankdir: "LR" | "TB",
  ranker: string,
): Layout {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir, ranker, nodesep: 16, edgesep: 12, ranksep: 46, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, label, note } of nodes) {
    const into = links.filter(({ to }) => to === id).length;
    const out = links.filter(({ from }) => from === id).length;
    const room = ARROW_ROOM * Math.max(into, out);
    const width =
      Math.max(...linesOf(label).map(widthOf), ...noteLines(note).map((part) => widthOf(part) * NOTE_SIZE)) + 18;
    const height = linesOf(label).length * LINE_HEIGHT + noteLines(note).length * NOTE_HEIGHT + 10;
    const isAcross = rankdir === "LR";
    graph.setNode(id, {
      width: isAcross ? width : Math.max(width, room),
      height: isAcross ? Math.max(height, room) : height,
    });
  }
  for (const { from, to, polarity } of links) graph.setEdge(from, to, { polarity }, `${from}→${to}`);
  dagre.layout(graph);
  const laidOut: DrawnEdge[] = graph
    .edges()
    .map(({ v, w, name }: { v: string; w: string; name?: string }) => ({ from: v, to: w, ...graph.edge(v, w, name) }));
  const edges = spreadEnds(laidOut, (id) => graph.node(id), rankdir);
  return {
    graph,
    edges,
    frame: frameOf(
      nodes.map(({ id }) => graph.node(id)),
      edges,
    ),
  };
}

/** Everything drawn, with a margin: lines that turn back may leave the layout's own frame. */
function frameOf(
  boxes: readonly { x: number; y: number; width: number; height: number }[],
  edges: readonly DrawnEdge[],
): Frame {
  const points = edges.flatMap((edge) => edge.points);
  const xs = [...points.map(({ x }) => x), ...boxes.flatMap(({ x, width }) => [x - width / 2, x + width / 2])];
  const ys = [...points.map(({ y }) => y), ...boxes.flatMap(({ y, height }) => [y - height / 2, y + height / 2])];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return { left, top, width: Math.max(...xs) + MARGIN - left, height: Math.max(...ys) + MARGIN - top };
}

/** Through the middles between the points that the layout gives, so that lines bend instead of breaking. */
function curve(points: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = points;
  const middles = rest.slice(0, -1).map((point, place) => {
    const next = rest[place + 1]!;
    return `Q${round(point.x)} ${round(point.y)} ${round((point.x + next.x) / 2)} ${round((point.y + next.y) / 2)}`;
  });
  const last = points.at(-1)!;
  return `M${round(first!.x)} ${round(first!.y)}${middles.join("")}L${round(last.x)} ${round(last.y)}`;
}

const STYLES = {
  "+": { colour: "#2F6690", marker: "plus", dash: "" },
  "−": { colour: "#A63D63", marker: "minus", dash: ' stroke-dasharray="6 3"' },
  "±": { colour: "#5B6770", marker: "both", dash: ' stroke-dasharray="1.5 3"' },
} as const;

interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly points: { x: number; y: number }[];
  readonly polarity: DrawnLink["polarity"];
}

function line({ points, polarity }: DrawnEdge): string {
  const { colour, marker, dash } = STYLES[polarity];
  return `<path d="${curve(points)}" fill="none" stroke="${colour}" stroke-width="1.2"${dash} marker-end="url(#${marker})"/>`;
}

/** Beside the arrow head, on a ground of its own so that no line runs through it. */
function sign({ points, polarity }: DrawnEdge): string {
  const end = points.at(-1)!;
  const before = points.at(-2)!;
  const length = Math.hypot(before.x - end.x, before.y - end.y) || 1;
  const along = { x: (before.x - end.x) / length, y: (before.y - end.y) / length };
  const x = end.x + 15 * along.x;
  const y = end.y + 15 * along.y;
  return `<text x="${round(x)}" y="${round(y + 5)}" text-anchor="middle" font-size="15" font-weight="700" fill="${STYLES[polarity].colour}" stroke="#FAF7F1" stroke-width="4" paint-order="stroke">${polarity}</text>`;
}

function box(
  { kind, label, note }: CausalNode,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): string {
  const lines = linesOf(label);
  const isOutside = kind === "outside";
  const rect = (grow: number, fill: string) =>
    `<rect x="${round(x - width / 2 - grow)}" y="${round(y - height / 2 - grow)}" width="${round(width + 2 * grow)}" height="${round(height + 2 * grow)}" rx="${kind === "stock" ? 0 : 8}" fill="${fill}" stroke="${isOutside ? "#B8B0A0" : "#1F2A2E"}"${isOutside ? ' stroke-dasharray="3 2"' : ""}/>`;
  const notes = noteLines(note);
  const textHeight = lines.length * LINE_HEIGHT + notes.length * NOTE_HEIGHT;
  const first = y - textHeight / 2 + LINE_HEIGHT - 4;
  const text = lines
    .map((part, place) => `<tspan x="${round(x)}" y="${round(first + place * LINE_HEIGHT)}">${escaped(part)}</tspan>`)
    .join("");
  const noteTop = first + (lines.length - 1) * LINE_HEIGHT + NOTE_HEIGHT + 1;
  const small = notes
    .map(
      (part, place) =>
        `<text x="${round(x)}" y="${round(noteTop + place * NOTE_HEIGHT)}" text-anchor="middle" font-size="9.5" fill="#5B6770">${escaped(part)}</text>`,
    )
    .join("");
  const frame = kind === "stock" ? rect(3, "none") : "";
  return `${frame}${rect(0, isOutside ? "#F1EDE4" : "#FFFFFF")}<text text-anchor="middle" fill="${isOutside ? "#4A545B" : "#1F2A2E"}">${text}</text>${small}`;
}

/** Words, or Chinese characters one by one, over as many lines as they need. */
function linesOf(label: string, most = CHARACTERS_A_LINE): string[] {
  const pieces = label.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s?/g) ?? [label];
  const lines = [""];
  for (const piece of pieces) {
    const last = lines.at(-1)!;
    if (last !== "" && lengthOf(last + piece.trimEnd()) > most) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((part) => part.trim());
}

const noteLines = (note: string) => (note === "" ? [] : linesOf(note, CHARACTERS_A_LINE / NOTE_SIZE));
const NOTE_SIZE = 9.5 / 12;
const NOTE_HEIGHT = 12;
/** Between neighbouring arrow heads. */
const ARROW_ROOM = 11;
const isWide = (character: string) => character >= "\u3000";
const lengthOf = (text: string) => [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
const widthOf = (text: string) => 6.7 * lengthOf(text);
const round = (value: number) => Math.round(value * 10) / 10;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
