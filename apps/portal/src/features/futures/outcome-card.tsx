"use client";

import type { EnsembleSummary, Outcome, Storyline } from "@tamarisk/domain";
import { BandChart } from "@tamarisk/ui/band-chart";
import type { FutureBand } from "@tamarisk/ui/band-chart-layout";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { StateGlyph } from "@tamarisk/ui/state-glyph";
import { memo, useMemo } from "react";
import { sourceWords } from "@/features/town/source-words.ts";
import { bandOf } from "./band-of.ts";
import { bandIn, drawnYears } from "./drawn-years.ts";
import type { AnsweredQuestion } from "./futures-headline.ts";
import { futuresTable } from "./futures-table.ts";
import { outOfHundred } from "./out-of-hundred.ts";
import type { PastSeries } from "./past-series.ts";
import { shareVerdict } from "./share-verdict.ts";
import type { FuturesWords } from "./use-futures-words.ts";
import { valueRange } from "./value-range.ts";

interface OutcomeCardProps {
  readonly summary: EnsembleSummary;
  readonly outcome: Outcome;
  readonly storyline: Storyline;
  readonly reference: Storyline | null;
  readonly past: PastSeries;
  readonly answer: AnsweredQuestion | null;
  /** The same question over the saved run, while levers are moved. */
  readonly savedAnswer: AnsweredQuestion | null;
  readonly isOwnQuestion: boolean;
  /** The one chart of the page that stands out. */
  readonly isAlert: boolean;
  readonly namesBands: boolean;
  readonly currentYear: number;
  readonly startYear: number;
  readonly words: FuturesWords;
  readonly onAsk: (outcomeId: string) => void;
}

const verdictState = { most: "met", some: "near", few: "not-met" } as const;

/** One outcome under one storyline: what was observed, the range of futures, Carry on beside it, and one counted sentence. */
export const OutcomeCard = memo(function OutcomeCard(props: OutcomeCardProps) {
  const { summary, outcome, storyline, reference, past, answer, savedAnswer, isOwnQuestion, isAlert, words } = props;
  const { t, local } = words;
  const chart = useOutcomeChart(props);
  const table = useMemo(() => {
    const band = bandOf(summary, storyline.id, outcome.id);
    const carryOn = reference && bandOf(summary, reference.id, outcome.id);
    return futuresTable({
      summary,
      past: past.points,
      caption: t("table.caption", {
        outcome: local(outcome.name),
        unit: local(outcome.unit),
        storyline: local(storyline.name),
        count: words.count(summary.experimentCount),
      }),
      yearColumn: t("table.year"),
      observedColumn: t("table.observed"),
      series: [
        ...(["p5", "p25", "p50", "p75", "p95"] as const).map((quantile) => ({
          name: t(`table.${quantile}`),
          values: band?.[quantile] ?? [],
        })),
        ...(carryOn ? [{ name: t("table.reference"), values: carryOn.p50 }] : []),
      ],
    });
  }, [summary, storyline, outcome, reference, past, t, local, words]);
  const hundred = answer && outOfHundred(answer.storyline);
  return (
    <ChartFrame
      // Charts below the fold are not laid out while the hand is on a lever.
      className="[contain-intrinsic-size:auto_26rem] [content-visibility:auto] print:[content-visibility:visible]"
      title={local(outcome.name)}
      unit={local(outcome.unit)}
      tone={isAlert ? "alert" : "panel"}
      headline={
        answer && hundred !== null ? (
          <span className={isAlert ? "flex items-start gap-1.5 font-semibold text-error" : "flex items-start gap-1.5"}>
            <span className="pt-1">
              <StateGlyph state={verdictState[shareVerdict(hundred)]} />
            </span>
            <span>{words.cardHeadline(answer)}</span>
          </span>
        ) : (
          <span className="text-muted">{outcome.direction === "neither" ? t("card.noQuestion") : "\u00a0"}</span>
        )
      }
      aside={
        <span className="flex flex-wrap items-center gap-x-3">
          {savedAnswer && <span>{t("live.before", { share: words.share(savedAnswer.storyline) })}</span>}
          {answer?.reference && <span>{t("card.reference", { share: words.share(answer.reference) })}</span>}
          {isOwnQuestion && <span>{t("card.own")}</span>}
          {answer && (
            <button
              type="button"
              className="link max-sm:min-h-10 print:hidden"
              aria-label={t("card.changeOf", { outcome: local(outcome.name) })}
              onClick={() => props.onAsk(outcome.id)}
            >
              {t("card.change")}
            </button>
          )}
        </span>
      }
      source={[
        past.sources === null
          ? t("card.noPast")
          : t("card.sources", { sources: sourceWords(past.sources, words.locale) }),
        outcome.threshold && t("card.threshold", { source: sourceWords(outcome.threshold.source, words.locale) }),
      ]
        .filter(Boolean)
        .join(" ")}
      table={table}
      locale={words.locale}
      labels={{ table: t("card.table"), chart: t("card.chart"), download: t("card.download") }}
      fileName={`${t("card.fileName")}-${outcome.id}-${storyline.id}.csv`}
    >
      {chart && <BandChart {...chart} />}
    </ChartFrame>
  );
});

/** What the chart is drawn from; kept still between renders, so that it is laid out once. */
function useOutcomeChart(props: OutcomeCardProps) {
  const { summary, outcome, storyline, reference, past, answer, namesBands, currentYear, startYear, words } = props;
  const threshold = answer?.question.threshold ?? outcome.threshold?.value ?? null;
  return useMemo(() => {
    const band = bandOf(summary, storyline.id, outcome.id);
    const range = valueRange(summary, outcome.id, past.points, threshold);
    if (!band || !range) return null;
    const { t, local } = words;
    const years = drawnYears(summary, past.points.length > 0, currentYear);
    const cut = ({ id, name }: Storyline): FutureBand | null => {
      const found = bandOf(summary, id, outcome.id);
      return found && { storyline: id, name: local(name), band: bandIn(summary, found, years) };
    };
    const future = cut(storyline);
    if (!future) return null;
    const last = years.length - 1;
    const [median, low, high] = [future.band.p50[last], future.band.p5[last], future.band.p95[last]];
    const names = { outcome: local(outcome.name), storyline: local(storyline.name) };
    return {
      years,
      past: past.points,
      futures: [future],
      reference: (reference && cut(reference)) ?? undefined,
      threshold:
        threshold === null ? undefined : { value: threshold, label: thresholdLabel(outcome, threshold, words) },
      today: currentYear,
      startYear,
      valueDomain: range,
      format: words.axis,
      labels: {
        chart:
          median == null || low == null || high == null
            ? t("chart.labelEmpty", names)
            : t("chart.label", {
                ...names,
                year: String(years[last]),
                median: words.number(median),
                low: words.number(low),
                high: words.number(high),
              }),
        walk: t("chart.walk", { outcome: local(outcome.name) }),
        today: t("chart.today"),
        median: t("card.median"),
        noData: [t("chart.noData")],
        ...(namesBands && { bands: { inner: t("chart.inner"), outer: t("chart.outer") } }),
        reading: words.yearReading,
      },
    };
  }, [summary, outcome, storyline, reference, past, threshold, namesBands, currentYear, startYear, words]);
}

/** The threshold's own name where it is asked about, else that somebody asked. */
function thresholdLabel({ threshold }: Outcome, asked: number, { t, local, number }: FuturesWords): string {
  if (threshold?.value !== asked) return t("chart.threshold", { value: number(asked) });
  return t("chart.namedThreshold", { name: local(threshold.name), value: number(asked) });
}
