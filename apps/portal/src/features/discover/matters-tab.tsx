"use client";

import { type FeatureScores, featureScoresSentence, pawnSentence } from "@tamarisk/scenario-engine";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { formatNumber } from "@tamarisk/ui/format-number";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { ScoreBars } from "@tamarisk/ui/score-bars";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { ContrastsPanel } from "./contrasts-panel.tsx";
import { decidingValue } from "./deciding-value.ts";
import type { DiscoverTabProps } from "./discover-tab-props.ts";
import { OddsPanel } from "./odds-panel.tsx";
import { sentenceIn } from "./sentence-in.ts";
import { SobolPanel } from "./sobol-panel.tsx";
import { useAnswer } from "./use-discovery.ts";

const nothingAsked = {};

/** Which assumptions matter, by five ways of asking, each against what chance would give. */
export function MattersTab(props: DiscoverTabProps) {
  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
      <ScoresPanel {...props} />
      <PawnPanel {...props} />
      <ContrastsPanel {...props} />
      <OddsPanel {...props} />
      <SobolPanel {...props} />
    </div>
  );
}

function ScoresPanel(props: DiscoverTabProps) {
  const { ask, discovered, words } = props;
  const { answer, error } = useAnswer(ask, "scores", discovered, nothingAsked);
  if (error) return <ProblemNotice error={error} />;
  if (!answer) return <ProgressBar label={words.t("discovering")} value={null} max={1} />;
  const sentence = sentenceIn(words, featureScoresSentence(answer, whether(words), props.names.sentenceWords));
  if (answer.kind !== "scores") return <EmptyState title={sentence} />;
  return <DrawnScores {...props} answer={answer} sentence={sentence} />;
}

interface DrawnScoresProps extends DiscoverTabProps {
  readonly answer: Extract<FeatureScores, { kind: "scores" }>;
  readonly sentence: string;
}

function DrawnScores({ answer, sentence, names, words }: DrawnScoresProps) {
  const { t, percent } = words;
  const { scores, noiseShare } = answer;
  const shown = scores.slice(0, shownCount(scores.length, scores.filter(({ aboveNoise }) => aboveNoise).length));
  return (
    <ChartFrame
      title={t("scores.title")}
      headline={sentence}
      source={`${t("scores.source")} ${moreNote(words, scores.length - shown.length)}`}
      table={{
        caption: t("scores.title"),
        columns: [t("matters.input"), t("scores.share"), t("matters.aboveChance")],
        rows: scores.map(({ inputId, share, aboveNoise }) => [
          names.name(inputId),
          Math.round(share * 1000) / 10,
          t(aboveNoise ? "resample.yes" : "resample.no"),
        ]),
      }}
      locale={words.locale}
      labels={words.chartLabels}
      fileName={`${t("scores.file")}.csv`}
    >
      <ScoreBars
        label={t("scores.title")}
        bars={shown.map(({ inputId, share, aboveNoise }) => ({
          ...{ id: inputId, name: names.name(inputId), value: share, isAbove: aboveNoise, text: percent(share) },
        }))}
        level={{ value: noiseShare, name: t("scores.level", { share: percent(noiseShare) }) }}
      />
    </ChartFrame>
  );
}

function PawnPanel({ ask, discovered, names, words, objective }: DiscoverTabProps) {
  const { t, locale } = words;
  const { answer, error } = useAnswer(ask, "pawn", discovered, nothingAsked);
  if (error) return <ProblemNotice error={error} />;
  if (!answer) return <ProgressBar label={t("discovering")} value={null} max={1} />;
  const outcome = decidingValue(words, objective);
  const sentence = sentenceIn(words, pawnSentence(answer, names.sentenceNames, outcome));
  if (answer.kind !== "indices") return <EmptyState title={sentence} />;
  const { dummy } = answer;
  const number = (value: number) => formatNumber(value, locale, { min: 2, max: 2 });
  const entries = Object.entries(answer.indices).sort(([, a], [, b]) => b.median - a.median);
  const above = entries.filter(([, { median }]) => median > dummy.high).length;
  return (
    <ChartFrame
      title={t("pawn.title")}
      headline={sentence}
      source={`${t("pawn.source")} ${moreNote(words, entries.length - shownCount(entries.length, above))}`}
      table={{
        caption: t("pawn.title"),
        columns: [t("matters.input"), t("pawn.median"), t("matters.low"), t("matters.high"), t("matters.aboveChance")],
        rows: entries.map(([id, { median, low, high }]) => [
          names.name(id),
          ...[median, low, high].map((value) => Math.round(value * 1000) / 1000),
          t(median > dummy.high ? "resample.yes" : "resample.no"),
        ]),
      }}
      locale={locale}
      labels={words.chartLabels}
      fileName={`${t("pawn.file")}.csv`}
    >
      <ScoreBars
        label={t("pawn.title")}
        bars={entries.slice(0, shownCount(entries.length, above)).map(([id, { median, low, high }]) => ({
          ...{ id, name: names.name(id), value: median, low, high, isAbove: median > dummy.high, text: number(median) },
        }))}
        level={{ value: dummy.high, name: t("pawn.level", { value: number(dummy.high) }) }}
      />
    </ChartFrame>
  );
}

/** How many are drawn: those above chance, and never fewer than ten. */
function shownCount(all: number, above: number): number {
  return Math.min(all, Math.max(10, above));
}

function moreNote({ t, count }: DiscoverTabProps["words"], left: number): string {
  return left === 0 ? "" : t("matters.more", { count: count(left) });
}

/** "whether the objective is missed". */
function whether({ t }: DiscoverTabProps["words"]) {
  return { en: t("matters.whether"), zh: t("matters.whether") };
}
