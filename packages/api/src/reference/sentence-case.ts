import type { LocalizedText } from "@tamarisk/domain";

/**
 * A phrase of the documents as a title: English starts with a capital, Chinese has none.
 *
 * @example
 * sentenceCase({ en: "share aged 65+", zh: "65岁及以上人口占比" }).en; // "Share aged 65+"
 */
export function sentenceCase({ en, zh }: LocalizedText): LocalizedText {
  return { en: en.charAt(0).toUpperCase() + en.slice(1), zh };
}
