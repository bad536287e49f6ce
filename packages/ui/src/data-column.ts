import type { ReactNode } from "react";
import type { SortValue } from "./sort-rows.ts";

/** One column of a data table: its head, how a row fills it and what it sorts by. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by; without it the column cannot be sorted. */
  readonly sortValue?: (row: Row) => SortValue;
  /** Figures stand at the end. */
  readonly align?: "start" | "end";
  /** CSS width: "8rem", "20%". The rest is shared. */
  readonly width?: string;
  /** This cell names its row for screen readers. */
  readonly rowHeader?: boolean;
}
