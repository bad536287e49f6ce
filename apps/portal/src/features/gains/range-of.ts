import type { PairedChange } from "@tamarisk/scenario-engine";
import type { ChangeRange } from "@tamarisk/ui/change-bar-layout";

/** A change to draw; `null` where no future could be counted. */
export function rangeOf({ p5, p50, p95 }: PairedChange): ChangeRange | null {
  return p5 === null || p50 === null || p95 === null ? null : { p5, p50, p95 };
}
