import type { DataColumn } from "./data-column.ts";
import { FilterSelect } from "./filter-select.tsx";
import type { Sort } from "./sort-rows.ts";

interface DataTableSortMenuProps<Row> {
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly sort: Sort | null;
  readonly onSortBy: (sort: Sort) => void;
}

/** The head of a data table on a phone: one control that names column and direction. */
export function DataTableSortMenu<Row>({ label, columns, sort, onSortBy }: DataTableSortMenuProps<Row>) {
  const options = columns
    .filter((column) => column.sortValue)
    .flatMap(({ id, header }) => [
      { value: `ascending ${id}`, label: `${header} ↑` },
      { value: `descending ${id}`, label: `${header} ↓` },
    ]);
  return (
    <div className="mb-2 flex justify-end">
      <FilterSelect
        label={label}
        value={sort ? `${sort.direction} ${sort.columnId}` : ""}
        options={sort ? options : [{ value: "", label: "", disabled: true }, ...options]}
        onValueChange={(choice) => {
          const [direction, ...columnId] = choice.split(" ");
          onSortBy({ columnId: columnId.join(" "), direction: direction as Sort["direction"] });
        }}
      />
    </div>
  );
}
