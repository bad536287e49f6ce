import type { Capacity, Confidence, Indicator } from "@tamarisk/domain";
import type { KnownCell } from "./known-cell.ts";

/** What one cell knows. A blank that nobody touched has no observation; one that was recorded as blank has. */
export type GridCell =
  | { readonly kind: "no-data"; readonly observation: KnownCell | null }
  | { readonly kind: "measured"; readonly value: number; readonly observation: KnownCell }
  | { readonly kind: "range"; readonly low: number; readonly high: number; readonly observation: KnownCell };

export interface GridRow {
  readonly indicator: Indicator;
  /** One cell a year, in the order of the years asked for. */
  readonly cells: readonly GridCell[];
}

/** Indicators that serve the same capacity; `null` gathers those that serve none. */
interface GridGroup {
  readonly capacity: Capacity | null;
  readonly rows: readonly GridRow[];
}

export interface GridModel {
  readonly years: readonly number[];
  readonly groups: readonly GridGroup[];
  /** Rows drawn, and rows there are. */
  readonly shown: number;
  readonly total: number;
}

interface GridQuestion {
  readonly townId: string;
  readonly years: readonly number[];
  /** Leave out rows in which every year asked for has a value. */
  readonly onlyBlanks: boolean;
}

const capacities: readonly (Capacity | null)[] = ["buffer", "self-organisation", "learning", null];

/**
 * Indicators by year for one place, grouped by capacity in the order of the theory: buffer, self-organisation, learning.
 *
 * @param observations - Any place, any year; those not asked for are passed over.
 */
export function gridModel(
  indicators: readonly Indicator[],
  observations: readonly KnownCell[],
  question: GridQuestion,
): GridModel {
  const known = new Map(observations.map((each) => [cellKey(each.indicatorId, each.townId, each.year), each]));
  const rows = indicators.map((indicator) => ({
    indicator,
    cells: question.years.map((year) => gridCell(known.get(cellKey(indicator.id, question.townId, year)) ?? null)),
  }));
  const kept = question.onlyBlanks ? rows.filter((row) => row.cells.some((cell) => cell.kind === "no-data")) : rows;
  const groups = capacities
    .map((capacity) => ({ capacity, rows: kept.filter((row) => row.indicator.capacity === capacity) }))
    .filter((group) => group.rows.length > 0);
  return { years: question.years, groups, shown: kept.length, total: rows.length };
}

export function gridCell(observation: KnownCell | null): GridCell {
  if (!observation || observation.value.kind === "no-data") return { kind: "no-data", observation };
  return observation.value.kind === "measured"
    ? { kind: "measured", value: observation.value.value, observation }
    : { kind: "range", low: observation.value.low, high: observation.value.high, observation };
}

/** Names one cell of the whole project. */
export function cellKey(indicatorId: string, townId: string, year: number): string {
  return `${indicatorId}|${townId}|${year}`;
}

/** Whether the cell holds a first figure that may still be corrected. */
export function isProvisional(cell: GridCell): boolean {
  return cell.kind !== "no-data" && cell.observation.isProvisional;
}

/** How far the cell's figure can be trusted; `null` for a blank. */
export function confidenceOf(cell: GridCell): Confidence | null {
  return cell.kind === "no-data" ? null : cell.observation.provenance.confidence;
}
