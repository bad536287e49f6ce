import type { Indicator } from "@tamarisk/domain";
import type { KnownCell } from "./known-cell.ts";

export interface BlankCount {
  readonly blank: number;
  readonly total: number;
}

/**
 * Indicators for which nobody knows anything about one place, in any year. A measured zero and a range are knowledge; a
 * contradicted figure is not.
 */
export function blankCount(
  indicators: readonly Indicator[],
  observations: readonly KnownCell[],
  townId: string,
): BlankCount {
  const known = new Set(
    observations
      .filter((each) => each.townId === townId && each.value.kind !== "no-data")
      .filter((each) => each.provenance.confidence !== "contradicted")
      .map((each) => each.indicatorId),
  );
  return { blank: indicators.filter(({ id }) => !known.has(id)).length, total: indicators.length };
}
