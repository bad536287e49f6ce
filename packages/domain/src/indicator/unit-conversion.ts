/** What one of a unit is, in the first unit of its kind. Units of two kinds cannot be converted into one another. */
const kinds: readonly Readonly<Record<string, number>>[] = [
  { percent: 1, "%": 1, 百分比: 1, permille: 0.1, "‰": 0.1 },
  { persons: 1, people: 1, 人: 1, 千人: 1e3, 万人: 1e4, "10,000 persons": 1e4, 百万人: 1e6, 亿人: 1e8 },
  {
    CNY: 1,
    yuan: 1,
    元: 1,
    万元: 1e4,
    "10,000 CNY": 1e4,
    "million CNY": 1e6,
    百万元: 1e6,
    亿元: 1e8,
    "100 million CNY": 1e8,
  },
  {
    m2: 1,
    "m²": 1,
    平方米: 1,
    mu: 10_000 / 15,
    亩: 10_000 / 15,
    万亩: 1e8 / 15,
    hm2: 1e4,
    "hm²": 1e4,
    ha: 1e4,
    公顷: 1e4,
    万公顷: 1e8,
    km2: 1e6,
    "km²": 1e6,
    平方公里: 1e6,
    平方千米: 1e6,
  },
  {
    m3: 1,
    "m³": 1,
    立方米: 1,
    "10,000 m3": 1e4,
    万立方米: 1e4,
    "million m3": 1e6,
    亿立方米: 1e8,
    "100 million m3": 1e8,
  },
  { m: 1, 米: 1, km: 1000, 千米: 1000, 公里: 1000 },
];

/** Words that people type where a unit belongs. */
const notUnits = new Set([
  "n/a",
  "na",
  "n.a.",
  "none",
  "null",
  "nil",
  "yes",
  "no",
  "true",
  "false",
  "unknown",
  "tbd",
  "?",
  "无",
  "暂无",
  "没有",
  "未知",
  "不详",
  "是",
  "否",
  "有",
]);

/**
 * Whether a text can be a unit at all: not a word such as "N/A" or "yes", and not a number.
 *
 * @example
 * isUnit("万人"); // true
 * isUnit("N/A"); // false
 */
export function isUnit(text: string): boolean {
  const word = text.trim().toLowerCase();
  return word !== "" && !notUnits.has(word) && !/^[-+]?[\d.,]+$/.test(word);
}

/** A number with the unit it is said in. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/**
 * The same quantity in another unit; `null` when the two do not measure the same thing or are not known.
 *
 * @example
 * convertUnit({ value: 1.2, unit: "万人" }, "persons"); // { value: 12000, unit: "persons" }
 * convertUnit({ value: 3, unit: "km²" }, "persons"); // null
 */
export function convertUnit({ value, unit }: Quantity, to: string): Quantity | null {
  const from = unit.trim();
  const kind = kinds.find((factors) => Object.hasOwn(factors, from) && Object.hasOwn(factors, to));
  if (!kind) return null;
  return { value: exact((value * kind[from]!) / kind[to]!), unit: to };
}

/** Twelve digits: enough for any figure of a yearbook, and no more than the arithmetic is sure of. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * A number typed together with its unit; `null` when the text is a bare number or begins with none.
 *
 * @example
 * quantityFromText("1.2 万人"); // { value: 1.2, unit: "万人" }
 * quantityFromText("12"); // null
 */
export function quantityFromText(text: string): Quantity | null {
  const match = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+))\s*(\D.*)$/.exec(text.normalize("NFKC").trim());
  const unit = match?.[2]?.trim();
  return match && unit && isUnit(unit) ? { value: Number(match[1]), unit } : null;
}
