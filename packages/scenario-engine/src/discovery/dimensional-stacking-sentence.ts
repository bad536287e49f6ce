import type { LocalizedText } from "@tamarisk/domain";
import { joinSentences } from "../summary/in-words.ts";
import { qualityOf } from "./box-quality.ts";
import { boxSentence, type InputWords } from "./box-sentence.ts";
import { casesProblemSentence } from "./cases-problem-sentence.ts";
import { type DimensionalStack, stackCellLimits } from "./dimensional-stacking.ts";

/**
 * Stacked inputs in words: the cell with the highest share of futures of interest (of several, the one that holds most), and
 * how many cells hold no future, about which nothing is known.
 *
 * @param what - What futures of interest have in common, as a clause: "Seasonal river fails", “季节性河流”失效.
 * @param words - An input without words is called by its id.
 *
 * @example
 * dimensionalStackingSentence(stack, what, words).en;
 * // "Highest share of 27 cells: Seasonal river fails in 35 of 37 futures in which …. 2 cells hold no future."
 */
export function dimensionalStackingSentence(
  stack: DimensionalStack,
  what: LocalizedText,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText {
  if (stack.kind !== "stack") return casesProblemSentence(stack, what, words);
  const { cells } = stack;
  const shareOf = (place: number) => cells[place]!.k / cells[place]!.n;
  const filled = Array.from(cells.keys()).filter((place) => cells[place]!.n > 0);
  const [first] = filled.toSorted((a, b) => shareOf(b) - shareOf(a) || cells[b]!.n - cells[a]!.n);
  const whole = cells.reduce((sum, cell) => ({ n: sum.n + cell.n, k: sum.k + cell.k }), { n: 0, k: 0 });
  const box = { limits: stackCellLimits(stack, first!), ...qualityOf(cells[first!]!, whole) };
  const sentence = boxSentence(box, what, words);
  const empty = cells.length - filled.length;
  return joinSentences([
    {
      en: `The highest share in ${cells.length} cells: ${sentence.en}`,
      zh: `${cells.length} 个格子中比例最高的一格：${sentence.zh}`,
    },
    ...(empty === 0
      ? []
      : [
          {
            en: `${empty} cell${empty === 1 ? " holds" : "s hold"} no future, so nothing is known there.`,
            zh: `${empty} 个格子中没有未来情形，情况不明。`,
          },
        ]),
  ]);
}
