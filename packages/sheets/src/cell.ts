/** What Excel shows where a formula has failed, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** One cell; `undefined` was left blank. Dates are Excel's day numbers, as the file keeps them. */
export type Cell = number | string | boolean | CellError | undefined;

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of one sheet, row by row; rows may differ in length. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Excel's named ranges on this sheet: rows and columns from 0, last ones included. */
  readonly names: ReadonlyMap<string, CellRange>;
}
