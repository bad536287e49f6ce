import type { DataColumn } from "@tamarisk/ui/data-column";

interface StackedRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly DataColumn<Row>[];
}

/** A table's row where columns have no room: the first cell as the title, the others below with their names. */
export function StackedRow<Row>({ row, columns }: StackedRowProps<Row>) {
  const [title, ...others] = columns;
  return (
    <div className="grid gap-1 py-1">
      <div>{title?.cell(row)}</div>
      <dl className="m-0 grid grid-cols-[7rem_minmax(0,1fr)] items-baseline gap-x-3 gap-y-1">
        {others.map((column) => {
          const content = column.cell(row);
          if (content === null || content === false || content === "") return null;
          return (
            <div key={column.id} className="contents">
              <dt className="text-xs text-muted">{column.header}</dt>
              <dd className="m-0 min-w-0 break-words">{content}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
