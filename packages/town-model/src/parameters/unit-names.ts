import type { LocalizedText } from "@tamarisk/domain";

/** The units of the catalogue as people read them. */
export const unitNames: Readonly<Record<string, LocalizedText>> = {
  "1": { en: "ratio", zh: "比值" },
  "1 / year": { en: "per year", zh: "每年" },
  "1 / m": { en: "per m", zh: "每米" },
  "1 / m / year": { en: "per m and year", zh: "每米每年" },
  year: { en: "years", zh: "年" },
  "day / year": { en: "days a year", zh: "天/年" },
  "person / year": { en: "persons a year", zh: "人/年" },
  "person / dwelling": { en: "persons per dwelling", zh: "人/套" },
  "person / place": { en: "persons per place", zh: "人/学位" },
  "place / person": { en: "places per person", zh: "个/人" },
  "bed / person": { en: "beds per person", zh: "床/人" },
  "post / GW": { en: "posts per GW", zh: "岗位/吉瓦" },
  "wage / person": { en: "national mean wages per person", zh: "全国平均工资/人" },
  price: { en: "in the price of the resource", zh: "资源价格单位" },
  "CNY / t": { en: "CNY per t", zh: "元/吨" },
  "yi CNY / year": { en: "100 million CNY a year", zh: "亿元/年" },
  "yi CNY / km2": { en: "100 million CNY per km²", zh: "亿元/平方公里" },
  "yi CNY / km2 / year": { en: "100 million CNY per km² a year", zh: "亿元/平方公里·年" },
  "yi CNY / GW": { en: "100 million CNY per GW", zh: "亿元/吉瓦" },
  "yi CNY / dwelling": { en: "100 million CNY per dwelling", zh: "亿元/套" },
  "yi CNY / yi kWh": { en: "CNY per kWh", zh: "元/千瓦时" },
  "yi CNY / year / person": { en: "100 million CNY a year per person", zh: "亿元/人·年" },
  "yi CNY / year / year / person": {
    en: "100 million CNY a year per person, more each year",
    zh: "亿元/人·年，逐年增加",
  },
  "wan CNY / person / year": { en: "10,000 CNY per person a year", zh: "万元/人·年" },
  "wan CNY / place / year": { en: "10,000 CNY per place a year", zh: "万元/个·年" },
  "wan CNY / bed / year": { en: "10,000 CNY per bed a year", zh: "万元/床·年" },
  "wan CNY / dwelling / year": { en: "10,000 CNY per dwelling a year", zh: "万元/套·年" },
  "yi m3 / year": { en: "100 million m³ a year", zh: "亿立方米/年" },
  "m3 / person / year": { en: "m³ per person a year", zh: "立方米/人·年" },
  "m3 / post / year": { en: "m³ per post a year", zh: "立方米/岗位·年" },
  GW: { en: "GW", zh: "吉瓦" },
  "yi kWh / GW / year": { en: "100 million kWh per GW a year", zh: "亿千瓦时/吉瓦·年" },
  "Mt / yi CNY": { en: "million tonnes per 100 million CNY", zh: "百万吨/亿元" },
  km2: { en: "km²", zh: "平方公里" },
  "km2 / year": { en: "km² a year", zh: "平方公里/年" },
  "km2 / GW": { en: "km² per GW", zh: "平方公里/吉瓦" },
  km: { en: "km", zh: "公里" },
  m: { en: "m", zh: "米" },
  "m / year": { en: "m a year", zh: "米/年" },
  "m2 / person": { en: "m² per person", zh: "平方米/人" },
  "m2 / dwelling": { en: "m² per dwelling", zh: "平方米/套" },
  "m2 / post": { en: "m² per post", zh: "平方米/岗位" },
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
