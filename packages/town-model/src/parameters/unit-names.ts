import type { LocalizedText } from "@tamarisk/domain";

/** The units of the catalogue as people read them. */
export const unitNames: Readonly<Record<string, LocalizedText>> = {
  "1": { en: "ratio", zh: "比值" },
  "1 / year": { en: "per year", zh: "每年" },
  year: { en: "years", zh: "年" },
  "calendar year": { en: "calendar year", zh: "公历年份" },
  wage: { en: "national mean wages", zh: "全国平均工资" },
  "wage / post": { en: "national mean wages per post", zh: "全国平均工资/岗位" },
  "wage / person": { en: "national mean wages per person", zh: "全国平均工资/人" },
  price: { en: "in the price of the resource", zh: "资源价格单位" },
  post: { en: "posts", zh: "岗位" },
  "post / year": { en: "posts a year", zh: "岗位/年" },
  "post / GW": { en: "posts per GW", zh: "岗位/吉瓦" },
  "post / km2": { en: "posts per km²", zh: "岗位/平方公里" },
  person: { en: "persons", zh: "人" },
  "person / year": { en: "persons a year", zh: "人/年" },
  "person / km2": { en: "persons per km²", zh: "人/平方公里" },
  dwelling: { en: "dwellings", zh: "套" },
  "yi CNY": { en: "100 million CNY", zh: "亿元" },
  "yi CNY / year": { en: "100 million CNY a year", zh: "亿元/年" },
  "yi CNY / km2": { en: "100 million CNY per km²", zh: "亿元/平方公里" },
  "yi CNY / km2 / year": { en: "100 million CNY per km² a year", zh: "亿元/平方公里·年" },
  "yi CNY / GW": { en: "100 million CNY per GW", zh: "亿元/吉瓦" },
  "wan CNY / person / year": { en: "10,000 CNY per person a year", zh: "万元/人·年" },
  "wan CNY / place / year": { en: "10,000 CNY per place a year", zh: "万元/个·年" },
  "wan CNY / bed / year": { en: "10,000 CNY per bed a year", zh: "万元/床·年" },
  "wan CNY / dwelling / year": { en: "10,000 CNY per dwelling a year", zh: "万元/套·年" },
  "yi m3": { en: "100 million m³", zh: "亿立方米" },
  "yi m3 / year": { en: "100 million m³ a year", zh: "亿立方米/年" },
  GW: { en: "GW", zh: "吉瓦" },
  Mt: { en: "million tonnes", zh: "百万吨" },
  "Mt / year": { en: "million tonnes a year", zh: "百万吨/年" },
  km2: { en: "km²", zh: "平方公里" },
  "km2 / year": { en: "km² a year", zh: "平方公里/年" },
  m: { en: "m", zh: "米" },
  "m / year": { en: "m a year", zh: "米/年" },
  m2: { en: "m²", zh: "平方米" },
  "m2 / person": { en: "m² per person", zh: "平方米/人" },
};

/**
 * A unit of the catalogue as people read it.
 *
 * @param unit - As the equations write it; one without a name is shown as it is written.
 *
 * @example
 * unitName("yi CNY / year"); // { en: "100 million CNY a year", zh: "亿元/年" }
 */
export function unitName(unit: string): LocalizedText {
  return unitNames[unit] ?? { en: unit, zh: unit };
}
