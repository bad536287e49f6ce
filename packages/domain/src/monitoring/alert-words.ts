import type { Gate } from "../gate/gate.ts";
import type { WatchedIndicator } from "../indicator/watched-indicator.ts";
import type { AuthoredText, LocalizedText } from "../quantity/localized-text.ts";
import type { WatchedSeries } from "./alert-state.ts";
import type { Contradiction } from "./contradictions.ts";
import { amountInWords, figureInWords } from "./figure-in-words.ts";
import type { Lateness } from "./lateness.ts";
import type { MeasuredReading } from "./reading.ts";

type Threshold = NonNullable<WatchedIndicator["threshold"]>;

/** "Desert front passed 4.5 m a year: 4.6 in 2025 (provisional)" */
export function thresholdCrossedWords(
  { indicator, townName }: WatchedSeries,
  { value, side }: Threshold,
  latest: MeasuredReading,
): LocalizedText {
  const mark = amountInWords(value, indicator.unit);
  const found = figureInWords(latest.value);
  const [verb, verbZh] = side === "above" ? ["passed", "越过上限"] : ["fell below", "跌破下限"];
  return {
    en: `${indicator.name.en}, ${townName.en}: ${verb} ${mark.en} with ${found} in ${latest.year}${latest.isProvisional ? " (provisional)" : ""}`,
    zh: `${townName.zh}“${indicator.name.zh}”${verbZh} ${mark.zh}：${latest.year} 年为 ${found}${latest.isProvisional ? "（初步数）" : ""}`,
  };
}

interface Course {
  readonly crossingYear: number;
  readonly earliestYear: number;
  readonly latestYear: number;
  readonly newestYear: number;
  readonly today: string;
}

/**
 * "Residents, Jinchang: going on like this, 350,000 people is reached about 2043 (between 2037 and 2059)"; of a year that has
 * passed without a value, that it would have been reached.
 */
export function trendWords(
  { indicator, townName }: WatchedSeries,
  threshold: Threshold,
  { crossingYear, earliestYear, latestYear, newestYear, today }: Course,
): LocalizedText {
  const mark = amountInWords(threshold.value, indicator.unit);
  const head = { en: `${indicator.name.en}, ${townName.en}`, zh: `${townName.zh}“${indicator.name.zh}”` };
  const range = { en: `(between ${earliestYear} and ${latestYear})`, zh: `（${earliestYear}—${latestYear} 年之间）` };
  if (crossingYear < Number(today.slice(0, 4))) {
    return {
      en: `${head.en}: going on as up to ${newestYear}, ${mark.en} would have been reached about ${crossingYear} ${range.en}; there is no newer value`,
      zh: `${head.zh}若延续 ${newestYear} 年以前的走势，约在 ${crossingYear} 年就应已达到 ${mark.zh}${range.zh}，此后尚无新数据`,
    };
  }
  return {
    en: `${head.en}: going on like this, ${mark.en} is reached about ${crossingYear} ${range.en}`,
    zh: `${head.zh}若延续目前走势，约在 ${crossingYear} 年达到 ${mark.zh}${range.zh}`,
  };
}

/** What in the data cannot all be true. */
export function contradictionWords({ indicator, townName }: WatchedSeries, found: Contradiction): LocalizedText {
  const head = { en: `${indicator.name.en}, ${townName.en}: `, zh: `${townName.zh}“${indicator.name.zh}”：` };
  const { unit } = indicator;
  switch (found.kind) {
    case "marked":
      return {
        en: `${head.en}the value of ${found.year} is marked as contradicted by a better source`,
        zh: `${head.zh}${found.year} 年的数值已标注为与更可靠的来源相矛盾`,
      };
    case "sources-disagree": {
      const [one, other] = [amountInWords(found.value, unit), amountInWords(found.otherValue, unit)];
      return {
        en: `${head.en}two sources disagree on ${found.year}: ${one.en} (${found.source}) and ${other.en} (${found.otherSource})`,
        zh: `${head.zh}${found.year} 年两个来源不一致：${one.zh}（${found.source}）与 ${other.zh}（${found.otherSource}）`,
      };
    }
    case "jump": {
      const [from, to] = [amountInWords(found.fromValue, unit), amountInWords(found.value, unit)];
      const times = figureInWords(Math.round(found.times));
      return {
        en: `${head.en}${from.en} in ${found.fromYear}, ${to.en} in ${found.year}: the yearly change lies about ${times} times as far from the usual one as changes do; check the entry`,
        zh: `${head.zh}由 ${found.fromYear} 年的 ${from.zh} 变为 ${found.year} 年的 ${to.zh}，年变化量偏离平时的程度约为通常波动的 ${times} 倍，请核对录入`,
      };
    }
  }
}

/** Who has not reported, and since when. */
export function lateDataWords({ indicator, townName, responsible }: WatchedSeries, late: Lateness): LocalizedText {
  const who = {
    en: responsible ? ` (${responsible.en || responsible.zh})` : "",
    zh: responsible ? `（${responsible.zh || responsible.en}）` : "",
  };
  const head = { en: `${indicator.name.en}, ${townName.en}: `, zh: `${townName.zh}“${indicator.name.zh}”：` };
  if (late.kind === "never-reported") {
    return { en: `${head.en}no value has been reported yet${who.en}`, zh: `${head.zh}尚未报送过数据${who.zh}` };
  }
  return {
    en: `${head.en}no value since that of ${late.lastYear}; the next was due on ${late.dueOn}${who.en}`,
    zh: `${head.zh}${late.lastYear} 年之后没有新数据，下一期应自 ${late.dueOn} 起报送${who.zh}`,
  };
}

/** A gate that may open soon, or now. */
export function gateNearWords(
  gate: Pick<Gate, "title">,
  phaseTitle: AuthoredText,
  status: "near" | "met",
  counts: { readonly conditionsMet: number; readonly conditions: number },
): LocalizedText {
  const [en, zh] = [gate.title.en || gate.title.zh, gate.title.zh || gate.title.en];
  const [phaseEn, phaseZh] = [phaseTitle.en || phaseTitle.zh, phaseTitle.zh || phaseTitle.en];
  const { conditionsMet, conditions } = counts;
  return {
    en: `${en}: ${status === "met" ? "open" : "close to opening"} (${conditionsMet} of ${conditions} conditions met); it leads to ${phaseEn}`,
    zh: `“${zh}”${status === "met" ? "条件已满足，可以开启" : "接近开启"}（${conditions} 项条件中已满足 ${conditionsMet} 项），其后为“${phaseZh}”`,
  };
}
