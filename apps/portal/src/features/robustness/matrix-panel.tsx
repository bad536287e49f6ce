"use client";

import type { Objective } from "@tamarisk/domain";
import { measureMatrix, measureMatrixSentence } from "@tamarisk/scenario-engine";
import { Button } from "@tamarisk/ui/button";
import { csvFromTable } from "@tamarisk/ui/csv-from-table";
import { downloadText } from "@tamarisk/ui/download-text";
import { Icon } from "@tamarisk/ui/icon";
import { Notice } from "@tamarisk/ui/notice";
import { Panel } from "@tamarisk/ui/panel";
import { SegmentedControl } from "@tamarisk/ui/segmented-control";
import { SourceNote } from "@tamarisk/ui/source-note";
import { useMemo } from "react";
import type { HoldsUpProps } from "./holds-up-props.ts";
import { MatrixGrid } from "./matrix-grid.tsx";
import { type MatrixPolicies, matrixPolicies, policiesOf } from "./matrix-policies.ts";
import { advantage, type MatrixRow, matrixRows, movesAnything, sortedRows } from "./matrix-rows.ts";
import { MatrixStart } from "./matrix-start.tsx";
import { matrixTable } from "./matrix-table.ts";
import { MatrixView } from "./robustness-address.ts";
import { type MeasureMatrixWork, useMeasureMatrix } from "./use-measure-matrix.ts";
import type { RobustnessAddressControl } from "./use-robustness-address.ts";
import { nameInSentence, type RobustnessWords } from "./use-robustness-words.ts";

interface MatrixPanelProps extends Omit<HoldsUpProps, "words"> {
  readonly objective: Objective;
  readonly address: RobustnessAddressControl;
  readonly words: RobustnessWords;
}

/** Each measure in each storyline: computed on this page when asked for, then shown as shares, regret or years. */
export function MatrixPanel(props: MatrixPanelProps) {
  const { run, town, storylines, levers, objective, currentYear, words } = props;
  const { t } = words;
  const startYear = currentYear + 1;
  const policies = useMemo(
    () => matrixPolicies(policiesOf(storylines, run.recipe.policies), levers, startYear),
    [storylines, run.recipe.policies, levers, startYear],
  );
  const matrix = useMeasureMatrix(run, town, objective.outcomeId, policies);
  const title = t("matrix.title", { outcome: words.futures.nameOf(objective.outcomeId) });
  if (matrix.results) return <MatrixResults {...props} title={title} policies={policies} results={matrix.results} />;
  return (
    <Panel
      level={3}
      title={title}
      description={t("matrix.lead", {
        measures: levers.length,
        storylines: storylines.length,
        year: String(startYear),
      })}
    >
      <MatrixStart {...props} matrix={matrix} rowCount={policies.rows.length} />
    </Panel>
  );
}

interface MatrixResultsProps extends MatrixPanelProps {
  readonly title: string;
  readonly policies: MatrixPolicies;
  readonly results: NonNullable<MeasureMatrixWork["results"]>;
}

function MatrixResults(props: MatrixResultsProps) {
  const { run, storylines, levers, objective, currentYear, address, words, title, policies, results } = props;
  const { t, local, locale, futures } = words;
  const { view, sort } = address;
  const cells = useMemo(
    () => measureMatrix(results.columns, objective, policies.rows),
    [results.columns, objective, policies.rows],
  );
  const rows = useMemo(
    () =>
      sortedRows(
        matrixRows(cells, levers, policies),
        storylines.map(({ id }) => id),
        view,
        sort,
        ({ name }) => local(name),
        locale,
      ),
    [cells, levers, policies, storylines, view, sort, local, locale],
  );
  const sentence = useMemo(
    () =>
      measureMatrixSentence(cells, {
        storylines: storylines.map(({ name }) => name),
        measures: levers.map(({ name }) => nameInSentence(name)),
        changes: policies.changes,
      }),
    [cells, storylines, levers, policies.changes],
  );
  const download = () =>
    downloadText(
      `${t("matrix.fileName")}-${objective.outcomeId}.csv`,
      csvFromTable(matrixTable(title, rows, storylines, objective, words)),
    );
  const span = { startYear: run.recipe.startYear, untilYear: objective.untilYear };
  const largest = Math.max(0, ...rows.flatMap((row) => row.cells.map((cell) => Math.abs(advantage(cell, view, span)))));
  const isShown = (row: MatrixRow) => row.lever === null || movesAnything(row, view, span, largest);
  const quiet = rows.flatMap((row) => (row.lever && !isShown(row) ? [row.lever] : []));
  return (
    <Panel
      padding="none"
      level={3}
      title={title}
      description={local(sentence)}
      actions={
        <Button size="sm" className="print:hidden" onClick={download}>
          <Icon name="download" /> {t("download")}
        </Button>
      }
    >
      <div className="grid grid-cols-1 gap-2 px-4 pb-2">
        <div className="print:hidden">
          <SegmentedControl
            label={t("matrix.view")}
            value={view}
            segments={MatrixView.options.map((value) => ({ value, label: t(`matrix.views.${value}`) }))}
            onValueChange={address.setView}
          />
        </div>
        <p className="m-0 max-w-[75ch] text-xs text-muted">
          {t(`matrix.explain.${view}`, {
            year: String(objective.untilYear),
            unit: futures.unitOf(objective.outcomeId),
          })}{" "}
          {t("matrix.colour")}
        </p>
        {results.failedRuns > 0 && (
          <Notice tone="info" title={t("matrix.failedRuns", { count: futures.count(results.failedRuns) })} />
        )}
      </div>
      <MatrixGrid
        title={title}
        rows={rows.filter(isShown)}
        storylines={storylines}
        scale={{ view, span, largest }}
        sort={sort}
        words={words}
        onSortChange={address.setSort}
      />
      <div className="grid gap-2 px-4 py-3">
        {quiet.length > 0 && (
          <p className="m-0 max-w-[75ch]">
            {t(`matrix.quiet.${view}`, {
              count: quiet.length,
              measures: quiet.map(({ name }) => local(nameInSentence(name))).join(t("matrix.comma")),
            })}
          </p>
        )}
        <SourceNote>
          {t("matrix.note", {
            futures: futures.count(results.columns.scenarioCount),
            year: String(currentYear + 1),
          })}
        </SourceNote>
      </div>
    </Panel>
  );
}
