import { useId } from "react";
import type { BandChartInput, BandChartLayout, EndLabel } from "./band-chart-layout.ts";
import type { BandChartWords } from "./band-chart-words.ts";
import { HatchPattern } from "./hatch-pattern.tsx";
import { storylineStyle } from "./storyline-style.ts";
import { textWidth } from "./text-width.ts";

interface MarksProps {
  readonly layout: BandChartLayout;
  readonly input: Omit<BandChartInput, "width" | "height" | "medianLabel">;
  readonly labels: BandChartWords;
}

/** The drawing of a band chart, back to front. */
export function BandChartMarks({ layout, input, labels }: MarksProps) {
  return (
    <>
      <Axes layout={layout} format={input.format} />
      <Futures layout={layout} />
      {labels.bands && <BandNames layout={layout} input={input} names={labels.bands} />}
      <Past layout={layout} />
      <path d={`M${layout.x(input.today)} 0V${layout.plot.bottom}`} className="stroke-ink" />
      <Threshold layout={layout} label={input.threshold?.label ?? ""} />
      <NoData layout={layout} lines={labels.noData} />
      <text x={layout.x(input.today) + 5} y={layout.plot.top + 9} className="halo">
        {labels.today}
      </text>
      {layout.endLabels.map((label) => (
        <EndLabelText key={`${label.kind} ${label.storyline}`} label={label} x={layout.plot.right + 6} />
      ))}
    </>
  );
}

function Axes({ layout, format }: { readonly layout: BandChartLayout; readonly format: (value: number) => string }) {
  const { plot, x, y, valueTicks, yearTicks } = layout;
  return (
    <g className="fill-muted">
      {valueTicks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${plot.left} ${y(tick)}H${plot.right}`}
            className={tick === 0 ? "stroke-zero" : "stroke-hairline"}
          />
          <text x={plot.left - 6} y={y(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {yearTicks.map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} ${plot.bottom}v4`} className="stroke-edge" />
          <text x={x(tick)} y={plot.bottom + 18} textAnchor={x(tick) - plot.left < 10 ? "start" : "middle"}>
            {tick}
          </text>
        </g>
      ))}
    </g>
  );
}

function NoData({ layout, lines }: { readonly layout: BandChartLayout; readonly lines: readonly string[] }) {
  const id = useId();
  const box = layout.noData;
  if (!box || box.width <= 0) return null;
  const middle = box.y + box.height / 2 - ((lines.length - 1) * 15) / 2;
  return (
    <>
      <HatchPattern id={id} />
      <rect {...box} fill={`url(#${id})`} />
      {lines.map((text, row) => (
        <text
          key={text}
          x={box.x + box.width / 2}
          y={middle + row * 15 + 4}
          textAnchor="middle"
          className="halo fill-muted"
        >
          {text}
        </text>
      ))}
    </>
  );
}

function Futures({ layout }: { readonly layout: BandChartLayout }) {
  const compared = layout.bands.length > 1;
  const reference = layout.reference && storylineStyle(layout.reference.storyline);
  return (
    <>
      {layout.bands.map(({ storyline, outer, inner }) => (
        <g key={storyline} fill={storylineStyle(storyline).line}>
          {outer && <path d={outer} opacity="0.17" className="transition-[d] duration-200" />}
          <path d={inner} opacity={compared ? 0.16 : 0.27} className="transition-[d] duration-200" />
        </g>
      ))}
      {layout.reference && reference && (
        <path
          d={layout.reference.median}
          fill="none"
          stroke={reference.line}
          strokeWidth="1.8"
          strokeDasharray={reference.dash}
          strokeLinecap="round"
          className="transition-[d] duration-200"
        />
      )}
      {layout.bands.map(({ storyline, median }) => {
        const { text, line, dash } = storylineStyle(storyline);
        return (
          <path
            key={storyline}
            d={median}
            fill="none"
            stroke={compared ? line : text}
            strokeWidth="2.4"
            strokeDasharray={compared ? dash : undefined}
            className="transition-[d] duration-200"
          />
        );
      })}
    </>
  );
}

function BandNames({
  layout,
  input,
  names,
}: Omit<MarksProps, "labels"> & { readonly names: { inner: string; outer: string } }) {
  const { inner, outer } = layout.bandNames;
  const storyline = input.futures[0]?.storyline;
  return (
    <g textAnchor="middle">
      {inner && storyline && (
        <text x={inner.x} y={inner.y + 4} fill={storylineStyle(storyline).text}>
          {names.inner}
        </text>
      )}
      {outer && (
        <text x={outer.x} y={outer.y + 4} className="fill-muted">
          {names.outer}
        </text>
      )}
    </g>
  );
}

function Threshold({ layout, label }: { readonly layout: BandChartLayout; readonly label: string }) {
  const { threshold, plot, noData } = layout;
  if (!threshold) return null;
  const { y, label: box, leader } = threshold;
  const below = box.y > y;
  return (
    <>
      <path
        d={`M${plot.left + (noData?.width ?? 0)} ${y}H${plot.right}`}
        className="stroke-not-met"
        strokeWidth="1.2"
      />
      {leader && <path d={`M${box.x + 6} ${y}V${below ? box.y + 2 : box.y + 13}`} className="stroke-not-met" />}
      <text x={box.x} y={box.y + 11} className="halo fill-not-met font-semibold">
        {label}
      </text>
    </>
  );
}

function Past({ layout }: { readonly layout: BandChartLayout }) {
  if (layout.pastDots.length === 0) return null;
  return (
    <>
      <path d={layout.past} className="fill-none stroke-ink" strokeWidth="2" />
      {layout.pastDots.map(({ x, y, provisional }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={provisional ? 3.6 : 2.6}
          className={provisional ? "fill-panel stroke-ink" : "fill-ink"}
          strokeWidth={provisional ? 2 : 0}
        />
      ))}
    </>
  );
}

function EndLabelText({ label, x }: { readonly label: EndLabel; readonly x: number }) {
  const { text, mark } = storylineStyle(label.storyline);
  if (label.kind === "compared") {
    const badge = Math.max(18, textWidth(mark, 12, true) + 6);
    return (
      <g>
        <rect x={x} y={label.y - 9} width={badge} height="18" rx="5" fill={text} />
        <text x={x + badge / 2} y={label.y + 4} textAnchor="middle" className="fill-on-storyline font-semibold">
          {mark}
        </text>
        <text x={x + badge + 5} y={label.y + 4} fill={text} className="font-semibold">
          {label.lines[0]}
        </text>
      </g>
    );
  }
  const first = label.y + 4 - ((label.lines.length - 1) * 14) / 2;
  return (
    <g fill={text} className={label.kind === "single" ? "font-semibold" : undefined}>
      {label.lines.map((line, row) => (
        <text key={line} x={x} y={first + row * 14}>
          {line}
        </text>
      ))}
    </g>
  );
}
