import { unitLabel } from "@/features/data/unit-label.ts";

/** Units of the model's equations in words, one by one; others are shown as they are written. */
const names: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  "yi CNY": { en: "100 million CNY", zh: "亿元" },
  "wan CNY": { en: "10,000 CNY", zh: "万元" },
  CNY: { en: "CNY", zh: "元" },
  "yi m3": { en: "100 million m³", zh: "亿立方米" },
  "yi kWh": { en: "100 million kWh", zh: "亿千瓦时" },
  km2: { en: "km²", zh: "平方公里" },
  m2: { en: "m²", zh: "平方米" },
  m3: { en: "m³", zh: "立方米" },
  m: { en: "m", zh: "米" },
  km: { en: "km", zh: "公里" },
  GW: { en: "GW", zh: "吉瓦" },
  Mt: { en: "million t", zh: "百万吨" },
  t: { en: "t", zh: "吨" },
  person: { en: "person", zh: "人" },
  post: { en: "post", zh: "岗位" },
  dwelling: { en: "home", zh: "套住房" },
  place: { en: "place", zh: "学位" },
  bed: { en: "bed", zh: "张床位" },
  wage: { en: "national mean wage", zh: "全国平均工资" },
  day: { en: "days", zh: "天" },
  year: { en: "year", zh: "年" },
};

/** English units that are counted, as they stand after a number. */
const counted: Readonly<Record<string, string>> = {
  person: "persons",
  post: "posts",
  dwelling: "homes",
  place: "places",
  bed: "beds",
  wage: "national mean wages",
  year: "years",
};

/**
 * A unit of the model in the reader's language; nothing for a plain number.
 *
 * @example
 * modelUnit("yi CNY / year", "en"); // "100 million CNY a year"
 * modelUnit("1 / year", "zh-CN");   // "每年"
 */
export function modelUnit(unit: string, locale: string): string {
  const [top = "", ...below] = unit.split(" / ");
  const isChinese = locale.startsWith("zh");
  const named = (part: string) => (isChinese ? names[part]?.zh : names[part]?.en) ?? unitLabel(part, locale);
  const first = top === "1" ? "" : ((isChinese ? undefined : counted[top]) ?? named(top));
  if (isChinese) {
    const rest = below.map((part) => named(part)).join("/");
    if (rest === "") return first;
    return first === "" ? `每${rest}` : `${first}/${rest}`;
  }
  const rest = below.map((part) => (part === "year" ? "a year" : `per ${named(part)}`));
  return [first, ...rest].filter(Boolean).join(" ");
}
