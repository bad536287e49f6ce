import { classNames } from "./class-names.ts";
import type { DataColumn } from "./data-column.ts";
import type { Sort } from "./sort-rows.ts";

interface DataTableHeadProps<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly sort: Sort | null;
  readonly onSortBy: (sort: Sort) => void;
  readonly hidden: boolean;
}

/** The head of a data table: a sortable name is a button, and `aria-sort` says which way it stands. */
export function DataTableHead<Row>({ columns, sort, onSortBy, hidden }: DataTableHeadProps<Row>) {
  return (
    <thead className={hidden ? "sr-only" : "sticky top-0 z-10 bg-panel"}>
      <tr>
        {columns.map((column) => {
          const direction = sort?.columnId === column.id ? sort.direction : undefined;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={column.sortValue ? (direction ?? "none") : undefined}
              className={classNames(
                "h-9 whitespace-nowrap px-2 print:whitespace-normal print:px-1 text-xs font-semibold text-muted shadow-[inset_0_-1px_var(--color-hairline)]",
                column.align === "end" ? "text-right" : "text-left",
              )}
            >
              {column.sortValue ? (
                <button
                  type="button"
                  onClick={() => onSortBy({ columnId: column.id, direction: nextDirection(direction) })}
                  className={classNames("min-h-6 font-semibold hover:text-ink", direction && "text-ink")}
                >
                  {column.header}
                  <SortArrow direction={direction} />
                </button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function nextDirection(direction: Sort["direction"] | undefined): Sort["direction"] {
  return direction === "ascending" ? "descending" : "ascending";
}

function SortArrow({ direction }: { readonly direction: Sort["direction"] | undefined }) {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" className="ml-1 inline-block">
      {direction !== "descending" && <path d="M5 1l3.5 3.5h-7z" fill="currentColor" opacity={direction ? 1 : 0.4} />}
      {direction !== "ascending" && <path d="M5 9l3.5-3.5h-7z" fill="currentColor" opacity={direction ? 1 : 0.4} />}
    </svg>
  );
}
