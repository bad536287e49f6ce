"use client";

import type { Measure } from "@tamarisk/domain";
import type { Schedule, ScheduledMeasure } from "@tamarisk/scheduling";
import { TimelineAxis } from "@tamarisk/ui/timeline-axis";
import type { TimelineSpan } from "@tamarisk/ui/timeline-layout";
import { TimelineRow } from "@tamarisk/ui/timeline-row";
import { useTranslations } from "next-intl";
import type { Milestone } from "@/features/plan/milestones-of.ts";
import { useLocalText } from "@/i18n/local-text.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import { CeilingUseRow } from "./ceiling-use-row.tsx";
import { MilestoneRows } from "./milestone-rows.tsx";

interface OrderTableProps {
  readonly schedule: Schedule;
  readonly measures: readonly Measure[];
  readonly milestones: readonly Milestone[];
  readonly span: TimelineSpan;
  readonly today: number;
}

/** Each measure on the years, the earliest first: a table that can be read aloud, with the plan's present years beneath. */
export function OrderTable({ schedule, measures, milestones, span, today }: OrderTableProps) {
  const t = useTranslations("schedule.order");
  const measureOf = new Map<string, Measure>(measures.map((measure) => [measure.id, measure]));
  const rows = inOrder(schedule.measures);
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="pb-2 text-left text-xs text-muted">{t("legend")}</caption>
      <thead>
        <tr className="text-xs text-muted">
          <th scope="col" className="w-[30%] text-left font-normal max-sm:w-[44%]">
            {t("measure")}
          </th>
          <th scope="col" className="w-24 text-left font-normal max-lg:hidden">
            {t("now")}
          </th>
          <th scope="col" className="w-16 pr-2 text-right font-normal max-lg:hidden">
            {t("slack")}
          </th>
          <th scope="col" className="font-normal">
            <TimelineAxis
              span={span}
              today={today}
              todayLabel={String(today)}
              label={t("axis", { from: span.from, to: span.to })}
              labelRoom={17}
            />
          </th>
        </tr>
      </thead>
      <tbody>
        <MilestoneRows milestones={milestones} span={span} today={today} />
        {rows.map((row) => {
          const measure = measureOf.get(row.measureId);
          return measure && <OrderRow key={row.measureId} row={row} measure={measure} span={span} today={today} />;
        })}
        <CeilingRows schedule={schedule} span={span} />
      </tbody>
    </table>
  );
}

/** By start, then by end; what is left out at the end. */
export function inOrder(measures: readonly ScheduledMeasure[]): ScheduledMeasure[] {
  const key = ({ startYear, endYear }: ScheduledMeasure) => (startYear ?? 9999) * 10_000 + (endYear ?? 9999);
  return [...measures].sort((one, other) => key(one) - key(other));
}

interface OrderRowProps extends Pick<OrderTableProps, "span" | "today"> {
  readonly row: ScheduledMeasure;
  readonly measure: Measure;
}

function OrderRow({ row, measure, span, today }: OrderRowProps) {
  const t = useTranslations("schedule.order");
  const local = useLocalText();
  const name = local(measure.title);
  const { startYear, endYear, slackYears } = row;
  const years = startYear === null || endYear === null ? t("leftOut") : yearsText(startYear, endYear);
  const now =
    measure.startYear === null || measure.endYear === null
      ? t("noYears")
      : yearsText(measure.startYear, measure.endYear);
  const baseline =
    measure.startYear !== null && measure.endYear !== null && now !== years
      ? { baseline: { start: measure.startYear, end: measure.endYear + 1 } }
      : {};
  const lead = measure.leadTimeYears ? { leadYears: measure.leadTimeYears } : {};
  const bar =
    startYear === null || endYear === null
      ? null
      : ({
          kind: "measure",
          start: startYear,
          end: endYear + 1,
          label: years,
          critical: slackYears === 0,
          ...lead,
          ...baseline,
        } as const);
  return (
    <tr className="border-t border-hairline">
      <th scope="row" className="py-1 pr-2 text-left font-normal">
        <span className="line-clamp-2">{name}</span>
        <span className="block text-xs text-muted lg:hidden">{t("phone", { now, slack: slackYears ?? 0 })}</span>
      </th>
      <td className="text-xs text-muted tabular-nums max-lg:hidden">{now}</td>
      <td className="pr-2 text-right text-xs tabular-nums max-lg:hidden">{slackYears ?? "–"}</td>
      <td className="h-9 p-0">
        <TimelineRow span={span} today={today} bar={bar} height={36} label={t("row", { name, years, now })} />
      </td>
    </tr>
  );
}

const yearsText = (start: number, end: number): string => (start === end ? `${start}` : `${start}–${end}`);

function CeilingRows({ schedule, span }: Pick<OrderTableProps, "schedule" | "span">) {
  const t = useTranslations("schedule");
  const { number } = useFigures();
  const sources = [...new Set(schedule.ceilingUse.map(({ source }) => source))];
  return sources.map((source) => {
    const uses = schedule.ceilingUse.filter((use) => use.source === source);
    const spent = uses.reduce((sum, use) => sum + use.spentMillionCny, 0);
    const total = t("order.spent", { amount: number(spent, { max: 1 }) });
    return (
      <tr key={source} className="border-t border-hairline">
        <th scope="row" className="py-1 pr-2 text-left align-bottom font-normal">
          {t(`source.${source}`)}
          <span className="block text-xs text-muted">{total}</span>
        </th>
        <td className="max-lg:hidden" />
        <td className="max-lg:hidden" />
        <td className="p-0 pt-2">
          <CeilingUseRow span={span} uses={uses} label={t("order.useRow", { source: t(`source.${source}`), total })} />
        </td>
      </tr>
    );
  });
}
