"use client";

import { type SobolIndices, sobolIndicesSentence } from "@tamarisk/scenario-engine";
import { Button } from "@tamarisk/ui/button";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { Notice } from "@tamarisk/ui/notice";
import { Panel } from "@tamarisk/ui/panel";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { ScoreBars } from "@tamarisk/ui/score-bars";
import { useState } from "react";
import { decidingValue } from "./deciding-value.ts";
import type { DiscoverTabProps } from "./discover-tab-props.ts";
import { sentenceIn } from "./sentence-in.ts";
import { sobolFutures, useSobol } from "./use-sobol.ts";

/** So many are drawn; the table has all. */
const drawn = 12;

/** Shares of variance, from futures of a design of their own: asked for, because it takes as long as a large run. */
export function SobolPanel(props: DiscoverTabProps) {
  const { run, storyline, objective, words, names } = props;
  const { t, count } = words;
  const [isAsked, setAsked] = useState(false);
  const { futures, indices } = useSobol(run, storyline.id, objective, isAsked);
  if (!isAsked) {
    return (
      <Panel padding="tight" title={t("sobol.title")} description={t("sobol.offer")}>
        <Button className="print:hidden" onClick={() => setAsked(true)}>
          {t("sobol.ask", { count: count(sobolFutures(run)) })}
        </Button>
      </Panel>
    );
  }
  if (futures.kind === "failed") {
    return <Notice tone="error" title={t("failed")} remedy={t("failedRemedy", { message: futures.message })} />;
  }
  if (!indices) {
    const { done, total } = futures.kind === "computing" ? futures : { done: 1, total: 1 };
    return (
      <Panel padding="tight" title={t("sobol.title")}>
        <ProgressBar
          label={t("sobol.computing")}
          value={done}
          max={total}
          detail={t("computingDetail", { done: count(done), total: count(total) })}
          cancel={{ label: t("sobol.cancel"), onCancel: () => setAsked(false) }}
        />
      </Panel>
    );
  }
  const sentence = sentenceIn(
    words,
    sobolIndicesSentence(indices, names.sentenceNames, decidingValue(words, objective)),
  );
  if (indices.kind !== "indices") return <EmptyState title={sentence} />;
  return <DrawnIndices {...props} indices={indices} sentence={sentence} />;
}

interface DrawnIndicesProps extends DiscoverTabProps {
  readonly indices: Extract<SobolIndices, { kind: "indices" }>;
  readonly sentence: string;
}

function DrawnIndices({ indices, sentence, names, words }: DrawnIndicesProps) {
  const { t, percent } = words;
  const rows = Object.keys(indices.total)
    .map((id) => ({ id, total: indices.total[id]!, first: indices.first[id]! }))
    .sort((a, b) => b.total.value - a.total.value);
  const left = rows.length - drawn;
  const tenth = (share: number) => Math.round(share * 1000) / 10;
  return (
    <ChartFrame
      title={t("sobol.title")}
      headline={sentence}
      source={[
        t("sobol.source", { bases: words.count(indices.baseCount) }),
        ...(left > 0 ? [t("matters.more", { count: words.count(left) })] : []),
      ].join(" ")}
      table={{
        caption: t("sobol.title"),
        columns: [
          t("matters.input"),
          ...(["first", "total"] as const).flatMap((order) => [
            t(`sobol.${order}`),
            t("matters.low"),
            t("matters.high"),
          ]),
        ],
        rows: rows.map(({ id, first, total }) => [
          names.name(id),
          ...[first, total].flatMap(({ value, low, high }) => [value, low, high].map(tenth)),
        ]),
      }}
      locale={words.locale}
      labels={words.chartLabels}
      fileName={`${t("sobol.file")}.csv`}
    >
      <p className="m-0 pb-2 text-xs text-muted">{t("sobol.legend")}</p>
      <ScoreBars
        label={t("sobol.title")}
        most={1}
        bars={rows.slice(0, drawn).map(({ id, first, total }) => ({
          ...{ id, name: names.name(id), value: Math.max(0, first.value), whole: Math.max(0, total.value) },
          ...{ low: total.low, high: total.high, isAbove: total.low > 0 },
          text: percent(Math.min(1, Math.max(0, total.value))),
        }))}
      />
    </ChartFrame>
  );
}
