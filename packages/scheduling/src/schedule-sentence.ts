import { assertNever, type LocalizedText, type ScheduleAim, type ScheduleQuestion, textIn } from "@tamarisk/domain";
import { conflictSentence, irreducibleSentence } from "./conflict-sentence.ts";
import type { Schedule, ScheduleResult, ScheduleTerm } from "./schedule-result.ts";
import { amountInWords, measuresInWords, sourceWords, yearsInWords } from "./schedule-words.ts";

/**
 * What a search for the best order came to, a sentence each.
 *
 * @example
 * scheduleSentences(result, question)[0].en;
 * // "3 measures are done from 2027 to 2031. No order is better by unmet need, then cost of delay, then years waited."
 */
export function scheduleSentences(result: ScheduleResult, question: ScheduleQuestion): readonly LocalizedText[] {
  switch (result.kind) {
    case "scheduled":
      return scheduledSentences(result.schedule, question);
    case "infeasible":
      return [
        {
          en: "No order keeps all the limits.",
          zh: "没有任何安排能满足全部限制。",
        },
        ...result.conflicts.map((conflict) => conflictSentence(conflict, question)),
        ...(result.irreducible === null ? [] : [irreducibleSentence(result.irreducible, question)]),
      ];
    case "not-found":
      return [
        {
          en: `Within ${amountInWords(result.seconds)} s no order was found, nor was it shown that there is none; give it more time.`,
          zh: `${amountInWords(result.seconds)} 秒内既未找到可行安排，也未能证明不存在；请延长计算时间。`,
        },
      ];
    case "nothing-to-schedule":
      return [{ en: "There is no measure to schedule.", zh: "没有可安排的措施。" }];
    case "circular": {
      const names = measuresInWords(result.circle, question);
      return [{ en: `These wait for one another: ${names.en}.`, zh: `以下措施互为前提：${names.zh}。` }];
    }
    case "not-schedulable":
      return result.measures.map(({ measureId, missing }) => missingSentence(measureId, missing, question));
    default:
      return assertNever(result);
  }
}

function missingSentence(
  id: string,
  missing: readonly ("duration" | "cost")[],
  question: ScheduleQuestion,
): LocalizedText {
  const name = measuresInWords([id], question);
  const words = { duration: { en: "duration", zh: "工期" }, cost: { en: "cost", zh: "费用" } };
  return {
    en: `${name.en} has no ${missing.map((each) => words[each].en).join(" and no ")} yet.`,
    zh: `${name.zh}尚缺${missing.map((each) => words[each].zh).join("和")}。`,
  };
}

function scheduledSentences(schedule: Schedule, question: ScheduleQuestion): LocalizedText[] {
  const done = schedule.measures.filter(({ startYear }) => startYear !== null);
  const out = schedule.measures.filter(({ startYear }) => startYear === null).map(({ measureId }) => measureId);
  const first = Math.min(...done.map(({ startYear }) => startYear!));
  const last = Math.max(...done.map(({ endYear }) => endYear!));
  const span = done.length === 0 ? { en: "", zh: "" } : { en: ` from ${first} to ${last}`, zh: `${first}—${last} 年` };
  const verb = done.length === 1 ? "measure is" : "measures are";
  return [
    {
      en: `${done.length} ${verb} done${span.en}. ${provenSentence(schedule.terms).en}`,
      zh: `${span.zh}实施 ${done.length} 项措施。${provenSentence(schedule.terms).zh}`,
    },
    ...schedule.terms.flatMap((term) => termSentences(term, question)),
    ...gapSentences(schedule, question),
    ...(out.length === 0 ? [] : [leftOut(out, question)]),
    ...unknownCeilings(schedule),
  ];
}

const aimWords: Readonly<Record<ScheduleAim, LocalizedText>> = {
  gaps: { en: "unmet need", zh: "未满足的需求" },
  delay: { en: "cost of delay", zh: "延误成本" },
  earliness: { en: "years waited", zh: "等待年数" },
};

function provenSentence(terms: readonly ScheduleTerm[]): LocalizedText {
  const open = terms.find(({ isProven }) => !isProven);
  if (!open) {
    return {
      en: `No order is better by ${terms.map(({ aim }) => aimWords[aim].en).join(", then ")}.`,
      zh: `按${terms.map(({ aim }) => aimWords[aim].zh).join("、")}依次衡量，没有更优的安排。`,
    };
  }
  const [value, bound] = [open.value, open.bound].map(amountInWords);
  const most = amountInWords((100 * (open.value - open.bound)) / open.value);
  return {
    en: `The best found before the search ended; it is not proven to be the best there is: ${aimWords[open.aim].en} is ${value}, and no order comes below ${bound} (${most} % less).`,
    zh: `这是搜索结束前找到的最好安排，尚未证明最优：${aimWords[open.aim].zh}为 ${value}，任何安排都不会低于 ${bound}（至多再降 ${most}%）。`,
  };
}

function termSentences({ aim, value }: ScheduleTerm, question: ScheduleQuestion): LocalizedText[] {
  const amount = amountInWords(value);
  switch (aim) {
    case "gaps":
      if (question.gaps.length === 0) return [];
      return [
        {
          en: `Unmet need adds up to ${amount} gap-${value === 1 ? "year" : "years"}.`,
          zh: `未满足的需求合计 ${amount} 个缺口年。`,
        },
      ];
    case "delay":
      return [delaySentence(amount, question)];
    case "earliness":
      return [
        {
          en: `Measures wait ${amount} ${value === 1 ? "year" : "years"} in all.`,
          zh: `各项措施共等待 ${amount} 年。`,
        },
      ];
    default:
      return assertNever(aim);
  }
}

/** A cost that nobody knows is not 0, so it is said how many measures it is known of. */
function delaySentence(amount: string, { measures }: ScheduleQuestion): LocalizedText {
  const all = measures.length;
  const known = measures.filter((each) => each.costOfDelayMillionCnyPerYear !== null).length;
  if (known === 0) {
    return {
      en: "The cost of delay is not known for any measure, so it says nothing about the order.",
      zh: "各项措施的延误成本均未知，未影响排序。",
    };
  }
  const of =
    known === all
      ? { en: "", zh: "" }
      : { en: ` (known for ${known} of ${all} measures)`, zh: `（${all} 项措施中仅 ${known} 项已知）` };
  return {
    en: `Waiting and leaving out cost ${amount} million CNY${of.en}.`,
    zh: `等待与不实施造成的损失为 ${amount} 百万元${of.zh}。`,
  };
}

function gapSentences({ shortfalls }: Schedule, { gaps }: ScheduleQuestion): LocalizedText[] {
  return gaps.map((gap) => {
    const short = shortfalls.filter(({ gapId, short: missing }) => gapId === gap.id && missing > 1e-6);
    const [en, zh] = (["en", "zh-CN"] as const).map((locale) => textIn(locale, gap.title).text);
    if (short.length === 0) return { en: `${en}: met in every year.`, zh: `${zh}：各年均满足。` };
    const worst = short.reduce((one, other) => (other.short > one.short ? other : one));
    const years = yearsInWords(short.map(({ year }) => year));
    const most = amountInWords(worst.short);
    return {
      en: `${en}: short in ${years}, at most by ${most} ${gap.unit} (${worst.year}).`,
      zh: `${zh}：${years} 年不足，最多缺 ${most} ${gap.unit}（${worst.year} 年）。`,
    };
  });
}

function leftOut(ids: readonly string[], question: ScheduleQuestion): LocalizedText {
  const names = measuresInWords(ids, question);
  return { en: `Left out: ${names.en}.`, zh: `不实施：${names.zh}。` };
}

function unknownCeilings({ ceilingUse }: Schedule): LocalizedText[] {
  const open = ceilingUse.filter((use) => use.availableMillionCny === null && use.spentMillionCny > 1e-6);
  return [...new Set(open.map(({ source }) => source))].map((source) => {
    const own = open.filter((use) => use.source === source);
    const years = yearsInWords(own.map(({ year }) => year));
    const spent = amountInWords(own.reduce((sum, { spentMillionCny }) => sum + spentMillionCny, 0));
    return {
      en: `${spent} million CNY falls in ${years}, for which no ${sourceWords[source].en} ceiling is given.`,
      zh: `${years} 年未给出${sourceWords[source].zh}资金上限，其间支出 ${spent} 百万元。`,
    };
  });
}
