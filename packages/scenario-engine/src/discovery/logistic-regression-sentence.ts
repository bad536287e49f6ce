import type { LocalizedText } from "@tamarisk/domain";
import { joinSentences, listInWords, numberInWords, quantityInWords } from "../summary/in-words.ts";
import type { InputWords } from "./box-sentence.ts";
import { casesProblemSentence, futuresEn, nameOf } from "./cases-problem-sentence.ts";
import type { LogisticRegression, LogisticTerm } from "./logistic-regression.ts";

/**
 * A logistic regression in words: the inputs that shift the odds most, and how well the fit tells futures apart.
 *
 * @param what - What futures of interest have in common, as a clause: "Seasonal river fails", “季节性河流”失效.
 * @param words - An input without words is called by its id.
 *
 * @example
 * logisticRegressionSentence(logisticRegression(cases), what, words).en;
 * // "The odds that Seasonal river fails are multiplied by 0.31 for 1,440 more of the nickel price (one standard deviation)
 * // …. Of two futures, one of each kind, the fit gives the higher share to the right one in 85 of 100 pairs."
 */
export function logisticRegressionSentence(
  result: LogisticRegression,
  what: LocalizedText,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText {
  if (result.kind === "too-few") {
    return {
      en: `A regression on these inputs takes at least ${futuresEn(result.needed)}; there ${result.count === 1 ? "is" : "are"} ${result.count}.`,
      zh: `对这些因素作回归至少需要 ${result.needed} 种未来情形；现有 ${result.count} 种。`,
    };
  }
  if (result.kind !== "fit") return casesProblemSentence(result, what, words);
  const telling = result.terms.filter(({ p }) => p === null || p < HARDLY_CHANCE);
  const pairs = Math.round(100 * result.auc);
  return joinSentences([
    telling.length === 0
      ? {
          en: `No input shifts the odds that ${what.en} by more than chance may (p 0.05 or more).`,
          zh: `没有任何因素对${what.zh}几率的影响超出偶然（p 值不小于 0.05）。`,
        }
      : oddsSentence(telling, what, words),
    {
      en: `Of two futures, one in which ${what.en} and one other, the fit gives the first the higher share in ${pairs} of 100 pairs.`,
      zh: `任取一种${what.zh}的未来情形和一种其他未来情形，100 对中有 ${pairs} 对回归给前者的比例更高。`,
    },
    ...separationSentence(result.separation),
    ...leftOutSentence(result, words),
  ]);
}

const HARDLY_CHANCE = 0.05;
const MOST_NAMED = 3;

function oddsSentence(
  terms: readonly LogisticTerm[],
  what: LocalizedText,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText {
  const factors = terms.slice(0, MOST_NAMED).map((term) => factorOf(term, words));
  return {
    en: `The odds that ${what.en} are multiplied ${listInWords(factors).en}.`,
    zh: `${what.zh}的几率：${factors.map(({ zh }) => zh).join("；")}。`,
  };
}

/** By how much a term multiplies the odds, and for what change. */
function factorOf(
  { inputId, category, baseline, coefficient, standardDeviation }: LogisticTerm,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText {
  const name = nameOf(inputId, words);
  if (category === null) {
    const [factor, change] = [numberInWords(Math.exp(coefficient)), numberInWords(standardDeviation)];
    const higher = quantityInWords(change, words[inputId]?.unit ?? { en: "", zh: "" });
    return {
      en: `by ${factor} if ${name.en} is ${higher.en} higher`,
      zh: `${name.zh}每升高 ${higher.zh}，变为原来的 ${factor} 倍`,
    };
  }
  const factor = numberInWords(Math.exp(coefficient / standardDeviation));
  const called = (own: string) => words[inputId]?.categories?.[own] ?? { en: own, zh: own };
  const [own, other] = [called(category), called(baseline ?? "")];
  return {
    en: `by ${factor} if ${name.en} is ${own.en} instead of ${other.en}`,
    zh: `${name.zh}为${own.zh}时，是${other.zh}时的 ${factor} 倍`,
  };
}

function separationSentence(separation: "none" | "partial" | "complete"): LocalizedText[] {
  if (separation === "none") return [];
  const part = separation === "complete" ? { en: "all", zh: "所有" } : { en: "some", zh: "一部分" };
  return [
    {
      en: `The inputs tell ${part.en} futures apart without fail, so the figures are held back by a ridge and have no p values.`,
      zh: `这些因素能把${part.zh}未来情形毫无差错地区分开，因此对系数作了岭惩罚收缩，不给出 p 值。`,
    },
  ];
}

function leftOutSentence(
  { leftOut }: Extract<LogisticRegression, { kind: "fit" }>,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText[] {
  const named = (reason: "never-varies" | "follows-from-others") =>
    Array.from(new Set(leftOut.filter((own) => own.reason === reason).map(({ inputId }) => inputId)));
  const [still, bound] = [named("never-varies"), named("follows-from-others")];
  const list = (ids: readonly string[]) => listInWords(ids.map((id) => nameOf(id, words)));
  return [
    ...(still.length === 0
      ? []
      : [{ en: `Left out because of no variation: ${list(still).en}.`, zh: `因无变化而未计入：${list(still).zh}。` }]),
    ...(bound.length === 0
      ? []
      : [
          {
            en: `Left out, at least in part, because other inputs determine it: ${list(bound).en}.`,
            zh: `因可由其他因素推出而（至少部分）未计入：${list(bound).zh}。`,
          },
        ]),
  ];
}
