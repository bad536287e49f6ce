"use client";

import { useId, useMemo } from "react";
import { HatchPattern } from "./hatch-pattern.tsx";
import { type MapUnit, unitMapLayout } from "./unit-map-layout.ts";
import { useElementWidth } from "./use-element-width.ts";

export interface UnitMapProps {
  readonly units: readonly MapUnit[];
  readonly selectedId?: string | null;
  readonly onSelect?: (unit: MapUnit) => void;
  readonly maxHeight?: number;
  readonly labels: {
    /** The map's name and finding, read aloud. */
    readonly chart: string;
    /** "20 km". */
    readonly scale: (kilometres: number) => string;
    /** "N", beside the arrow. */
    readonly north: string;
  };
}

/** The units of a town, filled by population change, with names and values on them. Units can be reached by Tab. */
export function UnitMap({ units, selectedId, onSelect, maxHeight, labels }: UnitMapProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>(176);
  const layout = useMemo(() => unitMapLayout(units, width, maxHeight), [units, width, maxHeight]);
  const hatch = useId();
  const barTop = layout.height - 10;
  return (
    <div ref={ref}>
      <svg
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
        role={onSelect ? "group" : "img"}
        aria-label={labels.chart}
        className="block overflow-visible fill-ink print:h-auto print:max-w-full"
      >
        <HatchPattern id={hatch} />
        {layout.units.map(({ unit, path }) => (
          <UnitShape
            key={unit.id}
            unit={unit}
            path={path}
            hatch={hatch}
            selected={unit.id === selectedId}
            onSelect={onSelect}
          />
        ))}
        {layout.units.map(
          ({ unit, seat }) =>
            seat && <circle key={unit.id} cx={seat.x} cy={seat.y} r="3" className="pointer-events-none" />,
        )}
        {layout.units.map(({ unit, label }) => (
          <g key={unit.id} textAnchor="middle" className="pointer-events-none">
            <text x={label.x} y={label.y - 2} className="halo font-semibold">
              {unit.name}
            </text>
            <text x={label.x} y={label.y + 14} className="halo">
              {unit.value}
            </text>
          </g>
        ))}
        <path d={`M2 ${barTop - 4}v4h${layout.scaleBar.length}v-4`} className="fill-none stroke-ink" />
        <text x={layout.scaleBar.length + 8} y={barTop + 1} className="fill-muted">
          {labels.scale(layout.scaleBar.kilometres)}
        </text>
        <text x={width} y={barTop + 1} textAnchor="end" className="fill-muted">
          {labels.north} ↑
        </text>
      </svg>
    </div>
  );
}

interface UnitShapeProps extends Pick<UnitMapProps, "onSelect"> {
  readonly unit: MapUnit;
  readonly path: string;
  readonly hatch: string;
  readonly selected: boolean;
}

function UnitShape({ unit, path, hatch, selected, onSelect }: UnitShapeProps) {
  const shape = (
    <>
      <path d={path} className="fill-panel" />
      <path
        d={path}
        fill={unit.change === null ? `url(#${hatch})` : fillOf(unit.change)}
        fillOpacity={unit.change === null ? 1 : 0.4}
        className={selected ? "stroke-accent" : "stroke-muted"}
        strokeWidth={selected ? 2.5 : 1}
        strokeLinejoin="round"
      />
    </>
  );
  if (!onSelect) return shape;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a shape in a drawing cannot be a button element
    <g
      role="button"
      tabIndex={0}
      aria-pressed={selected}
      aria-label={`${unit.name} ${unit.value}`}
      className="cursor-pointer hover:brightness-95"
      onClick={() => onSelect(unit)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onSelect(unit);
      }}
    >
      {shape}
    </g>
  );
}

function fillOf(change: NonNullable<MapUnit["change"]>): string {
  return change === "unchanged" ? "var(--color-zero)" : `var(--color-${change})`;
}
