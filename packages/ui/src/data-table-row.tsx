import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import type { DataColumn } from "./data-column.ts";

interface DataTableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly DataColumn<Row>[];
  readonly index: number;
  readonly height: number;
  readonly selected: boolean;
  /** Whether this is the row the Tab key reaches; null in a table whose rows are not selectable. */
  readonly focusable: boolean | null;
  readonly onSelect?: (row: Row) => void;
  readonly onFocus: (index: number) => void;
  readonly phoneRow?: (row: Row) => ReactNode;
}

/** One row of a data table; a selected one has the accent's wash and a bar at its start. */
export function DataTableRow<Row>(props: DataTableRowProps<Row>) {
  const { row, columns, index, height, selected, focusable, onSelect, onFocus, phoneRow } = props;
  const cells: readonly DataColumn<Row>[] = phoneRow
    ? [{ id: "phone", header: "", cell: phoneRow, rowHeader: true }]
    : columns;
  return (
    <tr
      aria-rowindex={index + 2}
      data-row-index={index}
      aria-selected={focusable === null ? undefined : selected}
      tabIndex={focusable === null ? undefined : focusable ? 0 : -1}
      onFocus={focusable === null ? undefined : () => onFocus(index)}
      onClick={onSelect && ((event) => !fromControl(event.target) && onSelect(row))}
      className={classNames(
        "focus-visible:-outline-offset-2",
        onSelect && "cursor-pointer",
        selected ? "bg-accent-wash" : onSelect && "hover:bg-wash",
      )}
    >
      {cells.map((column, place) => {
        const Cell = column.rowHeader ? "th" : "td";
        return (
          <Cell
            key={column.id}
            scope={column.rowHeader ? "row" : undefined}
            colSpan={phoneRow ? columns.length : undefined}
            style={{ height }}
            className={classNames(
              "border-b border-hairline px-2 py-0.5 font-normal print:px-1",
              column.align === "end" ? "text-right" : "text-left",
              place === 0 && selected && "shadow-[inset_3px_0_var(--color-accent)]",
            )}
          >
            {column.cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
}

/** A click on a link or a button inside a row is theirs. */
function fromControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("a, button, input, select, textarea, label") !== null;
}
