import type { SeverityClass } from "@tamarisk/domain";
import type { SwarmLabel } from "./county-swarm-labels.ts";
import type { SwarmBand, SwarmCounty, SwarmLayout } from "./county-swarm-layout.ts";
import type { CountySwarmWords } from "./county-swarm-words.ts";
import type { Box } from "./place-label.ts";
import { resourceShape } from "./resource-shape.ts";
import { textWidth } from "./text-width.ts";

interface MarksProps {
  readonly layout: SwarmLayout;
  readonly labels: CountySwarmWords;
}

interface Names {
  readonly medianText: string;
  readonly medianBox: Box | null;
  readonly places: readonly SwarmLabel[];
}

interface HeadProps extends MarksProps {
  readonly limits: { readonly mildDownTo: number; readonly moderateDownTo: number };
}

type CountedClass = Exclude<SeverityClass, "unchanged">;

/** The classes, counted above the stretch of the axis they cover. */
export function CountySwarmHead({ layout, limits, labels }: HeadProps) {
  const { x, left, right, narrow, headBottom } = layout;
  const stretches: [CountedClass, number, number][] = [
    ["severe", left, x(limits.moderateDownTo)],
    ["moderate", x(limits.moderateDownTo), x(limits.mildDownTo)],
    ["mild", x(limits.mildDownTo), x(0)],
    ["grew", x(0), right],
  ];
  const moderateLeft = x(limits.mildDownTo) - textWidth(labels.severity.moderate);
  return (
    <g>
      {stretches.map(([severity, from, to]) => {
        const range = narrow || severity === "grew" ? null : labels.severityRange[severity];
        const place = narrow
          ? narrowPlace(severity, from, to, moderateLeft)
          : { x: (from + to) / 2, anchor: "middle" as const };
        return (
          <g key={severity} textAnchor={place.anchor}>
            <text x={place.x} y={16} className="text-base font-semibold">
              {labels.count(layout.counts[severity])}
            </text>
            <text x={place.x} y={32}>
              {labels.severity[severity]}
            </text>
            {range && (
              <text x={place.x} y={47} className="fill-muted">
                {range}
              </text>
            )}
            <path d={`M${from + 2} ${headBottom}H${to - 2}`} stroke={`var(--color-${severity})`} strokeWidth="3" />
          </g>
        );
      })}
    </g>
  );
}

/** On a phone two stretches are narrower than their names, so names lean away from one another. */
function narrowPlace(severity: CountedClass, from: number, to: number, moderateLeft: number) {
  if (severity === "severe") return { x: Math.min(to - 4, moderateLeft - 8), anchor: "end" as const };
  if (severity === "moderate") return { x: to - 3, anchor: "end" as const };
  if (severity === "mild") return { x: from + 4, anchor: "start" as const };
  return { x: (from + to) / 2, anchor: "middle" as const };
}

interface BandsProps extends MarksProps {
  readonly counties: readonly SwarmCounty[];
  readonly names: Names;
}

const severities: readonly SeverityClass[] = ["severe", "moderate", "mild", "unchanged", "grew"];

/** Grid, the hill of counties, its median and its named dots. */
export function CountySwarmBands({ layout, counties, names, labels }: BandsProps) {
  const { counties: band, x, axisY, headBottom, narrow, spacing } = layout;
  const severityOf = new Map(counties.map((county) => [county.id, county.severity]));
  return (
    <g>
      {layout.ticks.map((tick) => (
        <path
          key={tick}
          d={`M${x(tick)} ${tick === 0 ? headBottom : band.bottom - 18}V${axisY}`}
          className={tick === 0 ? "stroke-ink" : "stroke-hairline"}
          strokeWidth={tick === 0 ? 1.25 : 1}
        />
      ))}
      {severities.map((severity) => (
        <path
          key={severity}
          d={dotPath(band.dots.filter(({ place }) => severityOf.get(place.id) === severity))}
          fill="none"
          stroke={severity === "unchanged" ? "var(--color-ink)" : `var(--color-${severity})`}
          strokeWidth={spacing * 0.92}
          strokeLinecap="round"
        />
      ))}
      {!narrow && (
        <>
          <text x={0} y={band.middle - 3} className="text-sm font-semibold">
            {labels.all}
          </text>
          <text x={0} y={band.middle + 15} className="fill-muted">
            {labels.allDetail}
          </text>
        </>
      )}
      {layout.counts.unchanged > 0 && (
        <text x={x(0) + 6} y={headBottom + 16} className="halo fill-muted">
          {labels.unchanged(layout.counts.unchanged)}
        </text>
      )}
      <Median x={x} band={band} top={band.middle - 50} bottom={band.bottom - 6} />
      {names.medianBox && (
        <text
          x={names.medianBox.x + names.medianBox.width}
          y={names.medianBox.y + 12}
          textAnchor="end"
          className="halo"
        >
          {names.medianText}
        </text>
      )}
      <OffScale band={band} layout={layout} labels={labels} y={band.middle - 8} />
      <NamedDots names={names.places.filter(({ dot }) => band.dots.includes(dot))} />
    </g>
  );
}

/** The cities of the resource list, one row per class on the same axis, and the axis itself. */
export function CountySwarmRows({ layout, names, labels }: MarksProps & { readonly names: Names }) {
  const { rows, x, axisY, narrow, width, ticks, left, right } = layout;
  return (
    <g>
      {rows.map((row) => (
        <g key={row.resourceClass}>
          <path d={`M0 ${row.top}H${width}`} className="stroke-hairline" />
          <path
            d={resourceShape(row.resourceClass, 6, narrow ? row.top + 14 : row.middle - 7, 5)}
            fill={`var(--color-${row.resourceClass})`}
          />
          <text x={18} y={narrow ? row.top + 18 : row.middle - 2} className="text-sm font-semibold">
            {labels.resourceClass[row.resourceClass]}
          </text>
          <text
            x={narrow ? width : 18}
            y={narrow ? row.top + 18 : row.middle + 14}
            textAnchor={narrow ? "end" : "start"}
            className="halo fill-muted"
          >
            {labels.shrank(row.shrank, row.total)}
            {narrow && row.above > 0 && ` · ${labels.above(row.above)}`}
          </text>
          <path
            d={row.dots.map((dot) => resourceShape(row.resourceClass, dot.x, dot.y, 3.2)).join("")}
            fill={`var(--color-${row.resourceClass})`}
          />
          <Median x={x} band={row} top={row.middle - 17} bottom={row.middle + 17} />
          <OffScale band={row} layout={layout} labels={labels} y={narrow ? row.bottom - 4 : row.top + 15} />
          <NamedDots names={names.places.filter(({ dot }) => row.dots.includes(dot))} />
        </g>
      ))}
      <path d={`M0 ${axisY}H${width}`} className="stroke-hairline" />
      {ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={axisY + 17} textAnchor="middle" className="fill-muted">
          {labels.tick(tick)}
        </text>
      ))}
      <text x={(left + right) / 2} y={axisY + 36} textAnchor="middle" className="fill-muted">
        {labels.axis}
      </text>
    </g>
  );
}

interface MedianProps {
  readonly x: (change: number) => number;
  readonly band: SwarmBand;
  readonly top: number;
  readonly bottom: number;
}

function Median({ x, band, top, bottom }: MedianProps) {
  if (band.median === null) return null;
  const at = x(band.median);
  return (
    <>
      <path d={`M${at} ${top}V${bottom}`} className="stroke-panel" strokeWidth="4" />
      <path d={`M${at} ${top - 1}V${bottom + 1}`} className="stroke-ink" strokeWidth="1.5" />
    </>
  );
}

interface OffScaleProps extends MarksProps {
  readonly band: SwarmBand;
  readonly y: number;
}

/** Places beyond the axis are counted where they would be. */
function OffScale({ band, layout, labels, y }: OffScaleProps) {
  const besideName = layout.narrow && band !== layout.counties;
  return (
    <>
      {band.above > 0 && !besideName && (
        <text x={layout.width - 2} y={y} textAnchor="end" className="halo fill-muted">
          {labels.above(band.above)}
        </text>
      )}
      {band.below > 0 && (
        <text x={layout.left} y={y} className="halo fill-muted">
          {labels.below(band.below)}
        </text>
      )}
    </>
  );
}

function NamedDots({ names }: { readonly names: readonly SwarmLabel[] }) {
  return names.map(({ dot, text, box, leader }) => (
    <g key={dot.place.id}>
      <path d={`M${dot.x} ${dot.y}L${leader.x} ${leader.y}`} className="stroke-panel" strokeWidth="4" />
      <path d={`M${dot.x} ${dot.y}L${leader.x} ${leader.y}`} className="stroke-ink" />
      <circle cx={dot.x} cy={dot.y} r="5" className="fill-accent stroke-panel" strokeWidth="1.5" />
      <text x={box.x + box.width / 2} y={box.y + 12} textAnchor="middle" className="halo font-semibold">
        {text}
      </text>
    </g>
  ));
}

/** Thousands of dots in one path: strokes of no length with round ends. */
function dotPath(dots: readonly { readonly x: number; readonly y: number }[]): string {
  return dots.map(({ x, y }) => `M${x.toFixed(2)} ${y.toFixed(2)}h0`).join("");
}
