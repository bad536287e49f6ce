import { jinchang } from "@tamarisk/town-model";
import {
  DECIDED_OUTCOMES,
  DECIDED_YEAR,
  type DecidedOutcome,
  type Findings,
  type RankedUncertainty,
} from "./findings.ts";
import { type Locale, markdownTable } from "./findings-words.ts";
import type { ScreenedEffect } from "./screen-figures.ts";
import { shownNumber } from "./shown-number.ts";
import { outcomeOf } from "./storyline-section.ts";

/** A rank correlation smaller than this is not listed. */
const LEAST = 0.15;
const LISTED = 4;
const TEN = 10;

/** Which of the sampled uncertainties each outcome goes with. */
export function uncertaintySection(findings: Findings, locale: Locale): string {
  const heads =
    locale === "en"
      ? [`outcome in ${DECIDED_YEAR}`, "under Carry on", "difference that Desert Oasis makes"]
      : [`${DECIDED_YEAR}年指标`, "维持现状下", "荒漠绿洲带来的差异"];
  const rows = findings.decided.map(({ outcomeId, carryOn, difference }) => [
    outcomeOf(findings, outcomeId).name[locale],
    listed(carryOn, locale),
    listed(difference, locale),
  ]);
  return markdownTable(heads, rows, 3);
}

function listed(ranked: readonly RankedUncertainty[], locale: Locale): string {
  const strong = ranked.filter(({ correlation }) => Math.abs(correlation) >= LEAST).slice(0, LISTED);
  const named = strong.map(({ id, correlation }) => {
    const { name } = jinchang.uncertainties.find((uncertainty) => uncertainty.id === id)!;
    return `${name[locale]} ${shownNumber(correlation)}`;
  });
  return (
    named.join(locale === "en" ? "; " : "；") || { en: `none at ${LEAST} or more`, zh: `无（均小于${LEAST}）` }[locale]
  );
}

/** One figure with how far it moves what, in standard deviations over the futures. */
interface Ranked {
  readonly effect: ScreenedEffect;
  readonly mean: number;
  readonly most: { readonly outcomeId: string; readonly size: number };
}

/** The ten judgements that the screening finds to matter most: for what Carry on comes to, and for what Desert Oasis changes. */
export function screeningSection(findings: Findings, locale: Locale): string {
  const titles =
    locale === "en"
      ? ["**For the level under Carry on:**", "**For the difference that Desert Oasis makes:**"]
      : ["**对维持现状下的水平：**", "**对荒漠绿洲带来的差异：**"];
  return (["carryOn", "difference"] as const)
    .map((of, place) => `${titles[place]}\n\n${rankedTable(findings, of, locale)}`)
    .join("\n\n");
}

function rankedTable(findings: Findings, of: "carryOn" | "difference", locale: Locale): string {
  const heads =
    locale === "en"
      ? ["judgement", "sampled in the 10,000?", "mean of eight, in standard deviations", "moves most", "by"]
      : ["判断参数", "是否在抽样之列", "八项平均（标准差）", "影响最大的指标", "幅度"];
  const rows = rankedJudgements(findings, of)
    .slice(0, TEN)
    .map(({ effect, mean, most }) => {
      const outcome = outcomeOf(findings, most.outcomeId);
      return [
        effect.figure.name[locale],
        isSampled(effect) ? { en: "yes", zh: "是" }[locale] : { en: "no", zh: "否" }[locale],
        shownNumber(mean),
        outcome.name[locale],
        `${shownNumber(most.size)} ${outcome.unit[locale]}`,
      ];
    });
  return markdownTable(
    heads.map((head) => head.replace("10,000", findings.futures.count.toLocaleString("en-US"))),
    rows,
    2,
  );
}

/** Judgements by how far they move the outcomes, measured in standard deviations over the sampled futures. */
export function rankedJudgements(findings: Findings, of: "carryOn" | "difference"): Ranked[] {
  return rankedFigures(findings, of).filter(({ effect }) => effect.figure.basis === "judgement");
}

/** All figures, the same way. */
export function rankedFigures({ screening, decided }: Findings, of: "carryOn" | "difference"): Ranked[] {
  const spreads = decided.map((outcome: DecidedOutcome) =>
    of === "carryOn" ? outcome.spread : outcome.differenceSpread,
  );
  return screening.effects
    .map((effect) => {
      const inSpreads = effect[of].map((size, place) => size / spreads[place]!);
      const place = inSpreads.indexOf(Math.max(...inSpreads));
      return {
        effect,
        mean: inSpreads.reduce((sum, size) => sum + size, 0) / inSpreads.length,
        most: { outcomeId: DECIDED_OUTCOMES[place]!, size: effect[of][place]! },
      };
    })
    .filter(({ mean }) => Number.isFinite(mean))
    .toSorted((a, b) => b.mean - a.mean);
}

/** Is the figure one of the uncertainties that the futures were drawn from? */
export function isSampled({ figure }: ScreenedEffect): boolean {
  return jinchang.uncertainties.some(({ id }) => id === figure.id);
}
