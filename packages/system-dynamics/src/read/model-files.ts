/** One cell of a side file: a number, a text, or nothing. */
export type Cell = number | string | undefined;

/** The cells of one sheet or one delimited text, row by row; rows may differ in length. */
export interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
  /** Excel's named ranges on this sheet: where each begins and ends, rows and columns from 0, last ones included. */
  readonly names?: ReadonlyMap<string, CellRange>;
}

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What came of asking for a side file: its cells, or why there are none, in words for the modeller. */
export type SheetAnswer =
  | { readonly kind: "sheet"; readonly sheet: Sheet }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * How a program that reads a model hands over the files the model names. This package reads no files itself.
 *
 * @example
 * const files: ModelFiles = {
 *   sheet: async (file) => ({ kind: "sheet", sheet: { rows: file === "births.csv" ? [[2020, 2021], [9, 8]] : [] } }),
 * };
 */
export interface ModelFiles {
  /**
   * @param file - As written in the model, such as `data/births.csv`.
   * @param tab - Name of the sheet; for delimited text the delimiter.
   */
  sheet(file: string, tab: string): Promise<SheetAnswer>;
}
