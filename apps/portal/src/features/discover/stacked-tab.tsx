"use client";

import {
  type DimensionalStack,
  dimensionalStackingSentence,
  type StackBin,
  type StackedInput,
  stackCellLimits,
} from "@tamarisk/scenario-engine";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { StackGrid } from "@tamarisk/ui/stack-grid";
import { useMemo } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import type { DiscoverTabProps } from "./discover-tab-props.ts";
import { missedClause, sentenceIn } from "./sentence-in.ts";
import { useAnswer } from "./use-discovery.ts";

const nothingAsked = {};
const stacked = 4;

/** Four assumptions at once: where, among all combinations of their parts, failing futures gather. */
export function StackedTab(props: DiscoverTabProps) {
  const { ask, discovered, address, words, names } = props;
  const { t, locale } = words;
  const own = address.stacked;
  const scores = useAnswer(ask, "scores", discovered, nothingAsked);
  const ids = useMemo(() => {
    const byScore =
      scores.answer?.kind === "scores"
        ? scores.answer.scores.map(({ inputId }) => inputId)
        : discovered.cases.inputs.map(({ id }) => id);
    const chosen = Array.from({ length: Math.min(stacked, byScore.length) }, (_, place) =>
      byScore.includes(own[place] ?? "") ? own[place]! : null,
    );
    const rest = byScore.filter((id) => !chosen.includes(id));
    return chosen.map((id) => id ?? rest.shift()!);
  }, [scores.answer, discovered, own]);
  const asked = useMemo(() => (scores.answer ? { inputIds: ids } : null), [scores.answer, ids]);
  const { answer, error } = useAnswer(ask, "stack", discovered, asked);
  const failed = error ?? scores.error;
  if (failed) return <ProblemNotice error={failed} />;
  const options = (place: number) =>
    discovered.cases.inputs
      .filter(({ id }) => id === ids[place] || !ids.includes(id))
      .map(({ id }) => ({ value: id, label: names.name(id) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap gap-2 print:hidden">
        {ids.map((id, place) => (
          <FilterSelect
            key={id}
            label={t("stacked.input", { place: place + 1 })}
            value={id}
            options={options(place)}
            onValueChange={(next) => address.setStacked(ids.map((each, at) => (at === place ? next : each)))}
          />
        ))}
      </div>
      {answer ? (
        <DrawnStack {...props} answer={answer} />
      ) : (
        <ProgressBar label={t("discovering")} value={null} max={1} />
      )}
    </div>
  );
}

function DrawnStack(props: DiscoverTabProps & { readonly answer: DimensionalStack }) {
  const { answer, names, words, onBox } = props;
  const { t, percent, count } = words;
  const sentence = sentenceIn(words, dimensionalStackingSentence(answer, missedClause(words), names.sentenceWords));
  if (answer.kind !== "stack") return <EmptyState title={sentence} />;
  const partName = (id: string, bin: StackBin) =>
    bin.kind === "category"
      ? bin.category
      : t("range", { low: names.value(id, bin.min), high: names.value(id, bin.max) });
  const side = ({ inputId, bins }: StackedInput) => ({
    name: names.name(inputId),
    parts: bins.map((bin) => partName(inputId, bin)),
  });
  const limitsOf = (cell: number) => stackCellLimits(answer, cell);
  return (
    <ChartFrame
      title={t("stacked.title")}
      headline={sentence}
      source={t("stacked.source")}
      table={{
        caption: t("stacked.title"),
        columns: (["limits", "n", "k", "density"] as const).map((column) => t(`curveTable.${column}`)),
        rows: answer.cells.map(({ n, k }, cell) => [
          names.limits(limitsOf(cell)),
          n,
          k,
          n === 0 ? null : Math.round((1000 * k) / n) / 10,
        ]),
      }}
      locale={words.locale}
      labels={words.chartLabels}
      fileName={`${t("stacked.file")}.csv`}
    >
      <p className="m-0 pb-2 text-xs text-muted">{t("stacked.legend")}</p>
      <StackGrid
        rows={answer.rows.map(side)}
        columns={answer.columns.map(side)}
        cells={answer.cells}
        onPick={(cell) => onBox(limitsOf(cell))}
        labels={{
          caption: t("stacked.title"),
          share: ({ n, k }) => String(Math.round((100 * k) / n)),
          cell: (cell) => {
            const { n, k } = answer.cells[cell]!;
            const shares = { share: percent(k / n), k: count(k), n: count(n) };
            return t("stacked.cell", { limits: names.limits(limitsOf(cell)), ...shares });
          },
          none: t("stacked.none"),
        }}
      />
    </ChartFrame>
  );
}
