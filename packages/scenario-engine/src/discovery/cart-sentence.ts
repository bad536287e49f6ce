import type { LocalizedText } from "@tamarisk/domain";
import { exactInWords, joinSentences, percentInWords } from "../summary/in-words.ts";
import { boxSentence, type InputWords } from "./box-sentence.ts";
import type { CartResult } from "./cart.ts";
import { casesProblemSentence, futuresEn } from "./cases-problem-sentence.ts";

/**
 * A decision tree in words: into how many parts it splits the futures, and its first box.
 *
 * @param what - What futures of interest have in common, as a clause: "Seasonal river fails", “季节性河流”失效.
 * @param words - An input without words is called by its id.
 *
 * @example
 * cartSentence(cart(cases), what, words).en;
 * // "A tree splits 1,000 futures into 6 parts; in 2 of them Seasonal river fails more often than in all together (33%). The
 * // part that holds most futures beyond that: Seasonal river fails in 83 of 100 futures in which …"
 */
export function cartSentence(
  result: CartResult,
  what: LocalizedText,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText {
  if (result.kind === "no-split") {
    return {
      en: `No split by any input tells futures in which ${what.en} from the others; ${what.en} in ${exactInWords(result.k)} of ${futuresEn(result.n)}.`,
      zh: `按任何因素划分，都不能把${what.zh}的未来情形与其余未来情形区分开；${exactInWords(result.n)} 种未来情形中有 ${exactInWords(result.k)} 种${what.zh}。`,
    };
  }
  if (result.kind !== "tree") return casesProblemSentence(result, what, words);
  const { root, leafCount, boxes } = result;
  const usual = percentInWords(root.k / root.n);
  return joinSentences([
    {
      en: `A tree splits ${futuresEn(root.n)} into ${leafCount} parts; in ${boxes.length} of them ${what.en} more often than in all together (${usual}).`,
      zh: `决策树把 ${exactInWords(root.n)} 种未来情形分成 ${leafCount} 部分，其中 ${boxes.length} 部分里${what.zh}的比例高于全部未来情形的 ${usual}。`,
    },
    boxSentence(boxes[0]!, what, words),
  ]);
}
