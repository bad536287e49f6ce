import type { Indicator } from "@tamarisk/domain";
import type { TableData } from "@tamarisk/ui/table-data";
import type { GridCell, GridModel } from "./grid-model.ts";

interface GridTableWords {
  readonly caption: string;
  readonly code: string;
  readonly indicator: string;
  readonly unit: string;
  readonly nameOf: (indicator: Indicator) => string;
  readonly unitOf: (indicator: Indicator) => string;
  readonly range: (low: number, high: number) => string;
}

/** The grid as a table for a file: numbers stay numbers, a blank stays empty, a range is written out. */
export function gridTable(model: GridModel, words: GridTableWords): TableData {
  return {
    caption: words.caption,
    columns: [words.code, words.indicator, words.unit, ...model.years.map(String)],
    rows: model.groups.flatMap((group) =>
      group.rows.map(({ indicator, cells }) => [
        indicator.id,
        words.nameOf(indicator),
        words.unitOf(indicator),
        ...cells.map((cell) => cellFor(cell, words)),
      ]),
    ),
  };
}

function cellFor(cell: GridCell, words: GridTableWords): string | number | null {
  switch (cell.kind) {
    case "no-data":
      return null;
    case "measured":
      return cell.value;
    case "range":
      return words.range(cell.low, cell.high);
  }
}
