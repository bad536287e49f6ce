import { classNames } from "./class-names.ts";
import type { PathwayMapMark as Mark, PathwayMapColours, PathwayMapRole } from "./pathway-map-shapes.ts";

export interface PathwayMapMarkProps {
  readonly mark: Mark;
  readonly colours: PathwayMapColours | undefined;
  /** For the gradient of a fading bar; unique on the page. */
  readonly fadeId: string;
}

const halo = "stroke-panel [stroke-width:3px] [stroke-linejoin:round] [paint-order:stroke]";
const words = classNames("text-xs", halo);

/** Those that follow their line take its colour as `stroke` or `fill` besides. */
const looks: Record<PathwayMapRole, string> = {
  grid: "fill-none stroke-hairline",
  "grid-half": "fill-none stroke-hairline [stroke-dasharray:2_4]",
  "heading-rule": "fill-none stroke-hairline",
  "selected-row": "fill-accent-wash",
  track: "",
  hump: "fill-muted [fill-opacity:0.16]",
  "hump-middle": "fill-muted [fill-opacity:0.22]",
  range: "fill-none stroke-muted [stroke-opacity:0.7]",
  median: "fill-none stroke-ink [stroke-width:1.6px]",
  today: "fill-none stroke-ink [stroke-width:1.2px]",
  line: "fill-none [stroke-width:5px]",
  "line-thin": "fill-none [stroke-width:1.8px]",
  "line-gap": "fill-none [stroke-width:1.8px] [stroke-dasharray:1.5_3]",
  "line-lead-edge": "fill-none stroke-panel [stroke-width:8px]",
  "line-lead": "fill-none [stroke-width:4.4px] [stroke-dasharray:5_3.5]",
  diamond: "fill-panel [stroke-width:1.8px]",
  bar: "fill-none [stroke-width:4px]",
  badge: "stroke-panel [stroke-width:1.5px]",
  start: "fill-ink",
  station: "fill-panel stroke-ink [stroke-width:2.4px]",
  "selected-ring": "fill-none stroke-accent [stroke-width:1.6px]",
  "works-bar": "fill-zero",
  text: classNames("fill-ink", words),
  "text-muted": classNames("fill-muted", words),
  "text-strong": classNames("fill-ink font-semibold", words),
  "text-accent": classNames("fill-accent font-semibold", words),
  "text-line": classNames("font-semibold", words),
  "text-badge": "fill-on-storyline text-xs font-semibold",
};

const strokedLine = new Set<PathwayMapRole>(["line", "line-thin", "line-gap", "line-lead", "diamond"]);
const filledText = new Set<PathwayMapRole>(["badge", "text-line"]);

/** One mark of a metro map in the colours of the page. */
export function PathwayMapMark({ mark, colours, fadeId }: PathwayMapMarkProps) {
  const { role, shape } = mark;
  const stroke = strokedLine.has(role) ? colours?.line : role === "bar" ? colours?.text : undefined;
  const look = {
    className: looks[role],
    ...(stroke && { stroke }),
    ...(filledText.has(role) && { fill: colours?.text }),
  };
  switch (shape.kind) {
    case "path":
      return <path d={shape.d} {...look} />;
    case "rect":
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} {...look} />;
    case "text":
      return (
        <text x={shape.x} y={shape.y} textAnchor={shape.anchor} {...look}>
          {shape.text}
        </text>
      );
    case "fade":
      return (
        <>
          <linearGradient id={fadeId}>
            {shape.strengths.map(([at, strength]) => (
              <stop key={at} offset={at} className="[stop-color:var(--color-edge)]" stopOpacity={strength} />
            ))}
          </linearGradient>
          <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} fill={`url(#${fadeId})`} />
        </>
      );
  }
}
