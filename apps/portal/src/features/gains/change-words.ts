import type { ChangeRange } from "@tamarisk/ui/change-bar-layout";
import { formatSignedPercent } from "@tamarisk/ui/format-number";
import type { ChangeVerdict } from "@/features/futures/change-verdict.ts";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";

/** A change in percent with its sign. */
export function changeText(percent: number, { locale }: FuturesWords): string {
  return formatSignedPercent(percent, locale, { max: Math.abs(percent) < 10 ? 1 : 0 });
}

/** From where to where 90 of 100 futures lie. */
export function rangeText({ p5, p95 }: ChangeRange, words: FuturesWords): string {
  return words.t("gains.range", { low: changeText(p5, words), high: changeText(p95, words) });
}

/** The verdict as a short sentence. */
export function verdictText(verdict: ChangeVerdict, { t }: FuturesWords): string {
  switch (verdict.kind) {
    case "same":
      return t("gains.verdict.same");
    case "no-data":
      return t("gains.noData");
    default:
      return t(`gains.verdict.${verdict.kind}`, { share: String(verdict.hundred) });
  }
}
