"use client";

import type { Storyline } from "@tamarisk/domain";
import { type OutcomeColumns, quantile } from "@tamarisk/scenario-engine";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { formatNumber, formatPercent } from "@tamarisk/ui/format-number";
import { StorylineBadge } from "@tamarisk/ui/storyline-badge";
import { StorylineLine } from "@tamarisk/ui/storyline-line";
import { TriangleChart } from "@tamarisk/ui/triangle-chart";
import { useMemo } from "react";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { valuesIn } from "./delta-rows.ts";
import { corners, pullsIn } from "./planners-triangle.ts";

interface TrianglePanelProps {
  readonly columns: OutcomeColumns;
  readonly storylines: readonly Storyline[];
  readonly year: number;
  readonly words: FuturesWords;
}

/** Where each storyline stands between green, growing and just, and how far its futures scatter. */
export function TrianglePanel({ columns, storylines, year, words }: TrianglePanelProps) {
  const { t, local, locale } = words;
  const clouds = useMemo(
    () => storylines.map(({ id }) => ({ storyline: id, futures: pullsIn(columns, id, year) })),
    [columns, storylines, year],
  );
  const table = useMemo(
    () => ({
      caption: t("comparing.triangleCaption", { year: String(year) }),
      columns: [
        t("comparing.storyline"),
        ...corners.flatMap((corner) =>
          [t("table.p5"), t("table.p50"), t("table.p95")].map((part) => `${t(`comparing.corner.${corner}`)}, ${part}`),
        ),
      ],
      rows: storylines.map(({ id, name }) => [
        local(name),
        ...corners.flatMap((corner) => {
          const values = valuesIn(columns, id, corner, year);
          return [0.05, 0.5, 0.95].map((share) => (values.length === 0 ? null : quantile(values, share)));
        }),
      ]),
    }),
    [columns, storylines, year, t, local],
  );
  const middle = (id: string, corner: string) => {
    const values = valuesIn(columns, id, corner, year);
    return values.length === 0
      ? t("comparing.noData")
      : formatNumber(quantile(values, 0.5), locale, { min: 2, max: 2 });
  };
  return (
    <ChartFrame
      title={t("comparing.triangle", { year: String(year) })}
      headline={t("comparing.triangleLead")}
      source={t("comparing.triangleNote", { futures: words.count(columns.scenarioCount) })}
      table={table}
      locale={locale}
      labels={{ table: t("card.table"), chart: t("card.chart"), download: t("card.download") }}
      fileName={`${t("comparing.triangleFile")}-${year}.csv`}
    >
      <div className="grid grid-cols-1 items-center gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <TriangleChart
          clouds={clouds}
          corners={[t("comparing.corner.green"), t("comparing.corner.growing"), t("comparing.corner.just")]}
          labels={{
            chart: t("comparing.triangleAloud", {
              year: String(year),
              places: storylines
                .map(({ id, name }) =>
                  t("comparing.trianglePlace", {
                    storyline: local(name),
                    green: middle(id, "green"),
                    growing: middle(id, "growing"),
                    just: middle(id, "just"),
                  }),
                )
                .join(" "),
            }),
            percent: (percent) => formatPercent(percent, locale, { max: 0 }),
          }}
        />
        <MiddlesTable storylines={storylines} words={words} middle={middle} />
      </div>
    </ChartFrame>
  );
}

interface MiddlesTableProps {
  readonly storylines: readonly Storyline[];
  readonly words: FuturesWords;
  readonly middle: (storylineId: string, corner: string) => string;
}

/** How much of each there is: the drawing shows the balance, not the amount. */
function MiddlesTable({ storylines, words, middle }: MiddlesTableProps) {
  const { t } = words;
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="pb-1 text-left text-xs text-muted">{t("comparing.middles")}</caption>
      <thead>
        <tr className="text-xs text-muted">
          <th scope="col" className="py-1 text-left font-semibold">
            {t("comparing.storyline")}
          </th>
          {corners.map((corner) => (
            <th key={corner} scope="col" className="py-1 pl-2 text-right font-semibold">
              {t(`comparing.corner.${corner}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {storylines.map(({ id, name }) => (
          <tr key={id} className="border-t border-hairline">
            <th scope="row" className="py-1.5 text-left font-normal">
              <span className="flex items-center gap-2">
                <StorylineBadge storyline={id} />
                <StorylineLine storyline={id} />
                <LocalText text={name} />
              </span>
            </th>
            {corners.map((corner) => (
              <td key={corner} className="py-1.5 pl-2 text-right tabular-nums">
                {middle(id, corner)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
