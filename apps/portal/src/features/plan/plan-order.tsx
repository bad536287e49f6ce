"use client";

import type { CriticalPath, Measure } from "@tamarisk/domain";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { Notice } from "@tamarisk/ui/notice";
import { useMemo } from "react";
import { asName } from "@/i18n/as-name.ts";
import { milestonesOf } from "./milestones-of.ts";
import { type OrderRow, orderRows } from "./order-rows.ts";
import { planOrder } from "./plan-marks.ts";
import type { GateReadings } from "./plan-rows.ts";
import { usePlanTable } from "./plan-table-context.ts";

interface PlanOrderProps {
  readonly readings: GateReadings;
  readonly found: ReadonlySet<string> | null;
}

/** The timeline as tables: when each measure can run, how long it can wait, which chain sets the end, and the milestones. */
export function PlanOrder({ readings, found }: PlanOrderProps) {
  const { plan, words, currentYear, onFocus, focus } = usePlanTable();
  const { t, locale } = words;
  const order = useMemo(() => planOrder(plan, currentYear), [plan, currentYear]);
  const rows = useMemo(
    () => orderRows(plan, order).filter(({ measure }) => !found || found.has(measure.id)),
    [plan, order, found],
  );
  const columns = useOrderColumns(rows);
  return (
    <div className="grid gap-4 p-4 max-sm:p-3">
      <OrderFinding order={order} rows={rows} />
      <DataTable
        label={t("order.caption")}
        rows={rows}
        columns={columns}
        rowId={({ measure }) => measure.id}
        locale={locale}
        maxHeight={rows.length > 80 ? 560 : undefined}
        rowHeight={44}
        phoneRow={(row) => <OrderCard row={row} />}
        phoneRowHeight={64}
        selectedIds={new Set(focus && "measureId" in focus ? [focus.measureId] : [])}
        onSelect={({ measure }) => onFocus({ kind: "measure", measureId: measure.id })}
        empty={<p className="m-0 p-3 text-muted">{t("filter.none")}</p>}
      />
      <Milestones readings={readings} />
    </div>
  );
}

/** A row of the table where there is no room for columns. */
function OrderCard({ row: { measure, unitCode, timing } }: { readonly row: OrderRow }) {
  const { t, local } = usePlanTable().words;
  const isRemarkable = timing !== null && (timing.pushedYears > 0 || timing.slackYears === 0);
  const years = [
    [t("order.start"), timing?.earliestStart ?? measure.startYear ?? t("order.notTimed")],
    [t("order.end"), timing?.earliestEnd ?? measure.endYear ?? t("order.notTimed")],
    [t("order.slack"), timing ? t("order.years", { years: timing.slackYears }) : t("order.notTimed")],
  ];
  return (
    <>
      <span className="block">{asName(local(measure.title))}</span>
      <span className="block text-xs text-muted">
        {[unitCode, ...years.map(([name, value]) => `${name} ${value}`)].join(" · ")}
        {isRemarkable && <> · {criticalWord(timing, t)}</>}
      </span>
    </>
  );
}

/** The finding in a sentence: the chain that sets the end, or what stands in the way of finding one. */
function OrderFinding({ order, rows }: { readonly order: CriticalPath; readonly rows: readonly OrderRow[] }) {
  const { words } = usePlanTable();
  const { t, local } = words;
  const names = (ids: readonly string[]) =>
    ids.map((id) => asName(local(rows.find(({ measure }) => measure.id === id)?.measure.title ?? noTitle))).join(" → ");
  if (order.kind === "circle") {
    return (
      <Notice
        tone="error"
        title={t("order.circle", { chain: names(order.measureIds) })}
        remedy={t("order.circleRemedy")}
      />
    );
  }
  const { endYear, chain, untimed } = order;
  return (
    <div className="grid gap-1">
      <h2 className="m-0 text-base font-semibold">
        {endYear === null ? t("order.nothing") : t("order.finding", { year: String(endYear), count: chain.length })}
      </h2>
      {chain.length > 0 && <p className="m-0">{names(chain)}</p>}
      {untimed.length > 0 && <p className="m-0 text-muted">{t("order.untimed", { count: untimed.length })}</p>}
      <p className="m-0 text-xs text-muted">{t("order.method")}</p>
    </div>
  );
}

const noTitle = { en: "…", zh: "…" };

function useOrderColumns(rows: readonly OrderRow[]): DataColumn<OrderRow>[] {
  const { words } = usePlanTable();
  return useMemo(() => {
    const { t, local } = words;
    const titles = new Map(rows.map(({ measure }) => [measure.id as string, asName(local(measure.title))]));
    const year = (value: number | null | undefined) => (value == null ? t("order.notTimed") : String(value));
    return [
      {
        id: "measure",
        header: t("order.measure"),
        cell: ({ measure }) => asName(local(measure.title)),
        sortValue: ({ measure }) => local(measure.title),
        rowHeader: true,
        width: "26%",
      },
      {
        id: "unit",
        header: t("order.unit"),
        cell: ({ unitCode }) => unitCode,
        sortValue: ({ unitCode }) => unitCode,
        width: "4rem",
      },
      {
        id: "start",
        header: t("order.start"),
        cell: ({ timing, measure }) => year(timing?.earliestStart ?? measure.startYear),
        sortValue: ({ timing, measure }) => timing?.earliestStart ?? measure.startYear,
        align: "end",
        width: "5.5rem",
      },
      {
        id: "end",
        header: t("order.end"),
        cell: ({ timing, measure }) => year(timing?.earliestEnd ?? measure.endYear),
        sortValue: ({ timing, measure }) => timing?.earliestEnd ?? measure.endYear,
        align: "end",
        width: "5.5rem",
      },
      {
        id: "slack",
        header: t("order.slack"),
        cell: ({ timing }) => (timing ? t("order.years", { years: timing.slackYears }) : t("order.notTimed")),
        sortValue: ({ timing }) => timing?.slackYears ?? null,
        align: "end",
        width: "7rem",
      },
      {
        id: "waits",
        header: t("order.waits"),
        cell: ({ measure }) => waits(measure, titles) || t("order.waitsNone"),
        sortValue: ({ measure }) => measure.dependsOn.length,
      },
      {
        id: "critical",
        header: t("order.critical"),
        cell: ({ timing }) => criticalWord(timing, t),
        sortValue: ({ timing }) => (timing?.slackYears === 0 ? 0 : 1),
        width: "10rem",
      },
    ];
  }, [rows, words]);
}

function waits({ dependsOn }: Measure, titles: ReadonlyMap<string, string>): string {
  return dependsOn.map(({ measureId }) => titles.get(measureId) ?? "…").join(" · ");
}

function criticalWord(timing: OrderRow["timing"], t: ReturnType<typeof usePlanTable>["words"]["t"]) {
  if (!timing) return t("order.notTimed");
  if (timing.pushedYears > 0) return t("order.pushed", { years: timing.pushedYears });
  return timing.slackYears === 0 ? <strong className="text-accent-strong">{t("order.yes")}</strong> : t("order.no");
}

function Milestones({ readings }: { readonly readings: GateReadings }) {
  const { plan, words, deadlineOf } = usePlanTable();
  const { t, local, locale } = words;
  const rows = useMemo(() => milestonesOf(plan, readings, deadlineOf), [plan, readings, deadlineOf]);
  return (
    <div className="grid gap-1">
      <h2 className="m-0 text-base font-semibold">{t("milestone.title")}</h2>
      <DataTable
        label={t("milestone.title")}
        rows={rows}
        rowId={({ id }) => id}
        locale={locale}
        maxHeight={320}
        phoneRow={({ year, kind, label, name }) => (
          <>
            <span className="block">{label ? `${label} · ${local(name)}` : local(name)}</span>
            <span className="block text-xs text-muted">{`${year} · ${t(`milestone.${kind}`)}`}</span>
          </>
        )}
        phoneRowHeight={56}
        columns={[
          {
            id: "year",
            header: t("budgetYears.year"),
            cell: ({ year }) => String(year),
            sortValue: ({ year }) => year,
            width: "6rem",
          },
          {
            id: "kind",
            header: t("milestone.kind"),
            cell: ({ kind }) => t(`milestone.${kind}`),
            sortValue: ({ kind }) => t(`milestone.${kind}`),
            width: "14rem",
          },
          {
            id: "what",
            header: t("milestone.what"),
            cell: ({ label, name }) => (label ? `${label} · ${local(name)}` : local(name)),
            rowHeader: true,
          },
        ]}
        empty={<p className="m-0 p-3 text-muted">{t("milestone.none")}</p>}
      />
    </div>
  );
}
