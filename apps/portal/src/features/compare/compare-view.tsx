"use client";

import type { EnsembleSummary, Storyline } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Icon } from "@tamarisk/ui/icon";
import { Notice } from "@tamarisk/ui/notice";
import { PageHeader } from "@tamarisk/ui/page-header";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMemo } from "react";
import { chosenYear, chosenYears } from "@/features/futures/chosen-years.ts";
import { OtherModelNotice } from "@/features/futures/other-model-notice.tsx";
import { outcomesByTheme, shownTheme } from "@/features/futures/outcome-themes.ts";
import { resultsOf } from "@/features/futures/use-page-futures.ts";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { HoldsUp } from "@/features/robustness/holds-up.tsx";
import type { CompareResultsProps } from "./compare-results-props.ts";
import { ComparisonCharts } from "./comparison-charts.tsx";
import { DeltaPanel } from "./delta-panel.tsx";
import { deltaRows, tallies } from "./delta-rows.ts";
import { hasTriangle } from "./planners-triangle.ts";
import { TrianglePanel } from "./triangle-panel.tsx";
import { useRunFutures } from "./use-run-futures.ts";

interface CompareViewProps extends CompareResultsProps {
  readonly summary: EnsembleSummary;
  readonly compared: readonly Storyline[];
  readonly reference: Storyline | null;
}

/** Charts on the same axes, then what the storylines change future by future, then their place between three corners. */
export function CompareView(props: CompareViewProps) {
  const { run, summary, compared, reference, address, currentYear, words } = props;
  const { t, local } = words;
  const years = useMemo(() => chosenYears(run.recipe, currentYear), [run.recipe, currentYear]);
  const year = chosenYear(years, address.year);
  const { town, futures } = useRunFutures(run, years);
  const results = resultsOf(futures);
  const columns = results?.columns ?? null;
  const rows = useMemo(() => {
    if (!columns || !reference || year === null) return [];
    const ids = compared.map(({ id }) => id);
    return deltaRows(columns, summary.outcomes, ids, reference.id, year);
  }, [columns, summary.outcomes, compared, reference, year]);
  const storylines = useMemo(() => (reference ? [...compared, reference] : compared), [compared, reference]);
  const themes = useMemo(() => outcomesByTheme(summary.outcomes), [summary.outcomes]);
  const theme = shownTheme(themes, address.theme);
  const [best] = tallies(
    rows,
    compared.map(({ id }) => id),
  );
  const leading = best && compared.find(({ id }) => id === best.storylineId);
  return (
    <>
      <PageHeader
        title={
          leading && rows.length > 0
            ? t("comparing.headline", {
                storyline: local(leading.name),
                year: String(year),
                better: best.better,
                worse: best.worse,
                outcomes: rows.length,
              })
            : t("headline.compare", { count: compared.length })
        }
        lead={t("comparing.lead", { futures: words.count(summary.experimentCount) })}
        actions={<CompareActions years={years} year={year} words={words} onYearChange={address.setYear} />}
      />
      {town.kind === "other-model" && <OtherModelNotice run={run} words={words} />}
      {town.kind === "failed" && <ProblemNotice error={town.error} />}
      {theme && (
        <ComparisonCharts
          {...props}
          past={props.list.past}
          themes={themes}
          shown={theme}
          onThemeChange={address.setTheme}
        />
      )}
      {!reference && <Notice tone="info" title={t("comparing.noReference")} />}
      {futures.kind === "failed" && (
        <Notice tone="error" title={t("gains.failed")} remedy={t("gains.failedRemedy", { message: futures.message })} />
      )}
      {futures.kind === "computing" && town.kind !== "other-model" && town.kind !== "failed" && (
        <ProgressBar label={t("comparing.computing")} value={futures.done} max={futures.total} detail="" />
      )}
      {columns && year !== null && rows.length > 0 && (
        <DeltaPanel
          rows={rows}
          storylines={compared}
          futures={columns.scenarioCount}
          year={year}
          sort={address.sort}
          words={words}
          onSortChange={address.setSort}
        />
      )}
      {results && year !== null && town.kind === "ready" && (
        <HoldsUp
          {...props}
          columns={results.columns}
          secondsPerRun={results.secondsPerRun}
          storylines={storylines}
          levers={props.list.levers}
          town={town.town}
          year={year}
        />
      )}
      {columns && year !== null && hasTriangle(columns) && (
        <TrianglePanel columns={columns} storylines={storylines} year={year} words={words} />
      )}
    </>
  );
}

interface CompareActionsProps {
  readonly years: readonly number[];
  readonly year: number | null;
  readonly words: CompareResultsProps["words"];
  readonly onYearChange: (year: number) => void;
}

/** The year that differences and triangle are of, and a link to what is shown. */
function CompareActions({ years, year, words, onYearChange }: CompareActionsProps) {
  const { t } = words;
  const say = useSnackbar();
  const share = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => say({ message: t("comparing.shared") }),
      () => say({ message: t("levers.notShared") }),
    );
  };
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {year !== null && (
        <FilterSelect
          label={t("comparing.year")}
          value={String(year)}
          options={years.map((each) => ({ value: String(each), label: String(each) }))}
          onValueChange={(chosen) => onYearChange(Number(chosen))}
        />
      )}
      <Button onClick={share}>
        <Icon name="share" /> {t("levers.share")}
      </Button>
    </div>
  );
}
