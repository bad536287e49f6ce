/** A chart's figures as a table: the same words on screen, in the file and to a screen reader. */
export interface TableData {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Cells in the order of the columns; numbers stay numbers so that a file can be computed with; null is no data. Give
   *  years as text: a thousands separator has no place in them. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}
