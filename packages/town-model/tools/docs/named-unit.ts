import type { LocalizedText } from "@tamarisk/domain";
import { unitNames } from "../../src/parameters/unit-names.ts";

/** Units that stand in equations and not in the catalogue of figures. */
const equationUnits: Readonly<Record<string, LocalizedText>> = {
  person: { en: "persons", zh: "人" },
  post: { en: "posts", zh: "岗位" },
  "post / year": { en: "posts a year", zh: "岗位/年" },
  wage: { en: "national mean wages", zh: "全国平均工资" },
  "wage / post": { en: "national mean wages per post", zh: "全国平均工资/岗位" },
  dwelling: { en: "dwellings", zh: "套" },
  "yi CNY": { en: "100 million CNY", zh: "亿元" },
  "yi m3": { en: "100 million m³", zh: "亿立方米" },
  Mt: { en: "million tonnes", zh: "百万吨" },
  "Mt / year": { en: "million tonnes a year", zh: "百万吨/年" },
  "price / year": { en: "in the price of the resource, a year", zh: "资源价格单位/年" },
  "1 / year / year": { en: "per year, a year", zh: "每年/年" },
  "person / year / year": { en: "persons a year, a year", zh: "人/年²" },
  "post / person": { en: "posts per person", zh: "岗位/人" },
  "GW / year": { en: "GW a year", zh: "吉瓦/年" },
  "yi CNY / year / year": { en: "100 million CNY a year, a year", zh: "亿元/年²" },
  "person / post": { en: "persons per post", zh: "人/岗位" },
  "m2 / km2": { en: "m² per km²", zh: "平方米/平方公里" },
  "dwelling / year": { en: "dwellings a year", zh: "套/年" },
  "yi m3 / km2 / m": { en: "100 million m³ per km² and m", zh: "亿立方米/平方公里·米" },
  "m3 / yi m3": { en: "m³ per 100 million m³", zh: "立方米/亿立方米" },
  "yi m3 / m": { en: "100 million m³ per m", zh: "亿立方米/米" },
  "km2 / km / m": { en: "km² per km and m", zh: "平方公里/公里·米" },
  "wan CNY / yi CNY": { en: "10,000 CNY per 100 million CNY", zh: "万元/亿元" },
  "wan CNY / year": { en: "10,000 CNY a year", zh: "万元/年" },
  place: { en: "places", zh: "个" },
  "place / year": { en: "places a year", zh: "个/年" },
  bed: { en: "beds", zh: "床" },
  "bed / year": { en: "beds a year", zh: "床/年" },
  "yi CNY * t / Mt / CNY": { en: "100 million CNY per million tonnes at 1 CNY a tonne", zh: "亿元·吨/百万吨·元" },
};

/**
 * A unit as people read it; empty for a plain number.
 *
 * @param of - The variable or figure that has it, for the message.
 * @throws {RangeError} If the unit has no name.
 *
 * @example
 * namedUnit("km2 / year", "land cleared").zh; // 平方公里/年
 */
export function namedUnit(unit: string, of: string): LocalizedText {
  if (unit === "1") return { en: "", zh: "" };
  const name = unitNames[unit] ?? equationUnits[unit];
  if (name) return name;
  throw new RangeError(
    `the unit "${unit}" of "${of}" has no name; add it to packages/town-model/tools/docs/named-unit.ts`,
  );
}
