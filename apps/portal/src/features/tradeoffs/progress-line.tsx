import type { SearchProgress } from "./use-trade-off-search.ts";

interface ProgressLineProps {
  readonly history: SearchProgress["history"];
  /** The same in words, read aloud. */
  readonly label: string;
}

const [width, height] = [168, 40];

/** How often something new was found, over the combinations tried. */
export function ProgressLine({ history, label }: ProgressLineProps) {
  const last = history.at(-1)!;
  const points = history.map(({ evaluations, progress }) => {
    const x = (evaluations / last.evaluations) * width;
    const y = height - (progress / Math.max(1, last.progress)) * (height - 4);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return (
    <svg width={width} height={height + 2} role="img" aria-label={label} className="block shrink-0">
      <path d={`M0 ${height + 1}H${width}`} className="stroke-hairline" />
      <path d={`M0 ${height}L${points.join("L")}`} fill="none" className="stroke-accent" strokeWidth="2" />
    </svg>
  );
}
