import type { CeilingUse } from "@tamarisk/scheduling";
import { type TimelineSpan, timelineAt, timelineGrid } from "@tamarisk/ui/timeline-layout";

interface CeilingUseRowProps {
  readonly span: TimelineSpan;
  readonly uses: readonly CeilingUse[];
  /** The row in words, read aloud. */
  readonly label: string;
}

const height = 56;
const most = 44;

/** What one source spends year by year as bars against what it may spend, on the years of the timeline. */
export function CeilingUseRow({ span, uses, label }: CeilingUseRowProps) {
  const largest = Math.max(1e-9, ...uses.flatMap((use) => [use.spentMillionCny, use.availableMillionCny ?? 0]));
  const y = (amount: number) => height - (most * Math.max(0, amount)) / largest;
  return (
    <svg width="100%" height={height} role="img" aria-label={label} className="block overflow-visible">
      {timelineGrid(span).map((year) => (
        <line
          key={year}
          x1={`${timelineAt(span, year)}%`}
          x2={`${timelineAt(span, year)}%`}
          y1="0"
          y2="100%"
          className="stroke-hairline"
        />
      ))}
      {uses.map(({ year, spentMillionCny: spent, availableMillionCny: available }) => {
        const from = timelineAt(span, year);
        const width = timelineAt(span, year + 1) - from;
        const isOver = available !== null && spent > available + 1e-6;
        return (
          <g key={year}>
            <rect
              x={`${from + width * 0.12}%`}
              width={`${width * 0.76}%`}
              y={y(spent)}
              height={height - y(spent)}
              className={isOver ? "fill-error" : "fill-mature"}
              opacity={0.6}
            />
            {available !== null && (
              <line
                x1={`${from}%`}
                x2={`${from + width}%`}
                y1={y(available)}
                y2={y(available)}
                className="stroke-ink"
                strokeWidth="1.6"
              />
            )}
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={height} y2={height} className="stroke-hairline" />
    </svg>
  );
}
