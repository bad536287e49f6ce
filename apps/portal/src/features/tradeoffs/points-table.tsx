"use client";

import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { Panel } from "@tamarisk/ui/panel";
import { useMemo } from "react";
import type { FoundPoint } from "./found-points.ts";
import type { ShownPoints } from "./shown-points.ts";

/** The combinations within all brushes, to sort and to choose from by keyboard. */
export function PointsTable({ plan, passing, axes, selected, words, onSelect }: ShownPoints) {
  const { t, locale, value } = words;
  const columns = useMemo<DataColumn<FoundPoint>[]>(
    () => [
      {
        id: "number",
        header: t("table.point"),
        cell: ({ number }) => number,
        sortValue: ({ number }) => number,
        align: "end",
        width: "5rem",
        rowHeader: true,
      },
      ...plan.objectives.map((objective, place) => ({
        id: objective.outcomeId,
        header: axes[place]!.name,
        cell: ({ values }: FoundPoint) => value(objective, values[place]!),
        sortValue: ({ values }: FoundPoint) => values[place]!,
        align: "end" as const,
        width: "11rem",
      })),
    ],
    [plan.objectives, axes, t, value],
  );
  return (
    <Panel title={t("table.title")} description={t("table.description")} padding="none">
      <DataTable
        label={t("table.title")}
        rows={passing}
        columns={columns}
        rowId={({ id }) => id}
        locale={locale}
        defaultSort={{ columnId: "number", direction: "ascending" }}
        selectedIds={new Set(selected ? [selected.id] : [])}
        onSelect={({ id }) => onSelect(id)}
        maxHeight={420}
        phoneRow={({ number, values }) => (
          <span className="block p-3">
            <span className="block font-semibold">{t("point.title", { number })}</span>
            <span className="block text-muted">
              {plan.objectives.map((each, place) => `${axes[place]!.name} ${value(each, values[place]!)}`).join(" · ")}
            </span>
          </span>
        )}
        phoneRowHeight={96}
        sortLabel={t("table.sort")}
        empty={<p className="m-0 p-4 text-muted">{t("table.empty")}</p>}
      />
    </Panel>
  );
}
