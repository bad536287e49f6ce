"use client";

import type { ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { PageHeader } from "@tamarisk/ui/page-header";
import { Panel } from "@tamarisk/ui/panel";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AppLink } from "@/features/shell/app-link.tsx";
import { DecisionEntry } from "./decision-entry.tsx";
import { type LogFilter, logFilters, logHeadline, matchesFilter } from "./decision-log.ts";
import type { DecisionView } from "./decision-view.ts";
import { LearnForm } from "./learn-form.tsx";
import { useDecisionExport } from "./use-decision-export.ts";
import { useDecisions } from "./use-decisions.ts";
import { useLogFilter } from "./use-log-filter.ts";

interface DecisionsScreenProps {
  readonly projectId: ProjectId;
  readonly decisions: readonly DecisionView[];
  readonly mayDecide: boolean;
}

/** The learning log: every decision with its reason, ground and voices, and what was learned between them. */
export function DecisionsScreen({ projectId, decisions: initial, mayDecide }: DecisionsScreenProps) {
  const t = useTranslations("decisions");
  const book = useDecisions(projectId, initial);
  const decisions = book.decisions ?? initial;
  const [filter, setFilter] = useLogFilter();
  const [isLearning, setLearning] = useState(false);
  const save = useDecisionExport();
  const shown = decisions.filter((each) => matchesFilter(each, filter));
  const headline = logHeadline(decisions);
  const title = headline.kind === "empty" ? t("pageTitle") : t(`headline.${headline.kind}`, headline);
  return (
    <>
      <PageHeader
        title={title}
        lead={t("lead")}
        actions={
          <span className="flex flex-wrap gap-2 print:hidden">
            {decisions.length > 0 && <Button onClick={() => window.print()}>{t("export.print")}</Button>}
            {decisions.length > 0 && <Button onClick={() => save(shown)}>{t("export.button")}</Button>}
            {mayDecide && !isLearning && (
              <Button variant="primary" onClick={() => setLearning(true)}>
                {t("learn.open")}
              </Button>
            )}
          </span>
        }
      />
      {isLearning && <LearnForm learn={book.learn} onClose={() => setLearning(false)} />}
      {decisions.length === 0 ? (
        <EmptyState
          title={t("empty.title")}
          example={t("empty.example")}
          action={
            <span className="flex flex-wrap items-center justify-center gap-x-4 gap-y-2">
              <AppLink className={buttonClass()} href={`/projects/${projectId}/monitor`}>
                {t("empty.monitor")}
              </AppLink>
              <AppLink className="link" href={`/projects/${projectId}/plan`}>
                {t("empty.plan")}
              </AppLink>
            </span>
          }
        >
          {t("empty.body")}
        </EmptyState>
      ) : (
        <>
          <div className="mb-3 print:hidden">
            <FilterSelect<LogFilter>
              label={t("log.filter")}
              value={filter}
              active={filter !== "all"}
              options={logFilters.map((value) => ({
                value,
                label: value === "all" || value === "waiting" ? t(`log.${value}`) : t(`log.kind.${value}`),
              }))}
              onValueChange={setFilter}
            />
          </div>
          <Panel>
            {shown.length === 0 ? (
              <p className="m-0 flex flex-wrap gap-2 text-muted">
                {t("log.none")}
                <button type="button" className="link" onClick={() => setFilter("all")}>
                  {t("log.showAll")}
                </button>
              </p>
            ) : (
              <ol aria-label={t("log.label")} className="m-0 list-none divide-y divide-hairline p-0">
                {shown.map((decision) => (
                  <DecisionEntry key={decision.id} projectId={projectId} decision={decision} book={book} />
                ))}
              </ol>
            )}
          </Panel>
        </>
      )}
    </>
  );
}
