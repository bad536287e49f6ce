"use client";

import type { Stakeholder } from "@tamarisk/domain";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { useElementWidth } from "@tamarisk/ui/use-element-width";
import { useLocale, useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import { useLocalText } from "@/i18n/local-text.tsx";
import { powerGridLayout } from "./power-grid-layout.ts";

const scores = [1, 2, 3, 4, 5];
const edge = 24;
/** Below the grid: its numbers, and under them what they count. */
const foot = 40;
const widest = 640;

/** Everybody by power and interest, with an arrow to where the plan means them to be. */
export function PowerGrid({ stakeholders }: { readonly stakeholders: readonly Stakeholder[] }) {
  const t = useTranslations("stakeholders");
  const local = useLocalText();
  const locale = useLocale();
  const [ref, room] = useElementWidth<HTMLDivElement>(widest);
  const width = Math.min(widest, room);
  const arrow = useId();
  const { cellWidth, cellHeight, marks } = useMemo(
    () => powerGridLayout(stakeholders, width - edge - 1),
    [stakeholders, width],
  );
  const table = {
    caption: t("grid.title"),
    columns: [t("name"), t("code"), t("powerNow"), t("interestNow"), t("powerIntended"), t("interestIntended")],
    rows: stakeholders.map((one) => [
      ...[local(one.name), one.code, one.powerNow, one.interestNow],
      ...[one.powerIntended, one.interestIntended],
    ]),
  };
  const headline = t("grid.headline", {
    assessed: marks.length,
    count: stakeholders.length,
    moving: marks.filter(({ to }) => to).length,
  });
  const height = 5 * cellHeight;
  return (
    <ChartFrame
      title={t("grid.title")}
      headline={headline}
      source={t("grid.source")}
      table={table}
      locale={locale}
      labels={{ table: t("grid.table"), chart: t("grid.chart"), download: t("grid.download") }}
      fileName="power-interest.csv"
    >
      <div ref={ref} className="flex min-w-0 justify-center">
        <svg
          role="img"
          aria-label={`${t("grid.title")}. ${headline}`}
          width={width}
          height={edge + height + foot}
          className="block fill-ink"
        >
          <defs>
            <marker id={arrow} viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto">
              <path d="M0 0L6 3L0 6z" className="fill-accent" />
            </marker>
          </defs>
          <text x={edge} y={14} className="fill-muted text-xs">
            {t("grid.power")}
          </text>
          <g transform={`translate(${edge} ${edge})`}>
            <rect width={5 * cellWidth} height={height} className="fill-none stroke-edge" />
            {scores.map((score) => (
              <g key={score} className="fill-muted text-xs">
                {score > 1 && (
                  <path
                    d={`M${(score - 1) * cellWidth} 0V${height}M0 ${(score - 1) * cellHeight}H${5 * cellWidth}`}
                    className="stroke-hairline"
                  />
                )}
                <text x={-8} y={(5 - score + 0.5) * cellHeight + 4} textAnchor="end">
                  {score}
                </text>
                <text x={(score - 0.5) * cellWidth} y={height + 16} textAnchor="middle">
                  {score}
                </text>
              </g>
            ))}
            <text x={5 * cellWidth} y={height + 34} textAnchor="end" className="fill-muted text-xs">
              {t("grid.interest")}
            </text>
            {marks.map(
              ({ id, x, y, to }) =>
                to && (
                  <g key={id}>
                    <path d={lineBetween({ x, y }, to)} className="stroke-accent" markerEnd={`url(#${arrow})`} />
                    <circle cx={to.x} cy={to.y} r="3" className="fill-panel stroke-accent" />
                  </g>
                ),
            )}
            {marks.map(({ id, code, x, y }) => (
              <text key={id} x={x} y={y + 4} textAnchor="middle" className="text-xs">
                {code.length > 5 ? `${code.slice(0, 4)}…` : code}
              </text>
            ))}
          </g>
        </svg>
      </div>
    </ChartFrame>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** From beside a code to just before the ring where it shall be. */
function lineBetween(from: Place, to: Place): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const at = (away: number) =>
    `${from.x + ((to.x - from.x) * away) / length} ${from.y + ((to.y - from.y) * away) / length}`;
  return `M${at(Math.min(14, length / 3))}L${at(length - 5)}`;
}
