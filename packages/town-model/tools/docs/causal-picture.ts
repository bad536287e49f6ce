import dagre from "@dagrejs/dagre";
import type { CausalLink } from "./causal-links.ts";

/** A box of a causal diagram. */
export interface CausalNode {
  readonly id: string;
  readonly label: string;
  readonly kind: "stock" | "flow" | "auxiliary" | "outside";
}

const LINE_HEIGHT = 15;
const CHARACTERS_A_LINE = 18;

/** Boxes and arrows laid out by layers, as SVG: stocks framed twice, what comes from other modules in grey. */
export function causalPicture(nodes: readonly CausalNode[], links: readonly CausalLink[], title: string): string {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 56, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  const wrapped = new Map(nodes.map(({ id, label }) => [id, linesOf(label)]));
  for (const { id } of nodes) {
    const lines = wrapped.get(id)!;
    const widest = Math.max(...lines.map(widthOf));
    graph.setNode(id, { width: widest + 18, height: lines.length * LINE_HEIGHT + 10 });
  }
  for (const { from, to, polarity } of links) graph.setEdge(from, to, { polarity }, `${from}→${to}`);
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const edges = graph.edges().map((edge: { v: string; w: string }) => arrow(graph.edge(edge) as DrawnEdge));
  const boxes = nodes.map((node) => box(node, graph.node(node.id), wrapped.get(node.id)!));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" role="img" font-family="Inter, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif" font-size="11">
<title>${escaped(title)}</title>
<defs>
<marker id="plus" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#2F6690"/></marker>
<marker id="minus" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#A63D63"/></marker>
<marker id="both" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#5B6770"/></marker>
</defs>
<rect width="100%" height="100%" fill="#FAF7F1"/>
${edges.join("\n")}
${boxes.join("\n")}
</svg>
`;
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

const COLOURS = {
  "+": { line: "#2F6690", marker: "plus" },
  "−": { line: "#A63D63", marker: "minus" },
  "±": { line: "#5B6770", marker: "both" },
} as const;

interface DrawnEdge {
  readonly points: { x: number; y: number }[];
  readonly polarity: CausalLink["polarity"];
}

function arrow({ points, polarity }: DrawnEdge): string {
  const { line, marker } = COLOURS[polarity];
  const path = curve(points);
  const end = points.at(-1)!;
  const before = points.at(-2)!;
  const sign = { x: end.x + (before.x - end.x) * 0.3, y: end.y + (before.y - end.y) * 0.3 - 4 };
  const dash = polarity === "−" ? ' stroke-dasharray="5 3"' : polarity === "±" ? ' stroke-dasharray="1 3"' : "";
  return `<path d="${path}" fill="none" stroke="${line}"${dash} marker-end="url(#${marker})"/><text x="${round(sign.x)}" y="${round(sign.y)}" fill="${line}">${polarity}</text>`;
}

function box(
  { kind }: CausalNode,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  lines: readonly string[],
): string {
  const rect = (grow: number, fill: string) =>
    `<rect x="${round(x - width / 2 - grow)}" y="${round(y - height / 2 - grow)}" width="${round(width + 2 * grow)}" height="${round(height + 2 * grow)}" rx="${kind === "stock" ? 0 : 8}" fill="${fill}" stroke="${kind === "outside" ? "#E4DED2" : "#1F2A2E"}"/>`;
  const first = y - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4;
  const text = lines
    .map((line, place) => `<tspan x="${round(x)}" y="${round(first + place * LINE_HEIGHT)}">${escaped(line)}</tspan>`)
    .join("");
  const frame = kind === "stock" ? rect(3, "none") : "";
  return `${frame}${rect(0, kind === "outside" ? "#F1EDE4" : "#FFFFFF")}<text text-anchor="middle" fill="${kind === "outside" ? "#5B6770" : "#1F2A2E"}">${text}</text>`;
}

/** Words, or Chinese characters one by one, over as many lines as they need. */
function linesOf(label: string): string[] {
  const pieces = label.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s?/g) ?? [label];
  const lines = [""];
  for (const piece of pieces) {
    const last = lines.at(-1)!;
    if (last !== "" && lengthOf(last + piece.trimEnd()) > CHARACTERS_A_LINE) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trim());
}

const isWide = (character: string) => character >= "\u3000";
const lengthOf = (text: string) => [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
const widthOf = (text: string) => 5.9 * lengthOf(text);
const round = (value: number) => Math.round(value * 10) / 10;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
