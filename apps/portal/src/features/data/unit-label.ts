/** Units as the indicator library and the town model write them, and how the two languages show them. */
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
  "days/yr": { en: "days a year", zh: "天/年" },
  m: { en: "m", zh: "米" },
  km: { en: "km", zh: "公里" },
  mm: { en: "mm", zh: "毫米" },
  km2: { en: "km²", zh: "平方公里" },
  m3: { en: "m³", zh: "立方米" },
  "10,000 m3": { en: "10,000 m³", zh: "万立方米" },
  "km/km2": { en: "km per km²", zh: "公里/平方公里" },
  "persons/km2": { en: "people per km²", zh: "人/平方公里" },
  "CNY/m2": { en: "CNY per m²", zh: "元/平方米" },
  "10,000 CNY per person": { en: "10,000 CNY a person", zh: "万元/人" },
  "10,000 CNY/km2": { en: "10,000 CNY per km²", zh: "万元/平方公里" },
  tce: { en: "t of coal equivalent", zh: "吨标准煤" },
  t: { en: "t", zh: "吨" },
  minutes: { en: "minutes", zh: "分钟" },
  ratio: { en: "ratio", zh: "比值" },
  times: { en: "times", zh: "倍" },
  "share per year": { en: "share a year", zh: "每年比例" },
  "−1 low, 0 medium, 1 high": { en: "−1 low, 0 medium, 1 high", zh: "−1 低方案，0 中方案，1 高方案" },
  "USD of 2010 per t": { en: "USD of 2010 per t", zh: "2010 年美元/吨" },
  "standard deviation of the logarithm": { en: "standard deviation of the logarithm", zh: "对数的标准差" },
  "draw from 0 to 1": { en: "draw from 0 to 1", zh: "0 到 1 之间的随机数" },
  "index, 1 today's": { en: "index, 1 is today", zh: "指数，1 为现状" },
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
