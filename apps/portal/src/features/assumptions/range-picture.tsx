import type { Assumption } from "./assumptions-screen-props.ts";
import { rangeLayout } from "./range-layout.ts";

const width = 96;
const edge = 4;

/** The range a figure is explored over and where it stands; the project's below the town's. The words stand beside it. */
export function RangePicture({ own, change }: Pick<Assumption, "own" | "change">) {
  const layout = rangeLayout(own, change?.change ?? null);
  const x = (place: number) => edge + place * (width - 2 * edge);
  const bar = (mark: { from: number; to: number }, y: number, className: string) => (
    <rect
      x={x(mark.from)}
      y={y}
      width={Math.max(x(mark.to) - x(mark.from), 1)}
      height={4}
      rx={2}
      className={className}
    />
  );
  const { own: town, set } = layout;
  return (
    <svg width={width} height={set ? 22 : 12} aria-hidden="true" className="block shrink-0">
      {bar(town, 4, set ? "fill-hairline" : "fill-edge")}
      <circle
        cx={x(town.at)}
        cy={6}
        r={3.5}
        className={set ? "fill-panel stroke-muted" : "fill-ink"}
        strokeWidth={1.5}
      />
      {set && (
        <>
          {bar(set, 14, "fill-accent-line")}
          <circle cx={x(set.at)} cy={16} r={4} className="fill-accent" />
        </>
      )}
    </svg>
  );
}
