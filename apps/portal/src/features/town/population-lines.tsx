"use client";

import { textWidth } from "@tamarisk/ui/text-width";
import { useElementWidth } from "@tamarisk/ui/use-element-width";
import { useMemo } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import { type PopulationLine, type PopulationLinesLayout, populationLinesLayout } from "./population-lines-layout.ts";

interface PopulationLinesProps {
  readonly lines: readonly PopulationLine[];
  /** The drawing in one sentence, read aloud. */
  readonly label: string;
  readonly height?: number;
  /** Drawn strong, the others in muted ink. */
  readonly mainId: string;
}

/** Residents of a town and its units over the years, named at their last point. */
export function PopulationLines({ lines, label, mainId, height = 132 }: PopulationLinesProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>(232);
  const { compact } = useFigures();
  const labelWidth = Math.min(width / 2, Math.max(...lines.map(({ name }) => textWidth(name, 12, true))) + 6);
  const layout = useMemo(
    () => populationLinesLayout(lines, width, height, labelWidth),
    [lines, width, height, labelWidth],
  );
  const { plot, x, y } = layout;
  return (
    <div ref={ref}>
      <svg width={width} height={height} role="img" aria-label={label} className="block overflow-visible fill-ink">
        <g className="fill-muted">
          {layout.persons.map((persons) => (
            <g key={persons}>
              <path d={`M${plot.left} ${y(persons)}H${plot.right}`} className="stroke-hairline" />
              <text x={plot.left - 6} y={y(persons) + 4} textAnchor="end">
                {compact(persons)}
              </text>
            </g>
          ))}
          {layout.years.map((year) => (
            <text key={year} x={x(year)} y={height - 4} textAnchor="middle">
              {year}
            </text>
          ))}
        </g>
        {layout.lines.map((line) => (
          <Line key={line.id} line={line} layout={layout} main={line.id === mainId} />
        ))}
      </svg>
    </div>
  );
}

interface LineProps {
  readonly line: PopulationLinesLayout["lines"][number];
  readonly layout: PopulationLinesLayout;
  readonly main: boolean;
}

function Line({ line, layout, main }: LineProps) {
  const { x, y, plot } = layout;
  const path = line.points.map(({ year, persons }, index) => `${index === 0 ? "M" : "L"}${x(year)} ${y(persons)}`);
  const tone = main ? "stroke-ink" : "stroke-muted";
  const last = line.points.at(-1);
  return (
    <g>
      <path d={path.join("")} className={`fill-none ${tone}`} strokeWidth={main ? 2.4 : 1.6} strokeLinejoin="round" />
      {line.points.map(({ year, persons, sure }) => (
        <circle
          key={year}
          cx={x(year)}
          cy={y(persons)}
          r={sure ? 2.6 : 3}
          strokeWidth="1.5"
          className={`${tone} ${sure ? (main ? "fill-ink" : "fill-muted") : "fill-panel"}`}
        />
      ))}
      {last && (
        <path d={`M${x(last.year) + 5} ${y(last.persons)}L${plot.right + 4} ${line.labelY}`} className="stroke-edge" />
      )}
      <text x={plot.right + 8} y={line.labelY + 4} className={main ? "font-semibold" : ""}>
        {line.name}
      </text>
    </g>
  );
}
