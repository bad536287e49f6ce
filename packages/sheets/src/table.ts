/** A column of a table that goes into a file: what stands above it, and about how many characters wide it is shown. */
export interface TableColumn {
  readonly header: string;
  readonly width?: number;
  /** Greyed in a workbook: for the reader's program, not to be edited. */
  readonly isForMachines?: boolean;
}

/** A table that goes into a file. `null` is a blank cell: no data, never zero. */
export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
