"use client";

import type { Measure } from "@tamarisk/domain";
import { BudgetColumns } from "@tamarisk/ui/budget-columns";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { budgetBySource, budgetByYear } from "./budget-by-source.ts";
import { roundedSum } from "./budget-grid.ts";
import { usePlanTable } from "./plan-table-context.ts";

/** What a measure costs year by year and who pays, as columns and as a table; nothing while no year is known. */
export function BudgetYears({ measure }: { readonly measure: Measure }) {
  const { words } = usePlanTable();
  const { t, locale } = words;
  const years = budgetByYear(measure);
  if (years.length === 0) return null;
  const sources = budgetBySource([measure]).parts.map(({ source }) => source);
  const amountIn = (parts: (typeof years)[number]["parts"], source: (typeof sources)[number]) =>
    parts.find((part) => part.source === source)?.amount ?? null;
  return (
    <ChartFrame
      tone="plain"
      level={3}
      title={t("budgetYears.title")}
      unit={t("table.budget")}
      source={measure.source ?? t("measure.noSource")}
      locale={locale}
      labels={{ table: t("chart.table"), chart: t("chart.chart"), download: t("chart.download") }}
      fileName={`budget-${measure.lineageId}.csv`}
      table={{
        caption: t("budgetYears.title"),
        columns: [t("budgetYears.year"), ...sources.map((source) => t(`funding.${source}`))],
        rows: years.map(({ year, parts }) => [String(year), ...sources.map((source) => amountIn(parts, source))]),
      }}
    >
      <BudgetColumns
        columns={years.map(({ year, parts }) => {
          const total = roundedSum(parts.map(({ amount }) => amount));
          return { name: String(year), parts, total: parts.length === 0 ? "" : words.amount(total) };
        })}
        label={t("budgetYears.title")}
      />
    </ChartFrame>
  );
}
