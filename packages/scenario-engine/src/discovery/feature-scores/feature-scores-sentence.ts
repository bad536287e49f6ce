import { assertNever, type LocalizedText } from "@tamarisk/domain";
import { exactInWords, joinSentences, listInWords, numberInWords, percentInWords } from "../../summary/in-words.ts";
import type { InputWords } from "../box-sentence.ts";
import { casesProblemSentence, futuresEn, nameOf } from "../cases-problem-sentence.ts";
import type { FeatureScores, ScoringMethod } from "./feature-scores.ts";
import type { ScoringProblem } from "./scored-cases.ts";

/**
 * Feature scores in words: the inputs that tell most about an outcome, and how many tell no more than chance.
 *
 * @param outcome - What was scored, as it stands in the middle of a sentence: "residents in 2050", "whether Seasonal river
 *   fails".
 * @param words - An input without words is called by its id.
 *
 * @example
 * featureScoresSentence(scores, { en: "residents in 2050", zh: "2050 年常住人口" }, words).en;
 * // "By extra trees, 2 of 20 inputs tell more about residents in 2050 than chance does; the largest shares of all scores:
 * // the nickel price (41%) and rain (22%). The other 18 stay within the 2% that 5 random shuffles of the outcome reached."
 */
export function featureScoresSentence(
  result: FeatureScores,
  outcome: LocalizedText,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText {
  if (result.kind !== "scores") return scoringProblemSentence(result, outcome, words);
  const above = result.scores.filter(({ aboveNoise }) => aboveNoise);
  const level = percentInWords(result.noiseShare);
  const by = methodNames[result.method];
  const rest = result.scores.length - above.length;
  const sentences = [];
  if (above.length === 0) {
    sentences.push({
      en: `By ${by.en}, no input tells more about ${outcome.en} than chance does: none scores higher than inputs did in ${shufflesEn(result.shuffles)} of the outcome.`,
      zh: `按${by.zh}，没有任何因素与${outcome.zh}的关联超出偶然：把结果随机打乱 ${result.shuffles} 次，也能得到同样高的得分。`,
    });
  } else {
    const named = listInWords(
      above.slice(0, MOST_NAMED).map(({ inputId, share }) => {
        const name = nameOf(inputId, words);
        return { en: `${name.en} (${percentInWords(share)})`, zh: `${name.zh}（${percentInWords(share)}）` };
      }),
    );
    sentences.push({
      en: `By ${by.en}, ${above.length} of ${result.scores.length} inputs tell${above.length === 1 ? "s" : ""} more about ${outcome.en} than chance does; the largest shares of all scores: ${named.en}.`,
      zh: `按${by.zh}，${result.scores.length} 个因素中有 ${above.length} 个与${outcome.zh}的关联超出偶然；占总得分最多的是：${named.zh}。`,
    });
  }
  if (above.length > 0 && rest > 0) {
    sentences.push({
      en: `The other ${rest === 1 ? "one stays" : `${rest} stay`} within the ${level} that ${shufflesEn(result.shuffles)} of the outcome reached.`,
      zh: `其余 ${rest} 个未超过 ${level}，即把结果随机打乱 ${result.shuffles} 次所能达到的最高占比。`,
    });
  }
  if (result.excludedCases > 0) {
    sentences.push({
      en: `${futuresEn(result.excludedCases)} without an outcome ${result.excludedCases === 1 ? "is" : "are"} left out.`,
      zh: `有 ${exactInWords(result.excludedCases)} 种未来情形没有结果，未计入。`,
    });
  }
  return joinSentences(sentences);
}

const MOST_NAMED = 3;

const methodNames: Readonly<Record<ScoringMethod, LocalizedText>> = {
  "extra-trees": { en: "extra trees", zh: "极端随机树" },
  f: { en: "the F test", zh: "F 检验" },
  "mutual-information": { en: "mutual information", zh: "互信息" },
};

function shufflesEn(shuffles: number): string {
  return `${shuffles} random shuffle${shuffles === 1 ? "" : "s"}`;
}

function scoringProblemSentence(
  problem: ScoringProblem,
  outcome: LocalizedText,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText {
  switch (problem.kind) {
    case "too-few":
      return {
        en: `Scores take at least ${problem.needed} futures with an outcome; there ${problem.count === 1 ? "is" : "are"} ${problem.count}.`,
        zh: `评分至少需要 ${problem.needed} 种有结果的未来情形；现有 ${problem.count} 种。`,
      };
    case "one-outcome":
      return {
        en: `For ${outcome.en} all ${futuresEn(problem.count)} give the same, ${numberInWords(problem.value)}, so no input can tell anything about it.`,
        zh: `${exactInWords(problem.count)} 种未来情形中${outcome.zh}都是 ${numberInWords(problem.value)}，因此无法判断任何因素的作用。`,
      };
    case "missing-values":
    case "nothing-varies":
      return casesProblemSentence(problem, outcome, words);
    default:
      return assertNever(problem);
  }
}
