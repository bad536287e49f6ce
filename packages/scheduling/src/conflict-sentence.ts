import type { LocalizedText, ScheduleQuestion } from "@tamarisk/domain";
import type { IrreducibleLimits, ScheduleConflict } from "./schedule-result.ts";
import { amountInWords, measuresInWords, sourceWords, yearsInWords } from "./schedule-words.ts";

/**
 * Why there is no order, in words: one limit, by how much, for whom.
 *
 * @example
 * conflictSentence(conflict, question).en;
 * // "2031: the government budget of 40 million CNY is short by 12.4 million for Seasonal river, Belt."
 */
export function conflictSentence(conflict: ScheduleConflict, question: ScheduleQuestion): LocalizedText {
  return conflict.kind === "ceiling-short" ? shortSentence(conflict, question) : lateSentence(conflict, question);
}

function shortSentence(
  conflict: Extract<ScheduleConflict, { kind: "ceiling-short" }>,
  question: ScheduleQuestion,
): LocalizedText {
  const { year, source, isCarriedOver, ceilingMillionCny, shortMillionCny, measureIds } = conflict;
  const [given, short] = [ceilingMillionCny, shortMillionCny].map(amountInWords);
  const names = measuresInWords(measureIds, question);
  const whose = sourceWords[source];
  return isCarriedOver
    ? {
        en: `${year}: the ${whose.en} budget up to this year, what was left over included, is short by ${short} million CNY for ${names.en}.`,
        zh: `${year} 年：截至当年（含结转）${whose.zh}资金缺口 ${short} 百万元，涉及${names.zh}。`,
      }
    : {
        en: `${year}: the ${whose.en} budget of ${given} million CNY is short by ${short} million for ${names.en}.`,
        zh: `${year} 年：${whose.zh}资金 ${given} 百万元，缺口 ${short} 百万元，涉及${names.zh}。`,
      };
}

function lateSentence(
  conflict: Extract<ScheduleConflict, { kind: "ends-too-late" }>,
  question: ScheduleQuestion,
): LocalizedText {
  const { measureId, chain, earliestEndYear, askedYear, asks, years } = conflict;
  const name = measuresInWords([measureId], question);
  const because = question.measures.find(({ id }) => id === measureId)?.endBy?.because;
  const asker = asks === "horizon" ? horizon : { en: because?.en || "the plan", zh: because?.zh || "规划" };
  const before = chain.length > 1 ? measuresInWords(chain.slice(0, -1), question) : null;
  return {
    en: `${name.en} cannot end before ${earliestEndYear}${before ? ` (after ${before.en})` : ""}, ${asker.en} asks for ${askedYear}: ${years} ${years === 1 ? "year" : "years"} too late.`,
    zh: `${name.zh}${before ? `（须在${before.zh}之后）` : ""}最早 ${earliestEndYear} 年完成，${asker.zh}要求 ${askedYear} 年：晚 ${years} 年。`,
  };
}

const horizon: LocalizedText = { en: "the horizon", zh: "规划期末" };

/** Which limits cannot be kept together, in words. */
export function irreducibleSentence(
  { ceilings, endsOf, isProven }: IrreducibleLimits,
  question: ScheduleQuestion,
): LocalizedText {
  const ends = measuresInWords(endsOf, question);
  const en = [
    ...bySource(ceilings).map(({ source, years }) => `the ${sourceWords[source].en} budget of ${years}`),
    ...(endsOf.length > 0 ? [`the ends asked for ${ends.en}`] : []),
  ];
  const zh = [
    ...bySource(ceilings).map(({ source, years }) => `${years} 年${sourceWords[source].zh}资金`),
    ...(endsOf.length > 0 ? [`${ends.zh}的完成年限`] : []),
  ];
  return {
    en: `Together these cannot be kept: ${en.join("; ")}.${isProven ? " Without any one of them there would be an order." : ""}`,
    zh: `以下限制无法同时满足：${zh.join("；")}。${isProven ? "去掉其中任何一项即可排出。" : ""}`,
  };
}

function bySource(ceilings: IrreducibleLimits["ceilings"]) {
  return [...new Set(ceilings.map(({ source }) => source))].map((source) => ({
    source,
    years: yearsInWords(ceilings.filter((each) => each.source === source).map(({ year }) => year)),
  }));
}
