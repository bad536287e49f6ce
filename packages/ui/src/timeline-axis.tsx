import { type TimelineSpan, timelineAt, timelineGrid } from "./timeline-layout.ts";

export interface TimelineAxisProps {
  readonly span: TimelineSpan;
  readonly today: number;
  /** The word at today's rule. */
  readonly todayLabel: string;
  /** The axis in words, read aloud: "2026 to 2050". */
  readonly label: string;
  /** How near to today no other year is written, in percent of the width; more on a narrow axis. */
  readonly todayRoom?: number;
}

/** The years above the rows of a plan, with today among them; a year too near to today gives way. */
export function TimelineAxis({ span, today, todayLabel, label, todayRoom = 12 }: TimelineAxisProps) {
  const todayAt = timelineAt(span, today);
  return (
    <svg
      width="100%"
      height="18"
      role="img"
      aria-label={label}
      className="block overflow-visible fill-muted font-normal"
    >
      {timelineGrid(span)
        .filter((year) => Math.abs(timelineAt(span, year) - todayAt) > todayRoom)
        .map((year) => {
          const at = timelineAt(span, year);
          return (
            <text key={year} x={`${at}%`} y="14" textAnchor={at > 95 ? "end" : at < 5 ? "start" : "middle"}>
              {year}
            </text>
          );
        })}
      <text x={`${todayAt}%`} y="14" textAnchor={todayAt < 4.5 ? "start" : "middle"} className="fill-ink font-semibold">
        {todayLabel}
      </text>
    </svg>
  );
}
