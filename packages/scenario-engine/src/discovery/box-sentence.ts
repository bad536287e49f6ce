import type { BoxLimit, BoxQuality, LocalizedText, ScenarioBox } from "@tamarisk/domain";
import { beforeChinese, exactInWords, listInWords, numberInWords, quantityInWords } from "../summary/in-words.ts";

/** How a sentence speaks of an input. */
export interface InputWords {
  /** As it stands in the middle of a sentence: "the nickel price". */
  readonly name: LocalizedText;
  readonly unit?: LocalizedText;
  /** The least and the greatest value among the futures: limits are rounded to a hundredth of what lies between, or finer. */
  readonly range?: readonly [number, number];
  /** What its categories are called; those without a word are called as they are. */
  readonly categories?: Readonly<Record<string, LocalizedText>>;
}

/**
 * A box in one sentence.
 *
 * @param what - What futures of interest have in common, as a clause: "Seasonal river fails", “季节性河流”失效.
 * @param words - For limited inputs; an input without words is called by its id.
 *
 * @example
 * boxSentence(box, { en: "Seasonal river fails", zh: "“季节性河流”失效" }, { price: { name, range: [9000, 16000] } }).en;
 * // "Seasonal river fails in 83 of 100 futures in which the nickel price is at most 14,090; these are 61 of every 100
 * // futures in which Seasonal river fails."
 */
export function boxSentence(
  { limits, n, k, coverage }: ScenarioBox & BoxQuality,
  what: LocalizedText,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText {
  const clauses = Object.entries(limits).map(([id, limit]) =>
    limitClause(limit, words[id] ?? { name: { en: id, zh: id } }),
  );
  if (clauses.length === 0) {
    if (k === 0) return { en: `${what.en} in no future.`, zh: `没有${what.zh}的未来情形。` };
    return { en: `${what.en} in ${densityEn(k, n)}.`, zh: `所有未来情形中，${densityZh(k, n)}${what.zh}。` };
  }
  const where = listInWords(clauses, { en: " and ", zh: "，且" }, { en: ", ", zh: "，" });
  if (n === 0)
    return { en: `There is no future in which ${where.en}.`, zh: `没有${beforeChinese(where.zh)}的未来情形。` };
  if (k === 0) {
    return {
      en: `${what.en} in no future in which ${where.en}; there ${n === 1 ? "is 1 such future" : `are ${exactInWords(n)} such futures`}.`,
      zh: `凡${beforeChinese(where.zh)}的未来情形，共 ${exactInWords(n)} 种，无一${what.zh}。`,
    };
  }
  const total = Math.round(k / coverage);
  return {
    en: `${what.en} in ${densityEn(k, n)} in which ${where.en}; ${coverageEn(k, total)} in which ${what.en}.`,
    zh: `凡${beforeChinese(where.zh)}的未来情形，${densityZh(k, n)}${what.zh}；所有${what.zh}的未来情形中，${coverageZh(k, total)}属于此列。`,
  };
}

/** What a limit says of an input, as a clause: "the nickel price is at most 14,090". */
export function limitClause(limit: BoxLimit, words: InputWords): LocalizedText {
  const { name, unit, categories } = words;
  const clause = (en: string, zh: string) => ({ en: `${name.en} is ${en}`, zh: `${name.zh}${zh}` });
  if ("values" in limit) {
    const named = listInWords(
      limit.values.map((value) => categories?.[value] ?? { en: value, zh: value }),
      { en: " or ", zh: "或" },
    );
    return clause(named.en, `为${named.zh}`);
  }
  const [min, max] = [limit.min, limit.max].map((end) => (end === undefined ? undefined : shownLimit(end, words)));
  const { en, zh } = quantityInWords(max ?? min ?? "", unit ?? { en: "", zh: "" });
  if (min !== undefined && max !== undefined)
    return clause(`from ${min} to ${en}`, `介于 ${min} 与 ${beforeChinese(zh)}之间`);
  if (min !== undefined) return clause(`at least ${en}`, `不低于 ${zh}`);
  return max === undefined ? clause("anything", "不限") : clause(`at most ${en}`, `不高于 ${zh}`);
}

/** Numbers of four digits without a unit may be years and are shown without a comma. */
function shownLimit(value: number, { range, unit }: Pick<InputWords, "range" | "unit">): string {
  if (Math.abs(value) >= 1e15) return numberInWords(value);
  const width = range === undefined ? Math.abs(value) : range[1] - range[0];
  const power = width > 0 && Number.isFinite(width) ? Math.floor(Math.log10(width / 100)) : 0;
  const rounded = power > 0 ? Math.round(value / 10 ** power) * 10 ** power : value;
  const text = new Intl.NumberFormat("en", {
    maximumFractionDigits: Math.min(20, Math.max(0, -power)),
    useGrouping: unit !== undefined || Math.abs(rounded) >= 10_000,
  }).format(rounded);
  return text === "-0" ? "0" : text.replace("-", "−");
}

const COUNTED_OUT = 100;

/** Few futures are counted out; of many, so many of a hundred. */
function outOf(
  k: number,
  n: number,
): { readonly part: number; readonly whole: number; readonly bound: "" | "<" | ">" } {
  if (n <= COUNTED_OUT) return { part: k, whole: n, bound: "" };
  const part = Math.round((100 * k) / n);
  if (part === 0) return { part: 1, whole: 100, bound: "<" };
  if (part === 100) return { part: 99, whole: 100, bound: ">" };
  return { part, whole: 100, bound: "" };
}

const boundEn = { "": "", "<": "fewer than ", ">": "more than " };
const boundZh = { "": "", "<": "不到", ">": "超过" };

function densityEn(k: number, n: number): string {
  if (k === n) return n === 1 ? "the only future" : `all ${exactInWords(n)} futures`;
  const { part, whole, bound } = outOf(k, n);
  return `${boundEn[bound]}${part} of ${whole} futures`;
}

function densityZh(k: number, n: number): string {
  if (k === n) return `共 ${exactInWords(n)} 种，全部`;
  const { part, whole, bound } = outOf(k, n);
  return `${n > COUNTED_OUT ? "每 " : ""}${whole} 种中有${boundZh[bound]} ${part} 种`;
}

function coverageEn(k: number, total: number): string {
  if (k === total) return k === 1 ? "this is the only future" : `these are all ${exactInWords(k)} futures`;
  const { part, whole, bound } = outOf(k, total);
  return `${k === 1 ? "this is" : "these are"} ${boundEn[bound]}${part} of ${total > COUNTED_OUT ? "every" : "the"} ${whole} futures`;
}

function coverageZh(k: number, total: number): string {
  if (k === total) return `全部 ${exactInWords(total)} 种`;
  const { part, whole, bound } = outOf(k, total);
  return `${total > COUNTED_OUT ? "每 " : ""}${whole} 种中有${boundZh[bound]} ${part} 种`;
}
