import type { LocalizedText } from "@tamarisk/domain";
import { joinSentences, listInWords, numberInWords, percentInWords } from "../summary/in-words.ts";
import type { Estimate } from "./estimate.ts";
import type { GivenDataIndices } from "./given-data-indices.ts";
import type { SobolIndices } from "./sobol-indices.ts";

/**
 * Which inputs account for an outcome's variance, in words: the three that account for most, alone and with others.
 *
 * @param inputs - The name of each input, by id.
 *
 * @example
 * sobolIndicesSentence(sobolIndices(…), { x1: …, x2: … }, residents).en;
 * // "Alone, x2 accounts for 44% of the variance of residents (40% to 48%), x1 for 31% (27% to 35%) and x3 for 0% …"
 */
export function sobolIndicesSentence(
  result: SobolIndices | GivenDataIndices,
  inputs: Readonly<Record<string, LocalizedText>>,
  outcome: LocalizedText,
): LocalizedText {
  const dropped = droppedSentence(result);
  if (result.kind === "no-variation") return joinSentences([noVariationSentence(outcome, result.value), ...dropped]);
  if (result.kind === "too-few") return joinSentences([tooFewSentence(outcome), ...dropped]);
  const alone = listOf(result.first, inputs, (name, share) => ({
    en: `${name.en} for ${share}`,
    zh: `${name.zh}为 ${share}`,
  }));
  const sentences = [
    {
      en: `Of the variance of ${outcome.en}, these account alone: ${alone.en}.`,
      zh: `${outcome.zh}的方差中，各因素单独所占：${alone.zh}。`,
    },
  ];
  if ("total" in result) {
    const together = listOf(result.total, inputs, (name, share) => ({
      en: `${name.en} for ${share}`,
      zh: `${name.zh}为 ${share}`,
    }));
    sentences.push({
      en: `With what they do together with others: ${together.en}.`,
      zh: `计入与其他因素的共同作用后所占：${together.zh}。`,
    });
  }
  return joinSentences([...sentences, ...dropped]);
}

const MOST_NAMED = 3;

function listOf(
  indices: Readonly<Record<string, Estimate>>,
  inputs: Readonly<Record<string, LocalizedText>>,
  words: (name: LocalizedText, share: string) => LocalizedText,
): LocalizedText {
  const largest = Object.entries(indices)
    .toSorted(([, a], [, b]) => b.value - a.value)
    .slice(0, MOST_NAMED);
  const named = largest.map(([id, { value, low, high }]) => {
    const { en, zh } = words(inputs[id] ?? { en: id, zh: id }, shownShare(value));
    return {
      en: `${en} (${shownShare(low)} to ${shownShare(high)})`,
      zh: `${zh}（${shownShare(low)} 至 ${shownShare(high)}）`,
    };
  });
  return listInWords(named, { en: " and ", zh: "，" }, { en: ", ", zh: "，" });
}

/** A share of variance lies from 0 to 1, though its estimate scatters about the ends. */
function shownShare(estimated: number): string {
  return percentInWords(Math.min(Math.max(estimated, 0), 1));
}

/** An outcome that is the same everywhere. */
export function noVariationSentence(outcome: LocalizedText, value: number): LocalizedText {
  return {
    en: `${outcome.en} is ${numberInWords(value)} in every scenario, so there is no variation to account for.`,
    zh: `${outcome.zh}在所有情景点中均为 ${numberInWords(value)}，没有可供解释的变化。`,
  };
}

/** Too few runs with a number. */
export function tooFewSentence(outcome: LocalizedText): LocalizedText {
  return {
    en: `There are too few runs with a number for ${outcome.en} to say what it depends on.`,
    zh: `给出${outcome.zh}数值的运行次数太少，无法判断它取决于什么。`,
  };
}

function droppedSentence(result: SobolIndices | GivenDataIndices): LocalizedText[] {
  if (!("droppedBases" in result)) return droppedScenariosSentence(result.droppedScenarios);
  const count = result.droppedBases;
  if (count === 0) return [];
  return [
    {
      en: `${numberInWords(count)} base ${count === 1 ? "point was" : "points were"} left out because a run gave no number.`,
      zh: `有 ${numberInWords(count)} 个基准点因运行未给出数值而未计入。`,
    },
  ];
}

/** How many scenarios were not counted; nothing when all were. */
export function droppedScenariosSentence(count: number): LocalizedText[] {
  if (count === 0) return [];
  return [
    {
      en: `${numberInWords(count)} ${count === 1 ? "scenario was" : "scenarios were"} left out because the run gave no number.`,
      zh: `有 ${numberInWords(count)} 个情景点因运行未给出数值而未计入。`,
    },
  ];
}
