import type { LocalizedText } from "@tamarisk/domain";
import { joinSentences, listInWords, numberInWords, percentInWords } from "../summary/in-words.ts";
import { boxSentence, type InputWords } from "./box-sentence.ts";
import { casesProblemSentence, nameOf } from "./cases-problem-sentence.ts";
import type { PrimResult } from "./prim.ts";
import type { PrimReproducibility } from "./prim-resample.ts";
import type { RotatedAxis } from "./prim-rotate.ts";

/**
 * What PRIM answers, in words: its suggested box, or why there is none.
 *
 * @param what - What futures of interest have in common, as a clause: "Seasonal river fails", “季节性河流”失效.
 * @param words - An input without words is called by its id.
 *
 * @example
 * primSentence(prim(cases), what, words).en; // "Seasonal river fails in 83 of 100 futures in which …"
 */
export function primSentence(
  result: PrimResult,
  what: LocalizedText,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText {
  switch (result.kind) {
    case "found":
      return boxSentence(result.trajectory[result.suggested]!, what, words);
    case "not-dense-enough": {
      const [wanted, found] = [result.densityMin, result.trajectory[result.densest]!.density].map(percentInWords);
      return joinSentences([
        {
          en: `In no box does the share of futures in which ${what.en} reach ${wanted}; the densest has ${found}.`,
          zh: `没有任何盒子中${what.zh}的比例达到 ${wanted}；最高为 ${found}。`,
        },
        boxSentence(result.trajectory[result.densest]!, what, words),
      ]);
    }
    case "no-better-box":
      return {
        en: `No limit on any input sets apart futures in which ${what.en}; over all futures the share is ${percentInWords(result.trajectory[0]!.density)}.`,
        zh: `对任何因素加以限定，都不能把${what.zh}的未来情形区分出来；在全部未来情形中其比例为 ${percentInWords(result.trajectory[0]!.density)}。`,
      };
    default:
      return casesProblemSentence(result, what, words);
  }
}

/** How often the limited inputs of a box were found again, in words. */
export function reproducibilitySentence(
  { draws, inputs }: PrimReproducibility,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText {
  const limited = inputs.filter(({ isLimited }) => isLimited);
  if (limited.length === 0) return { en: "The box has no limit to find again.", zh: "该盒子没有可供复核的界限。" };
  const found = listInWords(
    limited.map(({ id, atCoverage }) => {
      const [name, times] = [nameOf(id, words), Math.round(atCoverage * draws)];
      return { en: `${name.en} in ${times}`, zh: `${name.zh} ${times} 次` };
    }),
    { en: " and ", zh: "、" },
  );
  return {
    en: `Asked again on ${draws} random halves of the futures, at the same coverage, PRIM limits ${found.en} of ${draws}.`,
    zh: `随机抽取一半未来情形重做 ${draws} 次，在相同覆盖率下，各因素再次被限定的次数为：${found.zh}。`,
  };
}

/**
 * What a rotated coordinate is made of, in words.
 *
 * @example
 * axisSentence(axes[0], {}).en;
 * // "axis 1 is 0.71 × price − 0.7 × rain, each in standard deviations from its mean."
 */
export function axisSentence(axis: RotatedAxis, words: Readonly<Record<string, InputWords>>): LocalizedText {
  const terms = axis.weights.filter(({ weight }) => Math.abs(weight) >= SMALLEST_SHOWN);
  const sum = (language: "en" | "zh") =>
    terms
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ inputId, weight }, place) => {
        const sign = weight < 0 ? "−" : "+";
        const size = numberInWords(Math.round(100 * Math.abs(weight)) / 100);
        const term = `${size} × ${nameOf(inputId, words)[language]}`;
        if (place === 0) return weight < 0 ? `−${term}` : term;
        return `${sign} ${term}`;
      })
      .join(" ");
  return {
    en: `${axis.id} is ${sum("en")}, each in standard deviations from its mean.`,
    zh: `${axis.id} = ${sum("zh")}，各因素以偏离其均值的标准差数计。`,
  };
}

const SMALLEST_SHOWN = 0.05;
