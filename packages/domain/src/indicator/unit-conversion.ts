import { unitFactor } from "../quantity/unit-factor.ts";

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
  const factor = unitFactor(unit.trim(), to);
  return factor === null ? null : { value: exact(value * factor), unit: to };
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
  const match = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+))\s*([^\d.,].*)$/.exec(text.normalize("NFKC").trim());
  const unit = match?.[2]?.trim();
  return match && unit && isUnit(unit) ? { value: Number(match[1]), unit } : null;
}
