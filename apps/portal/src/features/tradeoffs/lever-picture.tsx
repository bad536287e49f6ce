"use client";

import { quantile } from "@tamarisk/scenario-engine";
import type { PointPanelProps } from "./point-panel-props.ts";
import { leversAt } from "./search-problem.ts";

/** How far each measure goes, with a tick where half of all combinations lie. */
export function LeverPicture({ point, points, plan, words, list, firstYear }: PointPanelProps) {
  const { t, local } = words;
  const levers = leversAt(plan, point.row, firstYear)
    .map((lever, place) => ({
      ...lever,
      usual: quantile(
        points.map(({ row }) => row[place]! / 10).sort((a, b) => a - b),
        0.5,
      ),
    }))
    .sort((a, b) => b.intensity - a.intensity);
  return (
    <figure className="m-0">
      <figcaption className="mb-1 text-xs text-muted">{t("point.picture")}</figcaption>
      <ul className="m-0 grid list-none grid-cols-1 gap-1.5 p-0">
        {levers.map(({ leverId, intensity, startYear, usual }) => (
          <li key={leverId} className="grid grid-cols-[minmax(0,1fr)_5rem_6.5rem] items-center gap-x-3">
            <span className={intensity === 0 ? "text-muted" : undefined}>
              {local(list.levers.find(({ id }) => id === leverId)!.name)}
            </span>
            <span aria-hidden="true" className="relative h-3 rounded-sm bg-wash">
              <span
                className="absolute inset-y-0 left-0 rounded-sm bg-accent"
                style={{ width: `${100 * intensity}%` }}
              />
              <span className="absolute -inset-y-0.5 w-0.5 bg-ink" style={{ left: `calc(${100 * usual}% - 1px)` }} />
            </span>
            <span className="whitespace-nowrap text-xs text-muted">
              {intensity === 0
                ? t("point.notDone")
                : t("point.lever", { percent: Math.round(100 * intensity), year: String(startYear) })}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
