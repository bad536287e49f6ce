"use client";

import type { ActionPlan, PlanScheduleDraft, ProjectId } from "@tamarisk/domain";
import type { Schedule } from "@tamarisk/scheduling";
import { Button } from "@tamarisk/ui/button";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { Notice } from "@tamarisk/ui/notice";
import { Panel } from "@tamarisk/ui/panel";
import type { TableData } from "@tamarisk/ui/table-data";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { milestonesOf } from "@/features/plan/milestones-of.ts";
import { measuresOf } from "@/features/plan/plan-place.ts";
import { useDeadlineOf } from "@/features/plan/use-deadline-of.ts";
import { useLocalText } from "@/i18n/local-text.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import { ConflictList } from "./conflict-list.tsx";
import { inOrder, OrderTable } from "./order-table.tsx";
import type { SchedulerState } from "./use-scheduler.ts";
import { useWriteYears } from "./use-write-years.ts";
import { WriteDialog } from "./write-dialog.tsx";
import { yearsToWrite } from "./years-to-write.ts";

interface ResultPanelProps {
  readonly projectId: ProjectId;
  readonly answer: Extract<SchedulerState, { kind: "answered" }>;
  readonly plan: ActionPlan;
  readonly settings: PlanScheduleDraft;
  readonly currentYear: number;
  /** Something was changed since it was asked. */
  readonly isOutdated: boolean;
  readonly canTry: boolean;
  readonly canWrite: boolean;
  readonly onTry: (settings: PlanScheduleDraft) => void;
  readonly onWritten: () => Promise<unknown>;
}

/** What a search came to: an order on the years, or the reasons why there is none. */
export function ResultPanel(props: ResultPanelProps) {
  const { answer, isOutdated, settings, canTry, onTry } = props;
  const { result, sentences } = answer;
  const t = useTranslations("schedule");
  const local = useLocalText();
  const { sentences: joined } = useFigures();
  return (
    <>
      {isOutdated && <Notice tone="info" title={t("outdated.title")} remedy={t("outdated.remedy")} />}
      {result.kind === "scheduled" ? (
        <OrderPanel {...props} schedule={result.schedule} />
      ) : result.kind === "infeasible" ? (
        <Panel title={local(sentences[0]!)} tone="alert">
          <ConflictList {...{ result, sentences, settings, onTry }} canEdit={canTry} />
        </Panel>
      ) : (
        <Notice tone="check" title={joined(...sentences.map(local))} />
      )}
    </>
  );
}

function OrderPanel(props: ResultPanelProps & { readonly schedule: Schedule }) {
  const { schedule, answer, plan, projectId, currentYear, isOutdated, canWrite, onWritten } = props;
  const t = useTranslations("schedule");
  const locale = useLocale();
  const local = useLocalText();
  const [isAsking, setAsking] = useState(false);
  const { deadlineOf } = useDeadlineOf(projectId, plan);
  const milestones = milestonesOf(plan, {}, deadlineOf);
  const writing = useWriteYears(projectId, onWritten);
  const measures = measuresOf(plan);
  const changes = yearsToWrite(measures, schedule.measures);
  const table = useOrderTableData(schedule, plan);
  const [headline, ...rest] = answer.sentences.map(local);
  const last = Math.max(
    ...measures.map(({ endYear }) => endYear ?? 0),
    ...schedule.measures.map(({ endYear }) => endYear ?? 0),
  );
  const span = {
    from: Math.min(currentYear, answer.question.decisionYear),
    to: Math.max(last + 1, answer.question.horizonYear + 1),
  };
  return (
    <>
      <ChartFrame
        title={t("order.title")}
        headline={headline}
        source={t("order.source")}
        table={table}
        locale={locale}
        labels={{ table: t("order.table"), chart: t("order.chart"), download: t("order.download") }}
        fileName="schedule.csv"
      >
        <ul className="mb-3 mt-0 grid list-none gap-0.5 p-0 text-muted">
          {rest.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {canWrite && (
          <div className="mb-3 flex flex-wrap items-center gap-3 print:hidden">
            <Button variant="primary" disabled={changes.length === 0 || isOutdated} onClick={() => setAsking(true)}>
              {t("write.open")}
            </Button>
            <span className="text-muted">
              {changes.length === 0 ? t("write.nothing") : t("write.differs", { count: changes.length })}
            </span>
          </div>
        )}
        <OrderTable {...{ schedule, measures, milestones, span }} today={currentYear} />
      </ChartFrame>
      {isAsking && (
        <WriteDialog
          changes={changes}
          isWriting={writing.isWriting}
          refused={writing.refused}
          onWrite={() => void writing.write(changes).then((isWritten) => isWritten && setAsking(false))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function useOrderTableData(schedule: Schedule, plan: ActionPlan): TableData {
  const t = useTranslations("schedule.order");
  const local = useLocalText();
  const measureOf = new Map<string, ReturnType<typeof measuresOf>[number]>(
    measuresOf(plan).map((each) => [each.id, each]),
  );
  return {
    caption: t("title"),
    columns: (["measure", "start", "end", "nowStart", "nowEnd", "waits", "slack"] as const).map((each) => t(each)),
    rows: inOrder(schedule.measures).map(({ measureId, startYear, endYear, waitedYears, slackYears }) => {
      const measure = measureOf.get(measureId);
      const text = (year: number | null | undefined) => (year === null || year === undefined ? null : String(year));
      return [
        measure ? local(measure.title) : measureId,
        text(startYear),
        text(endYear),
        text(measure?.startYear),
        text(measure?.endYear),
        waitedYears,
        slackYears,
      ];
    }),
  };
}
