import { lineColour } from "./line-colours.ts";
import type { MapViewProps } from "./map-view-props.ts";
import type { LineAtStation } from "./station-facts.ts";

interface StationFigureProps extends Pick<MapViewProps, "layout" | "words"> {
  readonly first: LineAtStation;
}

const width = 288;
const humpBase = 58;
const lineY = 76;

/** When what is left behind stops, over the decision, the lead time and the year of being in force. */
export function StationFigure({ first, layout, words }: StationFigureProps) {
  const { before, stop, line } = first;
  const row = layout.rows.find(({ id }) => id === before?.rowId);
  if (!row?.hump || stop.decideYear === null) return null;
  const { left, right } = layout.plot;
  const scale = width / (right - left);
  const startYear = layout.years[0]?.year ?? 0;
  const xOf = (year: number) => ((year - startYear) / (layout.horizonYear - startYear)) * width;
  const [decide, force] = [xOf(stop.decideYear), xOf(stop.inForceYear)];
  const { line: colour } = lineColour(line.id);
  const label = words.t("station.figure", {
    before: words.actionName(row.id),
    decide: String(stop.decideYear),
    force: String(Math.round(stop.inForceYear)),
  });
  const apart = Math.max(force, decide + 34);
  return (
    <svg
      viewBox={`-14 0 ${width + 28} 104`}
      role="img"
      aria-label={label}
      className="mt-2 block w-full fill-ink text-xs"
    >
      <text x="0" y="12" className="fill-muted">
        {words.t("station.stops", { before: words.actionName(row.id) })}
      </text>
      <g transform={`translate(${-left * scale} ${humpBase - (row.y - 2) * 1.3}) scale(${scale} 1.3)`}>
        <path d={row.hump.whole} className="fill-muted opacity-20" />
        {row.hump.middle !== "" && <path d={row.hump.middle} className="fill-muted opacity-20" />}
      </g>
      <path d={`M0 ${humpBase}H${width}`} className="stroke-zero" />
      {row.median && <path d={`M${xOf(row.median.year)} 22V${humpBase}`} className="stroke-ink" strokeWidth="1.6" />}
      <path d={`M${decide} ${lineY}H${force}`} stroke={colour} strokeWidth="5" strokeDasharray="5 4" />
      <path d={`M${force} ${lineY}H${width}`} stroke={colour} strokeWidth="5" />
      <path d={`M${decide} ${lineY - 6}l6 6l-6 6l-6 -6z`} className="fill-panel stroke-accent" strokeWidth="2.2" />
      <circle cx={force} cy={lineY} r="7" className="fill-panel stroke-ink" strokeWidth="2.4" />
      <text x={decide} y="101" textAnchor="middle" className="fill-accent font-semibold">
        {stop.decideYear}
      </text>
      <text x={apart} y="101" textAnchor="middle" className="font-semibold">
        {Math.round(stop.inForceYear)}
      </text>
    </svg>
  );
}
