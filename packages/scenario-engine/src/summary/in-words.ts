import type { LocalizedText } from "@tamarisk/domain";

const ROUNDED = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/**
 * A number as sentences give it: three significant digits, thousands apart, the same in both languages.
 *
 * @example
 * numberInWords(12_345.6); // "12,300"
 */
export function numberInWords(value: number): string {
  const text = ROUNDED.format(value);
  return text === "-0" ? "0" : text.replace("-", "−");
}

/**
 * A share as whole percent.
 *
 * @example
 * percentInWords(0.4424); // "44%"
 */
export function percentInWords(share: number): string {
  return `${numberInWords(Math.round(100 * share))}%`;
}

/**
 * Several things one after another.
 *
 * @param last - What stands before the last: "and" if nothing is said.
 * @param comma - What stands between the others.
 *
 * @example
 * listInWords([{ en: "rain", zh: "降水" }, { en: "price", zh: "价格" }]); // { en: "rain and price", zh: "降水和价格" }
 */
export function listInWords(
  items: readonly LocalizedText[],
  last: LocalizedText = { en: " and ", zh: "和" },
  comma: LocalizedText = { en: ", ", zh: "、" },
): LocalizedText {
  return {
    en: joined(
      items.map(({ en }) => en),
      comma.en,
      last.en,
    ),
    zh: joined(
      items.map(({ zh }) => zh),
      comma.zh,
      last.zh,
    ),
  };
}

function joined(texts: readonly string[], comma: string, last: string): string {
  if (texts.length < 2) return texts.join("");
  return texts.slice(0, -1).join(comma) + last + texts.at(-1);
}

/** Sentences one after another. */
export function joinSentences(sentences: readonly LocalizedText[]): LocalizedText {
  return { en: sentences.map(({ en }) => en).join(" "), zh: sentences.map(({ zh }) => zh).join("") };
}
