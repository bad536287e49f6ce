import type { ReactNode } from "react";

interface PlainTableProps {
  /** The table's name, read aloud. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/** A few rows inside a text; longer ones belong in a data table. */
export function PlainTable({ label, columns, rows }: PlainTableProps) {
  return (
    <table aria-label={label} className="w-full border-collapse text-left">
      <thead>
        <tr>
          {columns.map((column, place) => (
            <th
              key={column}
              scope="col"
              className={`border-b border-hairline px-2 py-1.5 text-xs font-semibold text-muted ${place > 0 ? "text-right" : ""}`}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {cells.map((cell, place) => (
              <td
                key={place}
                className={`border-b border-hairline px-2 py-1.5 align-top ${place > 0 ? "text-right" : ""}`}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
