import type { LocalizedText } from "@tamarisk/domain";

const ROUNDED = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
const EXACT = new Intl.NumberFormat("en", { maximumSignificantDigits: 7 });

const POWERS = new Intl.NumberFormat("en", { notation: "scientific", maximumSignificantDigits: 3 });

/** Numbers with more noughts than can be counted at a glance. */
function isBeyondWords(value: number): boolean {
  const size = Math.abs(value);
  return size >= 1e15 || (size > 0 && size < 1e-9);
}

/**
 * A number as sentences give it: three significant digits, thousands apart, the same in both languages;
 * very large and very small ones as powers of ten, 2.5E21.
 *
 * @example
 * numberInWords(12_345.6); // "12,300"
 */
export function numberInWords(value: number): string {
  const text = (isBeyondWords(value) ? POWERS : ROUNDED).format(value);
  return text === "-0" ? "0" : text.replaceAll("-", "−");
}

/**
 * A number as it was given, thousands apart: for counts, and for limits that somebody set.
 *
 * @example
 * exactInWords(412_345); // "412,345"
 */
export function exactInWords(value: number): string {
  return (isBeyondWords(value) ? POWERS : EXACT).format(value).replaceAll("-", "−");
}

/**
 * A number in words with its unit: a sign such as % follows at once, a unit that begins with a number is multiplied.
 *
 * @example
 * quantityInWords("40", { en: "m", zh: "米" }); // { en: "40 m", zh: "40 米" }
 */
export function quantityInWords(value: string, unit: LocalizedText): LocalizedText {
  return { en: withUnit(value, unit.en), zh: withUnit(value, unit.zh) };
}

function withUnit(value: string, unit: string): string {
  if (unit === "" || /^[%‰]/u.test(unit)) return value + unit;
  return /^\d/u.test(unit) ? `${value} × ${unit}` : `${value} ${unit}`;
}

/** A Chinese text that a Chinese word follows: apart from it after a figure. */
export function beforeChinese(text: string): string {
  return /[\w%]$/u.test(text) ? `${text} ` : text;
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
 * A share of all futures, of a hundred, or of all where there are fewer: every one and none only where it is so.
 *
 * @param futures - How many there are; left out, a hundred or more.
 *
 * @example
 * ofFuturesInWords(0.618); // { en: "62 of 100 futures", zh: "100 种未来情形中有 62 种" }
 */
export function ofFuturesInWords(share: number, futures = Infinity): LocalizedText {
  if (share === 0) return { en: "no future", zh: "未来情形中没有一种" };
  if (share === 1) return { en: "every future", zh: "所有未来情形都" };
  if (futures < 100) {
    const count = Math.round(share * futures);
    return { en: `${count} of ${futures} futures`, zh: `${futures} 种未来情形中有 ${count} 种` };
  }
  const count = Math.round(100 * share);
  if (count === 0) return { en: "fewer than 1 of 100 futures", zh: "100 种未来情形中不到 1 种" };
  if (count === 100) return { en: "more than 99 of 100 futures", zh: "100 种未来情形中超过 99 种" };
  return { en: `${count} of 100 futures`, zh: `100 种未来情形中有 ${count} 种` };
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
