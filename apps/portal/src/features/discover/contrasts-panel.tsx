"use client";

import { type InputContrast, type RegionalSensitivity, regionalSensitivitySentence } from "@tamarisk/scenario-engine";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { ContrastChart } from "@tamarisk/ui/contrast-chart";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import type { DiscoverTabProps } from "./discover-tab-props.ts";
import { missedClause, sentenceIn } from "./sentence-in.ts";
import { useAnswer } from "./use-discovery.ts";

const nothingAsked = {};
/** So many are drawn; the table has all. */
const drawn = 6;

/** Where failing futures lie and where the others do, assumption by assumption. */
export function ContrastsPanel(props: DiscoverTabProps) {
  const { ask, discovered, words, names } = props;
  const { answer, error } = useAnswer(ask, "contrasts", discovered, nothingAsked);
  if (error) return <ProblemNotice error={error} />;
  if (!answer) return <ProgressBar label={words.t("discovering")} value={null} max={1} />;
  const sentence = sentenceIn(words, regionalSensitivitySentence(answer, missedClause(words), names.sentenceWords));
  if (answer.kind !== "contrasts") return <EmptyState title={sentence} />;
  return <DrawnContrasts {...props} answer={answer} sentence={sentence} />;
}

interface DrawnContrastsProps extends DiscoverTabProps {
  readonly answer: Extract<RegionalSensitivity, { kind: "contrasts" }>;
  readonly sentence: string;
}

function DrawnContrasts({ answer, sentence, names, words }: DrawnContrastsProps) {
  const { t, percent, chance } = words;
  const { contrasts } = answer;
  return (
    <ChartFrame
      title={t("contrasts.title")}
      headline={sentence}
      source={t("contrasts.source")}
      table={{
        caption: t("contrasts.title"),
        columns: [t("matters.input"), t("contrasts.distance"), t("contrasts.widestAt"), "p"],
        rows: contrasts.map((contrast) => [
          names.name(contrast.inputId),
          Math.round(contrast.distance * 1000) / 1000,
          contrast.kind === "number" ? names.value(contrast.inputId, contrast.widestAt) : null,
          chance(contrast.p),
        ]),
      }}
      locale={words.locale}
      labels={words.chartLabels}
      fileName={`${t("contrasts.file")}.csv`}
    >
      <p className="m-0 pb-2 text-xs text-muted">{t("contrasts.legend")}</p>
      <ul className="m-0 grid list-none grid-cols-1 gap-4 p-0 sm:grid-cols-2">
        {contrasts
          .filter(isNumber)
          .slice(0, drawn)
          .map(({ inputId, distance, widestAt, curve }) => (
            <li key={inputId} className="min-w-0">
              <h3 className="m-0 text-sm font-semibold">{names.name(inputId)}</h3>
              <p className="m-0 text-xs text-muted">
                {t("contrasts.gap", { distance: percent(distance), value: names.value(inputId, widestAt) })}
              </p>
              <ContrastChart
                values={curve.values}
                sought={curve.ofInterest}
                others={curve.others}
                widestAt={widestAt}
                labels={{
                  chart: t("contrasts.aloud", {
                    ...{ input: names.name(inputId), distance: percent(distance) },
                    value: names.value(inputId, widestAt),
                  }),
                  low: names.value(inputId, curve.values[0] ?? 0),
                  high: names.value(inputId, curve.values.at(-1) ?? 0),
                }}
              />
            </li>
          ))}
      </ul>
    </ChartFrame>
  );
}

function isNumber(contrast: InputContrast): contrast is Extract<InputContrast, { kind: "number" }> {
  return contrast.kind === "number";
}
