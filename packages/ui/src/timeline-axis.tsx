import { type TimelineSpan, timelineAt, timelineLabels } from "./timeline-layout.ts";

export interface TimelineAxisProps {
  readonly span: TimelineSpan;
  readonly today: number;
  /** The word at today's rule. */
  readonly todayLabel: string;
  /** The axis in words, read aloud: "2026 to 2050". */
  readonly label: string;
  /** The room that one label needs, in percent of the width; more on a narrow axis. */
  readonly labelRoom?: number;
}

/** The years above the rows of a plan, with today among them; a year too near to today or to another gives way. */
export function TimelineAxis({ span, today, todayLabel, label, labelRoom = 9 }: TimelineAxisProps) {
  const todayAt = timelineAt(span, today);
  return (
    <svg
      width="100%"
      height="18"
      role="img"
      aria-label={label}
      className="block overflow-visible fill-muted font-normal"
    >
      {timelineLabels(span, today, labelRoom).map(({ year, at, anchor }) => (
        <text key={year} x={`${at}%`} y="14" textAnchor={anchor}>
          {year}
        </text>
      ))}
      <text x={`${todayAt}%`} y="14" textAnchor={todayAt < 4.5 ? "start" : "middle"} className="fill-ink font-semibold">
        {todayLabel}
      </text>
    </svg>
  );
}
