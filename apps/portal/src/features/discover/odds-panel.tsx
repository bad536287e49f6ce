"use client";

import { type Cases, evenLineSentence, logisticRegressionSentence } from "@tamarisk/scenario-engine";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { formatNumber } from "@tamarisk/ui/format-number";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { ShareScatter } from "@tamarisk/ui/share-scatter";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import type { DiscoverTabProps } from "./discover-tab-props.ts";
import { bandLevels, type DrawnOdds } from "./fitted-odds.ts";
import { missedClause, sentenceIn } from "./sentence-in.ts";
import { useAnswer } from "./use-discovery.ts";

const nothingAsked = {};

/** How likely failing is by the two assumptions that shift its odds most. */
export function OddsPanel(props: DiscoverTabProps) {
  const { ask, discovered, words, names } = props;
  const { answer, error } = useAnswer(ask, "odds", discovered, nothingAsked);
  if (error) return <ProblemNotice error={error} />;
  if (!answer) return <ProgressBar label={words.t("discovering")} value={null} max={1} />;
  if (answer.kind === "drawn") return <OddsChart {...props} odds={answer} />;
  if (answer.kind === "one-number") return <EmptyState title={words.t("scatter.needTwo")} />;
  const said = logisticRegressionSentence(answer.regression, missedClause(words), names.sentenceWords);
  return <EmptyState title={sentenceIn(words, said)} />;
}

function OddsChart({ odds, discovered, names, words }: DiscoverTabProps & { readonly odds: DrawnOdds }) {
  const { t, locale, percent, chance, count } = words;
  const { regression, axes, contour } = odds;
  const { xInputId, yInputId } = axes;
  const { cases } = discovered;
  const missed = missedClause(words);
  const [x, y] = [axisOf(contour.xs), axisOf(contour.ys)];
  const [low, high] = [percent(Math.min(...contour.shares)), percent(Math.max(...contour.shares))];
  const drawn = Math.ceil(cases.count / Math.max(1, Math.ceil(cases.count / 2000)));
  const even = sentenceIn(words, evenLineSentence(contour, axes, missed, names.sentenceWords));
  return (
    <ChartFrame
      title={t("odds.title")}
      headline={sentenceIn(words, logisticRegressionSentence(regression, missed, names.sentenceWords))}
      source={t("odds.source", { drawn: count(drawn), count: count(cases.count) })}
      table={{
        caption: t("odds.title"),
        columns: [t("matters.input"), t("odds.change"), t("odds.factor"), "p"],
        rows: regression.terms.map(({ inputId, category, baseline, coefficient, standardDeviation, p }) => [
          names.name(inputId),
          category === null
            ? t("odds.higher", { value: `${names.value(inputId, standardDeviation)} ${names.unit(inputId)}`.trim() })
            : t("odds.instead", { value: category, other: baseline ?? "" }),
          factorText(Math.exp(category === null ? coefficient : coefficient / standardDeviation), locale),
          p === null ? null : chance(p),
        ]),
      }}
      locale={locale}
      labels={words.chartLabels}
      fileName={`${t("odds.file")}.csv`}
    >
      <p className="m-0 pb-1 text-xs text-muted">{t("odds.legend")}</p>
      <ShareScatter
        {...{ x, y, xs: valuesOf(cases, xInputId), ys: valuesOf(cases, yInputId), ofInterest: cases.ofInterest }}
        plane={{ corners: contour.shares, lines: contour.lines }}
        levels={bandLevels}
        marked={0.5}
        bands={bandNames(words)}
        labels={{
          chart: t("odds.chart", { x: names.inText(xInputId), y: names.inText(yInputId), low, high, even }),
          x: names.name(xInputId),
          y: names.name(yInputId),
          xValue: (value) => names.value(xInputId, value),
          yValue: (value) => names.value(yInputId, value),
        }}
      />
      <p className="m-0 pt-2 text-sm">{even}</p>
    </ChartFrame>
  );
}

function factorText(factor: number, locale: string): string {
  return formatNumber(factor, locale, { max: factor < 0.1 ? 4 : 2 });
}

function axisOf(values: Float64Array) {
  return { low: values[0]!, high: values.at(-1)! };
}

function valuesOf({ inputs }: Cases, inputId: string): Float64Array {
  const input = inputs.find(({ id }) => id === inputId);
  return input?.kind === "number" ? input.values : new Float64Array(0);
}

/** "under 20 %", "20 to 40 %" … */
function bandNames({ t, percent }: DiscoverTabProps["words"]): string[] {
  const [first, ...others] = bandLevels;
  return [
    t("odds.under", { high: percent(first) }),
    ...others.map((high, place) => t("odds.between", { low: percent(bandLevels[place]!), high: percent(high) })),
    t("odds.over", { low: percent(others.at(-1)!) }),
  ];
}
