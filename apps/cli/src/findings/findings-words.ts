import type { LocalizedText } from "@tamarisk/domain";

/** The two languages of the findings. */
export type Locale = keyof LocalizedText;

/** A word of the page's tables in both languages. */
export const words = {
  outcome: { en: "outcome", zh: "指标" },
  unit: { en: "unit", zh: "单位" },
  year: { en: "year", zh: "年份" },
  claim: { en: "claim", zh: "论断" },
  place: { en: "in the thesis", zh: "论文位置" },
  test: { en: "test", zh: "检验" },
  holds: { en: "holds in", zh: "成立比例" },
  verdict: { en: "verdict", zh: "结论" },
  appears: { en: "appears", zh: "出现" },
  "does not appear": { en: "does not appear", zh: "未出现" },
  "cannot be told": { en: "cannot be told", zh: "无法判定" },
  storyline: { en: "storyline", zh: "情景" },
  threshold: { en: "threshold", zh: "阈值" },
} as const satisfies Record<string, LocalizedText>;

/** A table in Markdown; the first column is read, the others are numbers unless said otherwise. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[], readColumns = 1): string {
  const rule = heads.map((_, place) => (place < readColumns ? "---" : "---:"));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
