import type { AreaGeometry, MapLayerKind, PlanGeometry } from "@tamarisk/domain";
import type { PlaceView } from "./place-view.ts";

/** The outline of a unit of the town. */
export interface PlaceOutline {
  readonly id: string;
  readonly name: string;
  readonly geometry: AreaGeometry;
}

/** A control line or another area. */
export interface PlaceArea {
  readonly id: string;
  readonly name: string;
  readonly kind: MapLayerKind;
  readonly geometry: AreaGeometry;
}

/** Patterns of the control lines, so that nothing rests on colour alone. Ids begin with `id`. */
export function PlacePatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-ecological-red-line`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V7" className="stroke-error" strokeWidth="2.4" strokeOpacity="0.55" />
      </pattern>
      <pattern id={`${id}-permanent-basic-farmland`} width="8" height="8" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="1.3" className="fill-check" fillOpacity="0.75" />
        <circle cx="6" cy="6" r="1.3" className="fill-check" fillOpacity="0.75" />
      </pattern>
    </defs>
  );
}

/** Meridians and parallels with their degrees, for maps of places whose outline is not known. */
export function PlaceGrid({ view }: { readonly view: PlaceView }) {
  return (
    <g className="fill-muted" fontSize="11">
      {view.grid.map(({ axis, degrees, at }) =>
        axis === "meridian" ? (
          <g key={`m${degrees}`}>
            <path d={`M${at.toFixed(1)} 0V${view.height}`} className="stroke-hairline" />
            <text x={at + 3} y={11}>
              {degrees}°
            </text>
          </g>
        ) : (
          <g key={`p${degrees}`}>
            <path d={`M0 ${at.toFixed(1)}H${view.width}`} className="stroke-hairline" />
            <text x={3} y={at - 3}>
              {degrees}°
            </text>
          </g>
        ),
      )}
    </g>
  );
}

export function PlaceOutlines({
  view,
  outlines,
}: {
  readonly view: PlaceView;
  readonly outlines: readonly PlaceOutline[];
}) {
  return outlines.map(({ id, geometry }) => (
    <path
      key={id}
      d={view.path(geometry)}
      className="fill-panel stroke-muted"
      fillRule="evenodd"
      strokeWidth="1"
      strokeLinejoin="round"
    />
  ));
}

const areaStyles: Record<MapLayerKind, { readonly stroke: string; readonly dash?: string }> = {
  "ecological-red-line": { stroke: "stroke-error" },
  "permanent-basic-farmland": { stroke: "stroke-check", dash: "6 2" },
  "urban-growth-boundary": { stroke: "stroke-ink", dash: "8 3 2 3" },
  other: { stroke: "stroke-muted", dash: "2 3" },
};

/** A control line: hatched red lines, dotted farmland, a chain-dotted growth boundary. */
export function PlaceAreaMark({
  view,
  area: { geometry, kind },
  patterns,
}: {
  readonly view: PlaceView;
  readonly area: Pick<PlaceArea, "geometry" | "kind">;
  readonly patterns: string;
}) {
  const { stroke, dash } = areaStyles[kind];
  const isFilled = kind === "ecological-red-line" || kind === "permanent-basic-farmland";
  return (
    <path
      d={view.path(geometry)}
      fill={isFilled ? `url(#${patterns}-${kind})` : "none"}
      fillRule="evenodd"
      className={stroke}
      strokeWidth="1.6"
      strokeDasharray={dash}
      strokeLinejoin="round"
    />
  );
}

/** Where a measure works: an area, a line or a point in the accent colour. */
export function PlaceShape({
  view,
  geometry,
  isQuiet = false,
}: {
  readonly view: PlaceView;
  readonly geometry: PlanGeometry;
  readonly isQuiet?: boolean;
}) {
  if (geometry.type === "Point") {
    const [x, y] = view.toPixel(geometry.coordinates);
    return <circle cx={x} cy={y} r="4.5" className="fill-accent stroke-panel" strokeWidth="1.5" />;
  }
  const isLine = geometry.type === "LineString";
  return (
    <path
      d={view.path(geometry)}
      className={isLine ? "fill-none stroke-accent" : "fill-accent stroke-accent"}
      fillOpacity={isLine ? undefined : isQuiet ? 0.3 : 0.65}
      fillRule="evenodd"
      strokeWidth={isLine ? 3 : 1.4}
      strokeLinejoin="round"
    />
  );
}

/** A bar true at the middle latitude, and the north arrow, at the foot of the map. */
export function PlaceScale({
  view,
  scale,
  north,
}: {
  readonly view: PlaceView;
  readonly scale: string;
  readonly north: string;
}) {
  const top = view.height - 10;
  return (
    <g className="pointer-events-none">
      <path d={`M8 ${top - 4}v4h${view.scaleBar.length}v-4`} className="fill-none stroke-ink" />
      <text x={view.scaleBar.length + 14} y={top + 1} className="halo fill-muted" fontSize="11">
        {scale}
      </text>
      <text x={view.width - 8} y={top + 1} textAnchor="end" className="halo fill-muted" fontSize="11">
        {north} ↑
      </text>
    </g>
  );
}
