import type { LocalizedText } from "@tamarisk/domain";
import { exactInWords } from "../summary/in-words.ts";

/** What was counted of points with objectives. */
export interface FrontCounts {
  /** Points with a number in every objective. */
  readonly pointCount: number;
  /** Points left out because an objective is no number. */
  readonly notNumberCount: number;
  readonly nondominatedCount: number;
  /** How many remain with ε-boxes; nothing if there are no boxes. */
  readonly epsilonNondominatedCount: number | null;
  readonly hypervolume: number;
  /** Points that are not better than the reference in every objective. */
  readonly beyondReferenceCount: number;
}

/**
 * What a table of points holds, in a few sentences.
 *
 * @example
 * frontSentence({ pointCount: 3, notNumberCount: 0, nondominatedCount: 2, epsilonNondominatedCount: null, hypervolume: 3, beyondReferenceCount: 0 }).en;
 * // "2 of 3 points are not dominated: no other point is at least as good in every objective and better in one. Together the points dominate a hypervolume of 3 up to the reference."
 */
export function frontSentence(counts: FrontCounts): LocalizedText {
  const parts = [...(counts.pointCount === 0 ? [nothing] : foundParts(counts)), ...leftOutParts(counts)];
  return { en: parts.map(({ en }) => en).join(" "), zh: parts.map(({ zh }) => zh).join("") };
}

const nothing: LocalizedText = {
  en: "There is no point with a number in every objective, so there is nothing to compare.",
  zh: "没有任何一个点在所有目标上都有数值，因此无从比较。",
};

function foundParts(counts: FrontCounts): LocalizedText[] {
  const { pointCount, nondominatedCount, epsilonNondominatedCount, hypervolume, beyondReferenceCount } = counts;
  const volume = Number(hypervolume.toPrecision(6));
  const parts: LocalizedText[] = [
    {
      en: `${exactInWords(nondominatedCount)} of ${points(pointCount)} ${nondominatedCount === 1 ? "is" : "are"} not dominated: no other point is at least as good in every objective and better in one.`,
      zh: `${exactInWords(pointCount)} 个点中有 ${exactInWords(nondominatedCount)} 个不被支配：没有其他点在各项目标上都不差于它且至少一项更好。`,
    },
  ];
  if (epsilonNondominatedCount !== null) {
    parts.push({
      en: `With differences smaller than the epsilons set aside, ${exactInWords(epsilonNondominatedCount)} ${epsilonNondominatedCount === 1 ? "remains" : "remain"}.`,
      zh: `不计小于 ε 的差别，余下 ${exactInWords(epsilonNondominatedCount)} 个。`,
    });
  }
  parts.push({
    en: `Together the points dominate a hypervolume of ${volume} up to the reference.`,
    zh: `这些点至参考点之间所支配的超体积为 ${volume}。`,
  });
  if (beyondReferenceCount > 0) {
    const isOne = beyondReferenceCount === 1;
    parts.push({
      en: `${points(beyondReferenceCount)} ${isOne ? "does" : "do"} not lie within the reference in every objective and ${isOne ? "adds" : "add"} nothing to it.`,
      zh: `有 ${exactInWords(beyondReferenceCount)} 个点未在所有目标上优于参考点，对超体积没有贡献。`,
    });
  }
  return parts;
}

function leftOutParts({ notNumberCount }: FrontCounts): LocalizedText[] {
  if (notNumberCount === 0) return [];
  return [
    {
      en: `${points(notNumberCount)} with an objective that is no number ${notNumberCount === 1 ? "was" : "were"} left out.`,
      zh: `有 ${exactInWords(notNumberCount)} 个点因某项目标不是数值而未计入。`,
    },
  ];
}

function points(count: number): string {
  return count === 1 ? "1 point" : `${exactInWords(count)} points`;
}
