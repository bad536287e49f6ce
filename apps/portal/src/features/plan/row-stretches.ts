import type { PlanRow } from "./plan-rows.ts";

/** Plans up to this many rows are drawn whole. */
export const wholeUpTo = 150;

const stretchLength = 40;

/** A plan's rows in stretches that a long table draws one by one. */
export function rowStretches(rows: readonly PlanRow[]): readonly (readonly PlanRow[])[] {
  const count = Math.ceil(rows.length / stretchLength);
  return Array.from({ length: count }, (_, index) => rows.slice(index * stretchLength, (index + 1) * stretchLength));
}

const likelyHeights: Readonly<Record<PlanRow["kind"], number>> = { gate: 80, phase: 40, unit: 64, measure: 30 };

/** How high a stretch is likely to be, in pixels, before it was ever drawn. */
export function likelyHeightOf(rows: readonly PlanRow[]): number {
  return rows.reduce((height, { kind }) => height + likelyHeights[kind], 0);
}
