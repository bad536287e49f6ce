import type { LocalizedText } from "@tamarisk/domain";
import { joinSentences, listInWords, numberInWords } from "../summary/in-words.ts";
import type { MorrisEffect, MorrisEffects } from "./morris-effects.ts";
import { droppedScenariosSentence, noVariationSentence, tooFewSentence } from "./sobol-indices-sentence.ts";

/**
 * What moves an outcome most, in words: the three inputs with the largest mean effects, and those that never moved.
 *
 * @param inputs - The name of each input, by id.
 *
 * @example
 * morrisEffectsSentence(morrisEffects(…), { price: … }, residents).en;
 * // "Over its whole range, price moves residents by 1,200 on average (1,000 to 1,400), σ 300; …"
 */
export function morrisEffectsSentence(
  result: MorrisEffects,
  inputs: Readonly<Record<string, LocalizedText>>,
  outcome: LocalizedText,
): LocalizedText {
  const dropped = droppedScenariosSentence(result.droppedScenarios);
  if (result.kind === "no-variation") return joinSentences([noVariationSentence(outcome, result.value), ...dropped]);
  if (result.kind === "too-few") return joinSentences([tooFewSentence(outcome), ...dropped]);
  const entries = Object.entries(result.effects);
  const nameOf = (id: string) => inputs[id] ?? { en: id, zh: id };
  const largest = entries
    .flatMap(([id, effect]) => (effect ? [{ id, effect }] : []))
    .toSorted((a, b) => b.effect.muStar - a.effect.muStar)
    .slice(0, MOST_NAMED)
    .map(({ id, effect }) => effectWords(nameOf(id), effect));
  const named = listInWords(largest, { en: " and ", zh: "，" }, { en: ", ", zh: "，" });
  const still = entries.flatMap(([id, effect]) => (effect ? [] : [nameOf(id)]));
  return joinSentences([
    {
      en: `Over its whole range an input moves ${outcome.en}, up or down, on average by this much: ${named.en}.`,
      zh: `各因素走完整个取值范围时，平均使${outcome.zh}变动（不论增减）：${named.zh}。`,
    },
    ...(still.length === 0
      ? []
      : [
          stillSentence(
            still.length > MOST_NAMED
              ? { en: `${still.length} inputs`, zh: `${still.length} 个因素` }
              : listInWords(still),
          ),
        ]),
    ...dropped,
  ]);
}

const MOST_NAMED = 3;

function effectWords(name: LocalizedText, { muStar, low, high, sigma }: MorrisEffect): LocalizedText {
  const [size, from, to] = [muStar, low, high].map(numberInWords);
  const scatter = Number.isNaN(sigma) ? "" : `, σ ${numberInWords(sigma)}`;
  const scatterZh = Number.isNaN(sigma) ? "" : `，σ 为 ${numberInWords(sigma)}`;
  if (Number.isNaN(low)) return { en: `${name.en} ${size}${scatter}`, zh: `${name.zh}为 ${size}${scatterZh}` };
  return {
    en: `${name.en} ${size} (${from} to ${to}${scatter})`,
    zh: `${name.zh}为 ${size}（${from} 至 ${to}${scatterZh}）`,
  };
}

function stillSentence(names: LocalizedText): LocalizedText {
  return {
    en: `No effect could be counted for ${names.en}: it takes a step between two runs that give a number.`,
    zh: `${names.zh}的效应无法计算：需要相邻两次运行都有数值。`,
  };
}
