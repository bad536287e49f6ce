import type { LocalizedText, Outcome } from "@tamarisk/domain";
import { exactInWords, joinSentences, numberInWords, quantityInWords } from "../../summary/in-words.ts";
import { triggerInWords } from "../trigger.ts";
import type { RankedSignposts, Signpost } from "./rank-signposts.ts";
import type { SignpostTrigger } from "./signpost-trigger.ts";
import type { SuggestedTrigger, TriggerCosts } from "./suggest-trigger.ts";
import type { TriggerFrontier } from "./trigger-frontier.ts";
import type { TriggerRates } from "./trigger-rates.ts";

type Named = Pick<Outcome, "name" | "unit">;

/**
 * From when on an indicator tells futures apart, in words.
 *
 * @example
 * signpostSentence(signposts[0], { en: "Desert front", zh: "沙漠前缘速度" }).en;
 * // "From 2034 on, Desert front tells futures that fail later from those that hold: in that year, of a pair of one each, …"
 */
export function signpostSentence(signpost: Signpost, name: LocalizedText): LocalizedText {
  const { years, tellsFrom, leadYears, aheadShare, side } = signpost;
  const first = years.find(({ year }) => year === tellsFrom);
  if (!first || leadYears === null || aheadShare === null) return silentSentence(signpost, name);
  const [pairs, low, high] = [first.value, first.low, first.high].map(hundredths);
  const [higherEn, higherZh] = side === "at-most" ? ["higher", "更高"] : ["lower", "更低"];
  const isAll = aheadShare === 1;
  const share = hundredths(aheadShare);
  return {
    en:
      `From ${tellsFrom} on, ${name.en} tells futures that fail later from those that hold: in that year, of a pair of one each, ` +
      `the failing one lies ${higherEn} in ${pairs} of 100 (${low} to ${high}). ` +
      `${isAll ? "All failing futures" : `${share} of 100 failing futures`} fail after it, half of them ${yearsEn(leadYears)} or more.`,
    zh:
      `从 ${tellsFrom} 年起，${name.zh}可区分此后失败与保持达标的未来情形：在该年任取失败与达标情形各一，100 对中有 ${pairs} 对是失败者` +
      `${higherZh}（${low} 至 ${high}）。${isAll ? "所有失败情形都" : `每 100 种失败情形中有 ${share} 种`}在此之后失败，其中一半至少晚 ${leadYears} 年。`,
  };
}

function silentSentence({ years, meanArea, side, lacking }: Signpost, name: LocalizedText): LocalizedText {
  if (years.length === 0) {
    return {
      en: `${name.en} cannot be judged: in no year are enough futures with a number still to fail and enough that hold${lackingEn(lacking)}.`,
      zh: `${name.zh}无法判断：没有哪一年既有足够多此后失败、又有足够多保持达标且有数值的未来情形。`,
    };
  }
  const [higherEn, higherZh] = side === "at-most" ? ["higher", "更高"] : ["lower", "更低"];
  return {
    en: `${name.en} does not tell futures apart to the end: on average, of a pair of one each, the failing one lies ${higherEn} in ${hundredths(meanArea)} of 100.`,
    zh: `${name.zh}不能持续区分未来情形：平均而言，失败与达标情形各一的 100 对中，有 ${hundredths(meanArea)} 对是失败者${higherZh}。`,
  };
}

function lackingEn(lacking: number): string {
  return lacking === 0 ? "" : `; ${numberInWords(lacking)} lack a number`;
}

/**
 * What a trigger does, in words.
 *
 * @example
 * triggerRatesSentence(rates, trigger, front).en;
 * // "When Desert front is above 4.5 m a year in 2 of 3 years, a warning sounds 9 years or more before the failure in half of …"
 */
export function triggerRatesSentence(rates: TriggerRates, trigger: SignpostTrigger, outcome: Named): LocalizedText {
  const when = triggerInWords({ ...trigger, value: rates.value, kind: "observed", settleYears: 0 }, outcome);
  if (rates.firing === "never") return joinSentences([neverSentence(rates, when, trigger, outcome), ...leftOut(rates)]);
  const always = {
    en: "It fires in every future by the horizon, so it tells none apart.",
    zh: "到期末它在所有未来情形中都触发，因此无法区分。",
  };
  return joinSentences([
    leadSentence(rates, when),
    ...mistakes(rates),
    ...(rates.firing === "always" ? [always] : []),
    ...leftOut(rates),
  ]);
}

function leadSentence({ failing, medianLeadYears }: TriggerRates, when: LocalizedText): LocalizedText {
  const [en, zh] = [`When ${when.en}, a warning sounds`, `当${when.zh}时发出预警`];
  if (failing === 0) {
    return { en: `${en}; no future fails after the start.`, zh: `${zh}；没有在起始年之后失败的未来情形。` };
  }
  if (medianLeadYears === null) {
    return {
      en: `${en}, before the failure in fewer than half of the failing futures.`,
      zh: `${zh}，在不到半数的失败情形中早于失败。`,
    };
  }
  return medianLeadYears < 1
    ? {
        en: `${en} by the year of the failure in half of the failing futures.`,
        zh: `${zh}，在半数失败情形中不晚于失败当年。`,
      }
    : {
        en: `${en} ${yearsEn(medianLeadYears)} or more before the failure in half of the failing futures.`,
        zh: `${zh}，在半数失败情形中早于失败 ${medianLeadYears} 年或更多。`,
      };
}

function mistakes({ failing, holding, missed, tooLate, tooEarly, falseAlarms }: TriggerRates): LocalizedText[] {
  const sentences: LocalizedText[] = [];
  if (failing > 0) {
    const [misses, late, early] = [missed, tooLate, tooEarly].map((count) => outOf(count, failing)) as [
      LocalizedText,
      LocalizedText,
      LocalizedText,
    ];
    const all = Math.min(failing, 100);
    sentences.push({
      en: `Of ${all} failing ${futuresEn(all)} it misses ${misses.en}, comes too late in ${late.en} and too early in ${early.en}.`,
      zh: `${all} 种失败情形中漏报${misses.zh}，过迟${late.zh}，过早${early.zh}。`,
    });
  }
  if (holding > 0) {
    const all = Math.min(holding, 100);
    const falsely = outOf(falseAlarms, holding);
    sentences.push({
      en: `Of ${all} ${futuresEn(all)} that ${all === 1 ? "holds" : "hold"} it sounds falsely in ${falsely.en}.`,
      zh: `${all} 种保持达标的情形中误报${falsely.zh}。`,
    });
  }
  return sentences;
}

/** Of a hundred, or of all where there are fewer. */
function outOf(count: number, all: number): LocalizedText {
  const shown = all < 100 ? count : Math.round((100 * count) / all);
  return shown === 0 && count > 0 ? { en: "fewer than 1", zh: "不到 1 种" } : { en: `${shown}`, zh: ` ${shown} 种` };
}

function futuresEn(count: number): string {
  return count === 1 ? "future" : "futures";
}

function neverSentence(
  { reach }: TriggerRates,
  when: LocalizedText,
  trigger: SignpostTrigger,
  { name, unit }: Named,
): LocalizedText {
  const said = {
    en: `The trigger never fires in time to matter: in no future is it so that ${when.en}`,
    zh: `该触发条件不会及时触发：任何未来情形中都未出现${when.zh}的情况`,
  };
  if (reach === null) return { en: `${said.en}.`, zh: `${said.zh}。` };
  const [farEn, farZh] = trigger.side === "at-most" ? ["highest", "最高"] : ["lowest", "最低"];
  const at = quantityInWords(numberInWords(reach), unit);
  return {
    en: `${said.en} before a failure; the ${farEn} value that ${name.en} passes for so long is ${at.en}.`,
    zh: `${said.zh}；${name.zh}持续如此之久的${farZh}值为 ${at.zh}。`,
  };
}

function leftOut({ alreadyFailing, excluded }: Pick<TriggerRates, "alreadyFailing" | "excluded">): LocalizedText[] {
  const sentences: LocalizedText[] = [];
  if (alreadyFailing > 0) {
    sentences.push({
      en: `${exactInWords(alreadyFailing)} ${alreadyFailing === 1 ? "future fails" : "futures fail"} from the start, where nothing can warn.`,
      zh: `有 ${exactInWords(alreadyFailing)} 种情形从一开始就不达标，无从预警。`,
    });
  }
  if (excluded > 0) {
    sentences.push({
      en: `${exactInWords(excluded)} ${excluded === 1 ? "future is" : "futures are"} not counted for want of a number.`,
      zh: `另有 ${exactInWords(excluded)} 种情形因缺少数值未计入。`,
    });
  }
  return sentences;
}

/**
 * A proposed value in words, with the rule by which it was found, or why there is none.
 *
 * @example
 * suggestedTriggerSentence(suggested, front).en; // "Proposal, for people to judge: 4.5 m a year, where a miss weighs 3 times …"
 */
export function suggestedTriggerSentence(suggested: SuggestedTrigger, outcome: Named): LocalizedText {
  switch (suggested.kind) {
    case "proposal": {
      const { trigger, range, costs, rates } = suggested;
      const [from, to] = range.map(numberInWords);
      const value = quantityInWords(exactInWords(trigger.value), outcome.unit);
      const weigh = weighing(costs);
      const said = {
        en: `Proposal, for people to judge: ${value.en}, where ${weigh.en} (values from ${from} to ${to} cost about the same).`,
        zh: `建议值，供人判断：${value.zh}，其中${weigh.zh}（${from} 至 ${to} 之间代价相近）。`,
      };
      return joinSentences([said, triggerRatesSentence(rates, trigger, outcome)]);
    }
    case "never-is-best":
    case "always-is-best": {
      const weigh = weighing(suggested.costs);
      const isNever = suggested.kind === "never-is-best";
      return {
        en: `No value of ${outcome.name.en} costs less than ${isNever ? "never acting" : "acting at once"}, where ${weigh.en}.`,
        zh: `${weigh.zh}时，${outcome.name.zh}的任何取值都不比${isNever ? "始终不行动" : "立即行动"}代价更低。`,
      };
    }
    default:
      return noTriggerSentence(suggested.kind, outcome.name);
  }
}

function weighing({ miss, falseAlarm }: TriggerCosts): LocalizedText {
  if (miss === falseAlarm) return { en: "a miss weighs as much as a false alarm", zh: "漏报与误报同等重要" };
  const times = numberInWords(Math.max(miss, falseAlarm) / Math.min(miss, falseAlarm));
  return miss > falseAlarm
    ? { en: `a miss weighs ${times} times a false alarm`, zh: `漏报的代价是误报的 ${times} 倍` }
    : { en: `a false alarm weighs ${times} times a miss`, zh: `误报的代价是漏报的 ${times} 倍` };
}

/** Why there is no trigger to choose, or no signpost to rank. */
export function noTriggerSentence(
  kind: Exclude<TriggerFrontier["kind"] | RankedSignposts["kind"], "frontier" | "ranked">,
  name: LocalizedText,
): LocalizedText {
  return reasons[kind](name);
}

const reasons = {
  "none-fails": () => ({
    en: "No future fails after the start, so there is nothing to warn of.",
    zh: "没有未来情形在起始年之后失败，无需预警。",
  }),
  "none-holds": () => ({
    en: "Every future fails, so there is nothing to tell apart and no sign to wait for.",
    zh: "所有未来情形都失败，无从区分，也没有信号可等。",
  }),
  "no-variation": ({ en, zh }: LocalizedText) => ({
    en: `For as long as the trigger asks, ${en} goes equally far in all futures, so no value tells them apart.`,
    zh: `${zh}在所有未来情形中达到的程度相同，没有取值能够区分。`,
  }),
  "no-readings": ({ en, zh }: LocalizedText) => ({
    en: `No decision on ${en} would come before the horizon or a failure: the readings asked for and their delay take too long.`,
    zh: `依据${zh}的决定都晚于期末或失败：所需读数及其延迟时间过长。`,
  }),
} as const;

function hundredths(share: number): string {
  return numberInWords(Math.round(100 * share));
}

function yearsEn(years: number): string {
  return years === 1 ? "1 year" : `${numberInWords(years)} years`;
}
