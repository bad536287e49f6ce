/** Units as the indicator library writes them, and how the two languages show them. */
const labels: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  percent: { en: "%", zh: "%" },
  permille: { en: "‰", zh: "‰" },
  persons: { en: "people", zh: "人" },
  beds: { en: "beds", zh: "张床位" },
  years: { en: "years", zh: "年" },
  count: { en: "count", zh: "处" },
  CNY: { en: "CNY", zh: "元" },
  mu: { en: "mu", zh: "亩" },
  m2: { en: "m²", zh: "平方米" },
  "m/yr": { en: "m a year", zh: "米/年" },
  "-": { en: "index", zh: "指数" },
};

/**
 * A unit in the reader's language. One that is not in the list is shown as it was written.
 *
 * @example
 * unitLabel("m/yr", "zh-CN"); // "米/年"
 */
export function unitLabel(unit: string, locale: string): string {
  const label = labels[unit];
  if (!label) return unit;
  return locale.startsWith("zh") ? label.zh : label.en;
}
