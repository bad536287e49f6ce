import type { LocalizedText } from "@tamarisk/domain";
import type { Estimate } from "@tamarisk/scenario-engine";
import type { Column } from "../text-table.ts";

/** What a method found: as JSON, in words, and as tables for a terminal. */
export interface Report {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly sentence: LocalizedText;
  readonly tables: readonly { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }[];
}

/** Names of files' columns, which are the same in both languages. */
export function namesOf(ids: readonly string[]): Readonly<Record<string, LocalizedText>> {
  return Object.fromEntries(ids.map((id) => [id, { en: id, zh: id }]));
}

/** A column of numbers. */
export function right(title: string): Column {
  return { title, align: "right" };
}

/** A number in a table: four significant digits. */
export function cell(value: number): string {
  return Number.isNaN(value) ? "–" : String(Number(value.toPrecision(4)));
}

/** A figure and its interval in two cells. */
export function estimateCells({ value, low, high }: Estimate): [string, string] {
  return [cell(value), `${cell(low)} to ${cell(high)}`];
}

/** What slices ask for, where there are too few runs for them. */
export function withSlicesNeeded(kind: string, sentence: LocalizedText, sliceCount: number): LocalizedText {
  if (kind !== "too-few") return sentence;
  return {
    en: `${sentence.en} ${sliceCount} slices take at least ${2 * sliceCount} runs.`,
    zh: `${sentence.zh}分成 ${sliceCount} 段至少需要 ${2 * sliceCount} 次运行。`,
  };
}
