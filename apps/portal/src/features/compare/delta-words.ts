import type { PairedChange } from "@tamarisk/scenario-engine";
import { formatSigned } from "@tamarisk/ui/format-number";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";

/** A difference with its sign and as many digits as say something beside the others of its row. */
export function differenceText(value: number, scale: number, { locale }: FuturesWords): string {
  const digits = scale >= 100 ? 0 : scale >= 10 ? 1 : scale >= 1 ? 2 : 3;
  return formatSigned(value, locale, { max: digits });
}

/** The size that decides how many digits a change is shown with. */
export function scaleOf({ p5, p50, p95 }: PairedChange): number {
  return Math.max(...[p5, p50, p95].map((value) => Math.abs(value ?? 0)));
}
