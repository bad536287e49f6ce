import { assertNever, type LocalizedText } from "@tamarisk/domain";
import { exactInWords, numberInWords } from "../summary/in-words.ts";
import type { FutureWeights } from "./future-weights.ts";

/**
 * How many futures still fit, or why that cannot be said.
 *
 * @param nameOf - An indicator's name by its id.
 *
 * @example
 * futureWeightsSentence(found, nameOf).en;
 * // "412 of 1,000 futures still fit the 5 readings; weighed by them, all together say as much as 286 equally plausible ones."
 */
export function futureWeightsSentence(found: FutureWeights, nameOf: (id: string) => LocalizedText): LocalizedText {
  switch (found.kind) {
    case "nothing-observed":
      return {
        en: "Nothing has been observed since the futures begin, so all of them are as plausible as before.",
        zh: "自未来情形起始年以来尚无观测数据，各情形的可能性与之前相同。",
      };
    case "no-futures":
      return {
        en: "No run of these futures gave a number in the years that were observed.",
        zh: "在有观测数据的年份，没有一次模拟给出数值。",
      };
    case "all-alike":
      return {
        en: `All ${exactInWords(found.counted)} futures fit ${readingsInWords(found.readings)} equally well: what was observed cannot tell them apart yet.`,
        zh: `全部 ${exactInWords(found.counted)} 种未来情形与 ${found.readings} 个观测值的符合程度相同，目前的观测尚不能加以区分。`,
      };
    case "none-fits":
      return noneFits(found, nameOf);
    case "weighted": {
      const [fitting, counted] = [exactInWords(found.fitting), exactInWords(found.counted)];
      const effective = exactInWords(Math.round(found.effective));
      return {
        en: `${fitting} of ${counted} futures still fit ${readingsInWords(found.readings)}; weighed by ${found.readings === 1 ? "it" : "them"}, all together say as much as ${effective} equally plausible ones.`,
        zh: `${counted} 种未来情形中有 ${fitting} 种仍与 ${found.readings} 个观测值相符；按观测加权后，全部情形合计相当于 ${effective} 种可能性相同的情形。`,
      };
    }
    default:
      return assertNever(found);
  }
}

function noneFits(
  { surprises, readings }: Extract<FutureWeights, { kind: "none-fits" }>,
  nameOf: (id: string) => LocalizedText,
): LocalizedText {
  const [first] = surprises;
  const head = {
    en: `The model is surprised: none of its futures fits ${readingsInWords(readings)}.`,
    zh: `实际情况超出模型预设：没有一种未来情形与 ${readings} 个观测值相符。`,
  };
  const advice = {
    en: "Check the readings first, then widen the assumptions and run the futures again.",
    zh: "请先核对观测数据，再放宽假设范围并重新运行。",
  };
  if (!first) return { en: `${head.en} ${advice.en}`, zh: head.zh + advice.zh };
  const name = nameOf(first.id);
  const [observed, lowest, highest] = [first.observed, first.lowest, first.highest].map(numberInWords);
  return {
    en: `${head.en} ${name.en} was ${observed} in ${first.year}, and they lie between ${lowest} and ${highest}. ${advice.en}`,
    zh: `${head.zh}${first.year} 年“${name.zh}”为 ${observed}，而各情形介于 ${lowest} 与 ${highest} 之间。${advice.zh}`,
  };
}

function readingsInWords(count: number): string {
  return count === 1 ? "the one reading" : `the ${exactInWords(count)} readings`;
}
