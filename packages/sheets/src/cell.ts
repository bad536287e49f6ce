/**
 * What Excel shows where a formula has failed, such as `#N/A`; the formula itself, such as `=A1+1`, where the file does not say
 * what it came to.
 */
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
  /** What a workbook says of its cells beside their values; delimited text says none of it. */
  readonly marks?: CellMarks;
}

/** Plain data, since sheets travel between threads. */
export interface CellMarks {
  readonly merged: readonly CellRange[];
  /** Where numbers are shown as percentages, a hundred times what is kept: addresses such as `D7`. */
  readonly percents: ReadonlySet<string>;
  /** Days are counted from 1904, as Excel on a Mac once did, and not from 1900. */
  readonly hasDaysFrom1904: boolean;
}
