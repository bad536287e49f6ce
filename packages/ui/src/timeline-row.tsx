import type { ConditionStatus, StorylineId } from "@tamarisk/domain";
import { GateGlyph } from "./gate-glyph.tsx";
import { storylineStyle } from "./storyline-style.ts";
import { textWidth } from "./text-width.ts";
import { type TimelineSpan, timelineAt, timelineGrid } from "./timeline-layout.ts";

/** What runs in a row, from the start of its first year to the start of the year after its last. */
interface Duration {
  readonly start: number;
  readonly end: number;
}

export type TimelineBar =
  | (Duration & {
      readonly kind: "phase";
      /** Opens the phase; the phase is dashed behind it. */
      readonly gate?: { readonly label: string; readonly state: ConditionStatus };
    })
  | (Duration & {
      readonly kind: "unit";
      readonly label: string;
      /** Whose line it belongs to; neutral where it serves them all. */
      readonly storyline?: StorylineId;
      /** Waits for a gate: dashed. */
      readonly waiting?: boolean;
    })
  | (Duration & {
      readonly kind: "measure";
      /** At the end of the bar: "2026–30"; nothing where the years stand in a column of their own. */
      readonly label?: string;
      readonly storyline?: StorylineId;
      readonly selected?: boolean;
      /** Years of preparation before the start: dashed. */
      readonly leadYears?: number;
      /** The years it had in an earlier version: a thin bar under this one. */
      readonly baseline?: Duration;
      /** Without slack: framed in the accent. */
      readonly critical?: boolean;
      /** Waits for the chosen measure, or the chosen one waits for it. */
      readonly related?: boolean;
    });

export interface TimelineRowProps {
  readonly span: TimelineSpan;
  readonly today: number;
  readonly bar: TimelineBar | null;
  /** Pixels; the height of its cell where nothing is said. */
  readonly height?: number;
  /** The bar in words, read aloud: "Unit 1a, 2026 to 2030, running". */
  readonly label: string;
}

/** One row of a plan on its years: grid, today's rule, and the bar of a phase, an implementation unit or a measure. */
export function TimelineRow({ span, today, bar, height, label }: TimelineRowProps) {
  const at = (year: number) => `${timelineAt(span, year)}%`;
  return (
    <svg
      width="100%"
      height={height ?? "100%"}
      role="img"
      aria-label={label}
      className="block overflow-visible fill-ink"
    >
      {timelineGrid(span).map((year) => (
        <line key={year} x1={at(year)} x2={at(year)} y1="0" y2="100%" className="stroke-hairline" />
      ))}
      <line x1={at(today)} x2={at(today)} y1="0" y2="100%" className="stroke-ink" />
      {bar && (
        <svg y="50%" aria-hidden="true" className="overflow-visible">
          <Bar span={span} today={today} bar={bar} />
        </svg>
      )}
    </svg>
  );
}

interface BarProps extends Pick<TimelineRowProps, "span" | "today"> {
  readonly bar: TimelineBar;
}

/** For what serves every storyline alike. */
const neutral = { line: "var(--color-mature)", wash: "var(--color-wash)", text: "var(--color-ink)" };

/** Drawn around the middle of the row, which is its zero. */
function Bar({ span, today, bar }: BarProps) {
  const from = timelineAt(span, bar.start);
  const width = timelineAt(span, bar.end) - from;
  switch (bar.kind) {
    case "phase":
      return <PhaseBar gate={bar.gate} from={from} width={width} />;
    case "unit": {
      const { line, wash, text } = bar.storyline ? storylineStyle(bar.storyline) : neutral;
      const done = Math.max(0, Math.min(width, timelineAt(span, today) - from));
      return (
        <>
          <rect
            x={`${from}%`}
            y="-9"
            width={`${width}%`}
            height="18"
            rx="3"
            fill={bar.waiting ? "var(--color-panel)" : wash}
            stroke={line}
            strokeWidth="1.6"
            strokeDasharray={bar.waiting ? "5 3" : undefined}
          />
          {!bar.waiting && done > 0 && <rect x={`${from}%`} y="-9" width={`${done}%`} height="18" rx="3" fill={line} />}
          <text x={`${from + width / 2}%`} y="4" textAnchor="middle" fill={text} className="halo font-semibold">
            {bar.label}
          </text>
        </>
      );
    }
    case "measure": {
      const { line } = bar.storyline ? storylineStyle(bar.storyline) : neutral;
      const leadFrom = timelineAt(span, bar.start - (bar.leadYears ?? 0));
      return (
        <>
          {leadFrom < from && (
            <line
              x1={`${leadFrom}%`}
              x2={`${from}%`}
              y1="0"
              y2="0"
              className="stroke-muted"
              strokeWidth="1.5"
              strokeDasharray="3 3"
            />
          )}
          {bar.baseline && (
            <rect
              x={`${timelineAt(span, bar.baseline.start)}%`}
              y="7"
              width={`${timelineAt(span, bar.baseline.end) - timelineAt(span, bar.baseline.start)}%`}
              height="3"
              rx="1"
              className="fill-muted"
              opacity="0.6"
            />
          )}
          <rect
            x={`${from}%`}
            y="-4"
            width={`${width}%`}
            height="8"
            rx="2"
            fill={bar.selected ? "var(--color-accent)" : line}
            opacity={bar.selected ? 1 : 0.5}
          />
          {(bar.critical || bar.related) && (
            <rect
              x={`${from}%`}
              y="-5.5"
              width={`${width}%`}
              height="11"
              rx="3"
              fill="none"
              stroke={bar.critical ? "var(--color-accent)" : "var(--color-ink)"}
              strokeWidth="1.6"
            />
          )}
          {bar.label && (
            <svg x={`${from + width}%`} aria-hidden="true" className="overflow-visible">
              <text
                x={from + width > 80 ? -textWidth(bar.label) : 6}
                y={from + width <= 80 ? 3.5 : bar.critical || bar.related ? -9 : -7}
                className="halo fill-muted"
              >
                {bar.label}
              </text>
            </svg>
          )}
        </>
      );
    }
  }
}

interface PhaseBarProps {
  readonly gate: { readonly label: string; readonly state: ConditionStatus } | undefined;
  readonly from: number;
  readonly width: number;
}

function PhaseBar({ gate, from, width }: PhaseBarProps) {
  return (
    <>
      <line
        x1={`${from}%`}
        x2={`${from + width}%`}
        y1="0"
        y2="0"
        className="stroke-ink"
        strokeWidth={gate ? 2 : 4}
        strokeDasharray={gate ? "4 4" : undefined}
      />
      {gate && (
        <svg x={`${from}%`} aria-hidden="true" className="overflow-visible">
          <g transform="translate(-13 -13)">
            <GateGlyph state={gate.state} size={26} />
          </g>
          <text x="-18" y="4" textAnchor="end" className="halo font-semibold">
            {gate.label}
          </text>
        </svg>
      )}
    </>
  );
}
