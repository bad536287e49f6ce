import type { MapViewProps } from "./map-view-props.ts";

const height = 22;

/** The phases of the plan on the years of the map. */
export function PlanStrip({ plan, layout, drawn, words }: MapViewProps) {
  const { t, local } = words;
  const { startYear, horizonYear } = drawn.map;
  const { left, right } = layout.plot;
  const xOf = (year: number) => {
    const within = Math.min(horizonYear, Math.max(startYear, year));
    return left + ((within - startYear) / (horizonYear - startYear)) * (right - left);
  };
  const timed = plan.phases.filter((phase) => phase.startYear !== null);
  const untimed = plan.phases.length - timed.length;
  if (plan.phases.length === 0) return null;
  return (
    <div className="border-t border-hairline pt-1" style={{ width: layout.width }}>
      <div className="relative" style={{ height: Math.max(1, timed.length) * height }}>
        <span className="sticky left-0 inline-block bg-panel text-xs" style={{ width: layout.labelWidth }}>
          {t("strip.title")}
          {untimed > 0 && <span className="text-muted"> {t("strip.untimed", { count: untimed })}</span>}
        </span>
        {timed.map((phase, index) => {
          const from = xOf(phase.startYear ?? startYear);
          const width = Math.max(6, xOf(phase.endYear ?? horizonYear) - from);
          return (
            <span
              key={phase.id}
              className="absolute flex items-center rounded-sm border border-edge bg-wash px-1 text-xs whitespace-nowrap"
              style={{ left: from, top: index * height, width, height: height - 4 }}
              title={local(phase.title)}
            >
              <span className="sticky left-0 overflow-visible">{local(phase.title)}</span>
            </span>
          );
        })}
      </div>
    </div>
  );
}
