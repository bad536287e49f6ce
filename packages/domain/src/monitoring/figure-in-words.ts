import type { LocalizedText } from "../quantity/localized-text.ts";

const exact = new Intl.NumberFormat("en", { maximumSignificantDigits: 7 });

const units: Readonly<Record<string, LocalizedText>> = {
  percent: { en: "%", zh: "%" },
  permille: { en: "‰", zh: "‰" },
  persons: { en: "people", zh: "人" },
  years: { en: "years", zh: "年" },
  CNY: { en: "CNY", zh: "元" },
  m2: { en: "m²", zh: "平方米" },
  "m/yr": { en: "m a year", zh: "米/年" },
  "days/yr": { en: "days a year", zh: "天/年" },
};

/** A number as it was written, thousands apart, with a true minus. */
export function figureInWords(value: number): string {
  return exact.format(value).replaceAll("-", "−");
}

/**
 * A number with its unit. A unit the list does not have is shown as it was written, and "-" for a bare number not at all.
 *
 * @example
 * amountInWords(4.5, "m/yr"); // { en: "4.5 m a year", zh: "4.5 米/年" }
 */
export function amountInWords(value: number, unit: string): LocalizedText {
  const number = figureInWords(value);
  if (unit === "-") return { en: number, zh: number };
  const { en, zh } = units[unit] ?? { en: unit, zh: unit };
  return { en: withUnit(number, en), zh: withUnit(number, zh) };
}

function withUnit(number: string, unit: string): string {
  return /^[%‰]/u.test(unit) ? number + unit : `${number} ${unit}`;
}
