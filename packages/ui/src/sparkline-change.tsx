export interface SparklineChangeProps {
  readonly before: number;
  readonly after: number;
  /** Both ends of this row's own scale; a third beyond the two values where nothing is said. */
  readonly domain?: readonly [number, number];
  /** In words, read aloud: "Residents fell from 464,050 in 2010 to 438,026 in 2020". */
  readonly label: string;
}

/** Two years of one indicator: a ring for the earlier, a disc for the later, joined. */
export function SparklineChange({ before, after, domain, label }: SparklineChangeProps) {
  const [low, high] = domain ?? widened(before, after);
  const at = (value: number) => 6 + ((value - low) / (high - low || 1)) * 80;
  return (
    <svg width="92" height="12" role="img" aria-label={label} className="block shrink-0">
      <path d="M0 6H92" className="stroke-hairline" />
      <path d={`M${at(before)} 6H${at(after)}`} className="stroke-ink" strokeWidth="1.5" />
      <circle cx={at(before)} cy="6" r="3.5" className="fill-panel stroke-ink" strokeWidth="1.5" />
      <circle cx={at(after)} cy="6" r="4" className="fill-ink" />
    </svg>
  );
}

function widened(before: number, after: number): readonly [number, number] {
  const room = Math.max(Math.abs(after - before), 1e-9);
  return [Math.min(before, after) - room, Math.max(before, after) + room];
}
