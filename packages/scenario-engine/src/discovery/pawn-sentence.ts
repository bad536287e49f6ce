import type { LocalizedText } from "@tamarisk/domain";
import { joinSentences, listInWords, numberInWords } from "../summary/in-words.ts";
import type { PawnIndices } from "./pawn.ts";
import { droppedScenariosSentence, noVariationSentence, tooFewSentence } from "./sobol-indices-sentence.ts";

/**
 * How far knowing an input shifts an outcome's distribution, in words: the three inputs that shift it most, and those that
 * cannot be told from chance.
 *
 * @param inputs - The name of each input, by id.
 *
 * @example
 * pawnSentence(pawn(…), { price: … }, residents).en;
 * // "Inputs that shift the distribution of residents most (largest gap between cumulative shares, 0 to 1, once it is …): price (0.31), …"
 */
export function pawnSentence(
  result: PawnIndices,
  inputs: Readonly<Record<string, LocalizedText>>,
  outcome: LocalizedText,
): LocalizedText {
  const dropped = droppedScenariosSentence(result.droppedScenarios);
  if (result.kind === "no-variation") return joinSentences([noVariationSentence(outcome, result.value), ...dropped]);
  if (result.kind === "too-few") return joinSentences([tooFewSentence(outcome), ...dropped]);
  const entries = Object.entries(result.indices);
  const nameOf = (id: string) => inputs[id] ?? { en: id, zh: id };
  const named = listInWords(
    entries
      .toSorted(([, a], [, b]) => b.median - a.median)
      .slice(0, MOST_NAMED)
      .map(([id, { median }]) => ({
        en: `${nameOf(id).en} (${numberInWords(median)})`,
        zh: `${nameOf(id).zh}（${numberInWords(median)}）`,
      })),
  );
  const level = numberInWords(result.dummy.high);
  const chance = entries.filter(([, { median }]) => median <= result.dummy.high).map(([id]) => nameOf(id));
  return joinSentences([
    {
      en: `Inputs that shift the distribution of ${outcome.en} most (largest gap between cumulative shares, 0 to 1, once it is known in which slice an input lies): ${named.en}.`,
      zh: `使${outcome.zh}的分布改变最大的因素（知道因素落在哪一段后，累积占比的最大差距，0 至 1）：${named.zh}。`,
    },
    chance.length === 0 ? noneByChance(level) : someByChance(chance, entries.length, level),
    ...dropped,
  ]);
}

const MOST_NAMED = 3;

function noneByChance(level: string): LocalizedText {
  return {
    en: `An input that plays no part seldom reaches more than ${level}; all are above that.`,
    zh: `不起作用的因素很少超过 ${level}；所有因素都高于此值。`,
  };
}

function someByChance(chance: readonly LocalizedText[], all: number, level: string): LocalizedText {
  const isOne = chance.length === 1;
  const isMany = chance.length > MOST_NAMED;
  const names = isMany
    ? { en: `${chance.length} of ${all} inputs`, zh: `${all} 个因素中有 ${chance.length} 个` }
    : listInWords(chance);
  return {
    en: `${names.en} cannot be told from ${isOne ? "an input that plays" : "inputs that play"} no part, which seldom ${isOne ? "reaches" : "reach"} more than ${level}.`,
    zh: `${names.zh}无法与不起作用的因素区分，后者很少超过 ${level}。`,
  };
}
