import { assertNever, type LocalizedText } from "@tamarisk/domain";
import { exactInWords } from "../summary/in-words.ts";
import type { InputWords } from "./box-sentence.ts";
import type { CasesProblem } from "./cases-problem.ts";

/**
 * Why nothing can be found in futures, in one sentence.
 *
 * @param what - What futures of interest have in common, as a clause: "Seasonal river fails", “季节性河流”失效.
 * @param words - An input without words is called by its id.
 *
 * @example
 * casesProblemSentence({ kind: "none-of-interest", count: 500 }, what, {}).en;
 * // "There is none among 500 futures in which Seasonal river fails, so there is nothing to tell apart."
 */
export function casesProblemSentence(
  problem: CasesProblem,
  what: LocalizedText,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText {
  switch (problem.kind) {
    case "no-cases":
      return { en: "There are no futures to look at.", zh: "没有可供分析的未来情形。" };
    case "none-of-interest":
      if (problem.count === 1) {
        return {
          en: `The only future is not one in which ${what.en}, so there is nothing to tell apart.`,
          zh: `唯一的未来情形中并没有${what.zh}，因此无从比较。`,
        };
      }
      return {
        en: `There is none among ${futuresEn(problem.count)} in which ${what.en}, so there is nothing to tell apart.`,
        zh: `${exactInWords(problem.count)} 种未来情形中没有一种${what.zh}，因此无从比较。`,
      };
    case "all-of-interest":
      return {
        en: `${what.en} in ${problem.count === 1 ? "the only future" : `all ${futuresEn(problem.count)}`}, so there is nothing to tell apart.`,
        zh: `${problem.count === 1 ? "唯一的未来情形" : `${exactInWords(problem.count)} 种未来情形全部`}${what.zh}，因此无从比较。`,
      };
    case "missing-values": {
      const name = nameOf(problem.inputId, words);
      return {
        en: `There is no number for ${name.en} in ${futuresEn(problem.count)}; fill it in, or leave out the input or these futures.`,
        zh: `${exactInWords(problem.count)} 种未来情形中${name.zh}没有数值；请补全，或去掉该因素或这些未来情形。`,
      };
    }
    case "nothing-varies":
      return {
        en: `No input varies over ${futuresEn(problem.count)}, so there is nothing to tell them apart by.`,
        zh: `${exactInWords(problem.count)} 种未来情形中没有任何因素有变化，因此无从区分。`,
      };
    default:
      return assertNever(problem);
  }
}

/** What an input is called in the middle of a sentence. */
export function nameOf(inputId: string, words: Readonly<Record<string, InputWords>>): LocalizedText {
  return words[inputId]?.name ?? { en: inputId, zh: inputId };
}

/** "1 future", "500 futures". */
export function futuresEn(count: number): string {
  return `${exactInWords(count)} future${count === 1 ? "" : "s"}`;
}
