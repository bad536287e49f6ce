/** Units that measure the same thing, each with its size in the first of its family. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { percent: 1, "%": 1, 百分比: 1, "‰": 0.1, permille: 0.1 },
  {
    ...{ m2: 1, "m²": 1, 平方米: 1, ha: 1e4, hm2: 1e4, "hm²": 1e4, 公顷: 1e4, 万公顷: 1e8 },
    ...{ km2: 1e6, "km²": 1e6, 平方公里: 1e6, 平方千米: 1e6, mu: 2000 / 3, 亩: 2000 / 3, 万亩: 2e7 / 3 },
  },
  {
    m3: 1,
    "m³": 1,
    立方米: 1,
    "10,000 m3": 1e4,
    万立方米: 1e4,
    "million m3": 1e6,
    "100 million m3": 1e8,
    亿立方米: 1e8,
  },
  { m: 1, 米: 1, cm: 0.01, mm: 0.001, km: 1000, 千米: 1000, 公里: 1000 },
  { "m/yr": 1, "m a year": 1, "cm/yr": 0.01, "mm/yr": 0.001 },
  {
    ...{ CNY: 1, yuan: 1, 元: 1, "1e4 CNY": 1e4, "10,000 CNY": 1e4, 万元: 1e4, "million CNY": 1e6, 百万元: 1e6 },
    ...{ "1e8 CNY": 1e8, "100 million CNY": 1e8, 亿元: 1e8 },
  },
  {
    ...{ persons: 1, people: 1, 人: 1, 千人: 1e3, "1e4 persons": 1e4, "10,000 persons": 1e4, 万人: 1e4 },
    ...{ 百万人: 1e6, 亿人: 1e8 },
  },
];

/**
 * What a number in one unit is multiplied by to stand in another.
 *
 * @returns `null` when the two do not measure the same thing, or one of them is not known here. Dimensionless "-" is kept
 *   apart from percent: an index from 0 to 1 is not a share of something.
 *
 * @example
 * unitFactor("‰", "percent"); // 0.1
 * unitFactor("m/yr", "percent"); // null
 */
export function unitFactor(from: string, to: string): number | null {
  if (from === to) return 1;
  const family = FAMILIES.find((units) => Object.hasOwn(units, from) && Object.hasOwn(units, to));
  return family ? family[from]! / family[to]! : null;
}
