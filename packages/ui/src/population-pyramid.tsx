"use client";

import type { AgeGroup, SeverityClass } from "@tamarisk/domain";
import { type KeyboardEvent, useMemo, useState } from "react";
import { ChartTooltip } from "./chart-tooltip.tsx";
import { type PyramidLayout, populationPyramidLayout } from "./population-pyramid-layout.ts";
import { textWidth } from "./text-width.ts";
import { useElementWidth } from "./use-element-width.ts";
import { walkStep } from "./walk-step.ts";

/** A number in a disc at one bar, explained by the caller below the chart. */
export interface PyramidNote {
  readonly number: number;
  /** First age of the group it points to. */
  readonly fromAge: number;
  readonly side: "male" | "female";
}

export interface PopulationPyramidProps {
  /** The later census, drawn as bars; youngest first. */
  readonly now: readonly AgeGroup[];
  /** The earlier census, drawn as an outline; the same groups. */
  readonly before: readonly AgeGroup[];
  /** Persons at the outer end; the same for pyramids that are compared. */
  readonly max?: number;
  /** Colours the bars by what became of the whole unit. */
  readonly change: SeverityClass;
  readonly rowHeight?: number;
  readonly notes?: readonly PyramidNote[];
  readonly labels: {
    /** The chart's name and finding, read aloud. */
    readonly chart: string;
    /** How to walk it by keyboard, read aloud. */
    readonly walk: string;
    readonly men: string;
    readonly women: string;
    /** Axis: "10k", "1万". */
    readonly tick: (persons: number) => string;
    /** One age group in words; a new line starts a new line. */
    readonly reading: (now: AgeGroup, before: AgeGroup) => string;
  };
}

/** Residents by age and sex in two censuses: bars for the later, an outline for the earlier; sex by side, not colour. */
export function PopulationPyramid(props: PopulationPyramidProps) {
  const { now, before, max, change, rowHeight, notes = [], labels } = props;
  const [ref, width] = useElementWidth<HTMLDivElement>(232);
  const layout = useMemo(
    () => populationPyramidLayout({ now, before, max, width, rowHeight }),
    [now, before, max, width, rowHeight],
  );
  const [at, setAt] = useState(-1);
  const row = layout.rows[at];
  const text = row && before[at] ? labels.reading(row.group, before[at]) : "";

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") setAt(-1);
    const next = walkStep(event.key, at, layout.rows.length, 5);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
  }

  return (
    <div ref={ref} className="relative" style={{ height: layout.height }}>
      <svg
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
        role="img"
        aria-label={labels.chart}
        className="block overflow-visible fill-ink print:h-auto print:max-w-full"
      >
        <PyramidAxis layout={layout} labels={labels} />
        <g
          fill={change === "unchanged" ? "var(--color-zero)" : `var(--color-${change})`}
          opacity={change === "severe" ? 0.6 : 0.85}
        >
          {layout.rows.map(({ group, top, height, male, female }) => (
            <g key={group.fromAge}>
              <rect x={male.x} y={top} width={male.width} height={height} />
              <rect x={female.x} y={top} width={female.width} height={height} />
            </g>
          ))}
        </g>
        <g className="fill-none stroke-ink" strokeWidth="1.25">
          <path d={layout.outline.male} />
          <path d={layout.outline.female} />
        </g>
        {row && <rect x="0" y={row.top - 1} width={width} height={row.height + 2} className="fill-ink" opacity="0.1" />}
        {notes.map((note) => (
          <NoteMark key={note.number} note={note} layout={layout} before={before} />
        ))}
      </svg>
      <div
        role="slider"
        tabIndex={0}
        aria-label={labels.walk}
        aria-valuemin={0}
        aria-valuemax={layout.rows.at(-1)?.group.fromAge ?? 0}
        aria-valuenow={row?.group.fromAge ?? 0}
        aria-valuetext={text}
        className="absolute inset-x-0 touch-pan-y print:hidden"
        style={{ top: layout.plotTop, height: layout.plotBottom - layout.plotTop }}
        onPointerMove={(event) => {
          const fromFoot = event.currentTarget.getBoundingClientRect().bottom - event.clientY;
          const height = (layout.plotBottom - layout.plotTop) / layout.rows.length;
          setAt(Math.min(layout.rows.length - 1, Math.max(0, Math.floor(fromFoot / height))));
        }}
        onPointerLeave={() => setAt(-1)}
        onBlur={() => setAt(-1)}
        onKeyDown={onKeyDown}
      />
      {row && (
        <ChartTooltip x={layout.middle} y={row.top} chartWidth={width}>
          <span className="whitespace-pre-line">{text}</span>
        </ChartTooltip>
      )}
    </div>
  );
}

function PyramidAxis({
  layout,
  labels,
}: {
  readonly layout: PyramidLayout;
  readonly labels: PopulationPyramidProps["labels"];
}) {
  const { plotTop, plotBottom, maleBase, femaleBase, middle, ticks, rows } = layout;
  return (
    <g className="fill-muted">
      {ticks.map(({ value, maleX, femaleX }) => (
        <g key={value} textAnchor="middle">
          <path
            d={`M${maleX} ${plotTop}V${plotBottom}M${femaleX} ${plotTop}V${plotBottom}`}
            className="stroke-hairline"
          />
          <text x={maleX} y={plotBottom + 17}>
            {labels.tick(value)}
          </text>
          <text x={femaleX} y={plotBottom + 17}>
            {labels.tick(value)}
          </text>
        </g>
      ))}
      {rows.map(
        ({ group, top, height, ageLabel }) =>
          ageLabel && (
            <text key={group.fromAge} x={middle} y={top + height / 2 + 4} textAnchor="middle">
              {ageLabel}
            </text>
          ),
      )}
      <g className="fill-ink">
        <text x={maleBase - 2} y="14" textAnchor="end">
          {labels.men}
        </text>
        <text x={femaleBase + 2} y="14">
          {labels.women}
        </text>
      </g>
    </g>
  );
}

interface NoteMarkProps {
  readonly note: PyramidNote;
  readonly layout: PyramidLayout;
  readonly before: readonly AgeGroup[];
}

/** The disc stands just outside both the bar and the outline. */
function NoteMark({ note, layout, before }: NoteMarkProps) {
  const index = layout.rows.findIndex(({ group }) => group.fromAge === note.fromAge);
  const row = layout.rows[index];
  const earlier = before[index];
  if (!row || !earlier) return null;
  const now = layout.length(row.group[note.side]);
  const far = Math.max(now, layout.length(earlier[note.side])) + 14;
  const sign = note.side === "male" ? -1 : 1;
  const base = note.side === "male" ? layout.maleBase : layout.femaleBase;
  const x = Math.min(layout.width - 9, Math.max(9, base + sign * far));
  const y = row.top + row.height / 2;
  const radius = Math.max(9, textWidth(String(note.number)) / 2 + 4);
  return (
    <g>
      <path d={`M${base + sign * (now + 2)} ${y}H${x}`} className="stroke-accent" strokeWidth="1.5" />
      <circle cx={x} cy={y} r={radius} className="fill-accent" />
      <text x={x} y={y + 4} textAnchor="middle" className="fill-on-accent font-semibold">
        {note.number}
      </text>
    </g>
  );
}
