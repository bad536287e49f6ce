import type { LocalizedText } from "@tamarisk/domain";
import { numberInWords, percentInWords, quantityInWords } from "../summary/in-words.ts";
import type { InputWords } from "./box-sentence.ts";
import { nameOf } from "./cases-problem-sentence.ts";
import type { LogisticContour } from "./logistic-contour.ts";

/**
 * Where by a logistic contour as many futures are of interest as not: the line of one half, in words.
 *
 * @param contour - Asked for the share 0.5; without that line the fitted share stays on one side of one half.
 * @param axes - The two inputs of the contour.
 * @param what - What futures of interest have in common, as a clause: "Seasonal river fails", “季节性河流”失效.
 * @param words - An input without words is called by its id.
 *
 * @example
 * evenLineSentence(contour, { xInputId: "price", yInputId: "rain" }, what, words).en;
 * // "With all other inputs at their means, the fitted share … is one half on the straight line from …"
 */
export function evenLineSentence(
  { shares, lines }: Pick<LogisticContour, "shares" | "lines">,
  { xInputId, yInputId }: { readonly xInputId: string; readonly yInputId: string },
  what: LocalizedText,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText {
  const [x, y] = [nameOf(xInputId, words), nameOf(yInputId, words)];
  const share = {
    en: `With all other inputs at their means, the fitted share of futures in which ${what.en}`,
    zh: "其余因素取平均值时，",
  };
  const even = lines.find((line) => line.share === 0.5);
  if (even === undefined) {
    const [low, high] = [shares.reduce(least, 1), shares.reduce(most, 0)].map(percentInWords);
    return {
      en: `${share.en} is from ${low} to ${high} over the ranges of ${x.en} and ${y.en}: nowhere one half.`,
      zh: `${share.zh}在${x.zh}和${y.zh}的取值范围内，${what.zh}的拟合比例为 ${low} 至 ${high}，各处都不等于二分之一。`,
    };
  }
  const value = (inputId: string, at: number) =>
    quantityInWords(numberInWords(at), words[inputId]?.unit ?? { en: "", zh: "" });
  const [fromX, fromY] = [value(xInputId, even.from.x), value(yInputId, even.from.y)];
  const [toX, toY] = [value(xInputId, even.to.x), value(yInputId, even.to.y)];
  return {
    en: `${share.en} is one half on the straight line from ${fromX.en} of ${x.en} and ${fromY.en} of ${y.en} to ${toX.en} and ${toY.en}.`,
    zh: `${share.zh}${what.zh}的拟合比例在一条直线上为二分之一：从${x.zh} ${fromX.zh}、${y.zh} ${fromY.zh}，到${x.zh} ${toX.zh}、${y.zh} ${toY.zh}。`,
  };
}

function least(a: number, b: number): number {
  return Math.min(a, b);
}

function most(a: number, b: number): number {
  return Math.max(a, b);
}
