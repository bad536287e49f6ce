import type { WatchedRow } from "./indicators-screen-props.ts";
import { type SparkSize, sparkLayout } from "./spark-layout.ts";

interface WatchedSparkProps extends SparkSize {
  readonly row: Pick<WatchedRow, "points" | "baseline" | "target" | "threshold">;
  /** In words, read aloud. */
  readonly label: string;
}

/** The known years of an indicator with its baseline (dotted), target (accent) and threshold (dashed). Rings are first figures. */
export function WatchedSpark({ row, label, width, height }: WatchedSparkProps) {
  const layout = sparkLayout(row.points, row, { width, height });
  if (!layout) return null;
  const { points, path, dots, bars, baselineY, targetY, thresholdY } = layout;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className="block"
    >
      {baselineY !== null && (
        <path d={`M0 ${baselineY}H${width}`} className="stroke-muted" strokeDasharray="1 3" strokeWidth="1" />
      )}
      {targetY !== null && <path d={`M0 ${targetY}H${width}`} className="stroke-accent" strokeWidth="1" />}
      {thresholdY !== null && (
        <path d={`M0 ${thresholdY}H${width}`} className="stroke-error" strokeDasharray="5 3" strokeWidth="1" />
      )}
      <path d={path} fill="none" className="stroke-ink" strokeWidth="1.5" />
      {bars !== "" && <path d={bars} className="stroke-ink" strokeWidth="2" />}
      {dots !== "" && <path d={dots} className="stroke-ink" strokeWidth="5" strokeLinecap="round" />}
      {points.map(
        (point) =>
          point.isProvisional && (
            <circle
              key={point.x}
              cx={point.x}
              cy={point.y}
              r="2.5"
              className="fill-panel stroke-ink"
              strokeWidth="1.5"
            />
          ),
      )}
    </svg>
  );
}
