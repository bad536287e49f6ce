"use client";

import { EmptyState } from "@tamarisk/ui/empty-state";
import { Notice } from "@tamarisk/ui/notice";
import { PageHeader } from "@tamarisk/ui/page-header";
import { useMemo } from "react";
import { chosenYear, chosenYears } from "@/features/futures/chosen-years.ts";
import { OtherModelNotice } from "@/features/futures/other-model-notice.tsx";
import { useTown } from "@/features/futures/use-town.ts";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { foundPoints } from "./found-points.ts";
import { PlanPanel } from "./plan-panel.tsx";
import { PointsView } from "./points-view.tsx";
import { SearchStatus } from "./search-status.tsx";
import type { TradeOffsWorkspaceProps } from "./tradeoffs-workspace-props.ts";
import { useSearchPlan } from "./use-search-plan.ts";
import { type SearchProgress, useTradeOffSearch } from "./use-trade-off-search.ts";
import type { TradeOffsWords } from "./use-tradeoffs-words.ts";

/** What to search for beside what was found. */
export function TradeOffsWorkspace(props: TradeOffsWorkspaceProps) {
  const { run, list, words, currentYear } = props;
  const { t } = words;
  const years = useMemo(() => chosenYears(run.recipe, currentYear), [run.recipe, currentYear]);
  const firstYear = Math.max(currentYear + 1, run.recipe.startYear);
  const usualYear = chosenYear(years, null) ?? run.recipe.endYear;
  const { plan, usual, change } = useSearchPlan(list, years, usualYear);
  const town = useTown(run);
  const { search, canStart, measuredSecondsPerRun, start, pause, cancel } = useTradeOffSearch(
    {
      run,
      town: town.kind === "ready" ? town.town : null,
      outcomes: list.outcomes,
      storylines: list.storylines,
      firstYear,
    },
    plan,
  );
  const progress = "progress" in search ? search.progress : null;
  const points = useMemo(() => (progress ? foundPoints(progress) : []), [progress]);
  return (
    <>
      <PageHeader
        title={points.length > 0 ? t("headline.found", { count: points.length }) : t("headline.never")}
        lead={t("lead", { futures: plan.futures, year: String(plan.year) })}
      />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[320px_minmax(0,1fr)]">
        <div className="print:hidden">
          <PlanPanel {...{ plan, usual, years, firstYear, list, words }} onChange={change} />
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-4">
          {town.kind === "other-model" && <OtherModelNotice run={run} words={words.futures} />}
          {town.kind === "failed" && <ProblemNotice error={town.error} />}
          <SearchStatus
            {...{
              search,
              plan,
              words,
              canStart,
              measuredSecondsPerRun,
              onStart: start,
              onPause: pause,
              onCancel: cancel,
            }}
          />
          {search.kind === "failed" && (
            <Notice tone="error" title={t("failed.title")} remedy={t("failed.remedy", { message: search.message })} />
          )}
          {progress && points.length === 0 && <NoPoints progress={progress} words={words} />}
          {progress && points.length > 0 && <PointsView {...props} {...{ plan, points, progress, firstYear }} />}
          {!progress && search.kind === "idle" && <EmptyState title={t("before.title")}>{t("before.body")}</EmptyState>}
        </div>
      </div>
    </>
  );
}

function NoPoints({ progress, words }: { readonly progress: SearchProgress; readonly words: TradeOffsWords }) {
  const { t, count } = words;
  const { failedCount, evaluationCount } = progress.state;
  return (
    <EmptyState title={t("none.title")}>
      {t("none.body", { failed: count(failedCount), tried: count(evaluationCount) })}
    </EmptyState>
  );
}
