import { formatNumber } from "./format-number.ts";
import type { TableData } from "./table-data.ts";

export interface ChartTableProps {
  readonly table: TableData;
  readonly locale: string;
}

/** The figures of a chart as a plain table; a cell without data is hatched and empty. */
export function ChartTable({ table, locale }: ChartTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={table.caption} tabIndex={0} className="max-h-[30rem] overflow-auto">
      <table className="w-full border-collapse text-left">
        <caption className="pb-2 text-left text-xs text-muted">{table.caption}</caption>
        <thead className="sticky top-0 bg-panel">
          <tr>
            {table.columns.map((column, place) => (
              <th
                key={column}
                scope="col"
                className={`h-8 px-2 text-xs font-semibold text-muted shadow-[inset_0_-1px_var(--color-hairline)] ${numeric(table, place) ? "text-right" : ""}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => (
                <td
                  key={table.columns[place]}
                  className={`h-8 border-b border-hairline px-2 ${numeric(table, place) ? "text-right" : "min-w-24 [overflow-wrap:anywhere]"} ${cell === null ? "hatched" : ""}`}
                >
                  {typeof cell === "number" ? formatNumber(cell, locale, { max: 2 }) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function numeric(table: TableData, place: number): boolean {
  return table.rows.some((row) => typeof row[place] === "number");
}
