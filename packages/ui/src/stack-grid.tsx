/** One input along a side, from the outermost inwards, and the names of its parts. */
export interface StackSide {
  readonly name: string;
  readonly parts: readonly string[];
}

export interface StackGridCell {
  /** Futures in the cell, and those of interest among them. */
  readonly n: number;
  readonly k: number;
}

export interface StackGridProps {
  readonly rows: readonly StackSide[];
  readonly columns: readonly StackSide[];
  /** Row by row. */
  readonly cells: readonly StackGridCell[];
  readonly onPick: (cell: number) => void;
  readonly labels: {
    readonly caption: string;
    /** Short, inside a cell: "83". */
    readonly share: (cell: StackGridCell) => string;
    /** The whole cell in words, read aloud. */
    readonly cell: (cell: number) => string;
    readonly none: string;
  };
}

/** Several inputs nested along two sides; the darker a cell, the larger the share of its futures that is looked for. */
export function StackGrid({ rows, columns, cells, onPick, labels }: StackGridProps) {
  const columnCount = columns.reduce((count, { parts }) => count * parts.length, 1);
  const rowCount = rows.reduce((count, { parts }) => count * parts.length, 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={labels.caption} tabIndex={0} className="overflow-x-auto pb-2">
      <table className="border-separate border-spacing-0.5">
        <caption className="sr-only">{labels.caption}</caption>
        <thead>
          {columns.map((side, depth) => (
            <tr key={side.name}>
              <td colSpan={rows.length} className="pr-2 text-right text-xs text-muted">
                {side.name}
              </td>
              {headsAt(columns, depth).map(({ key, part, span }) => (
                <th key={key} colSpan={span} scope="colgroup" className="bg-wash px-1 text-center text-xs font-normal">
                  {part}
                </th>
              ))}
            </tr>
          ))}
          <tr>
            {rows.map(({ name }) => (
              <th
                key={name}
                scope="col"
                className="max-w-36 px-1 text-left align-bottom text-xs font-normal text-muted"
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rowCount }, (_, row) => (
            <tr key={row}>
              {rows.map((side, depth) => {
                const span = spanAt(rows, depth);
                if (row % span !== 0) return null;
                const part = side.parts[Math.floor(row / span) % side.parts.length];
                return (
                  <th
                    key={side.name}
                    rowSpan={span}
                    scope="rowgroup"
                    className="bg-wash px-1.5 text-left text-xs font-normal"
                  >
                    {part}
                  </th>
                );
              })}
              {Array.from({ length: columnCount }, (_unused, column) => (
                <td key={column} className="p-0">
                  <Cell at={row * columnCount + column} cells={cells} onPick={onPick} labels={labels} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Percent of the full colour; more would leave too little contrast for the figure inside. */
const mostInk = 45;

function Cell({
  at,
  cells,
  onPick,
  labels,
}: Pick<StackGridProps, "cells" | "onPick" | "labels"> & { readonly at: number }) {
  const cell = cells[at]!;
  if (cell.n === 0) {
    return (
      <span title={labels.none} className="hatched block h-9 min-w-10">
        <span className="sr-only">{labels.none}</span>
      </span>
    );
  }
  const share = cell.k / cell.n;
  return (
    <button
      type="button"
      aria-label={labels.cell(at)}
      title={labels.cell(at)}
      onClick={() => onPick(at)}
      className="block h-9 w-full min-w-10 border border-hairline text-xs text-ink hover:border-ink"
      style={{
        background: `color-mix(in oklab, var(--color-not-met) ${Math.round(mostInk * share)}%, var(--color-panel))`,
      }}
    >
      {labels.share(cell)}
    </button>
  );
}

/** How many lines one part of the input at a depth holds. */
function spanAt(sides: readonly StackSide[], depth: number): number {
  return sides.slice(depth + 1).reduce((count, { parts }) => count * parts.length, 1);
}

function headsAt(sides: readonly StackSide[], depth: number) {
  const repeats = sides.slice(0, depth).reduce((count, { parts }) => count * parts.length, 1);
  const span = spanAt(sides, depth);
  return Array.from({ length: repeats }, (_, repeat) =>
    sides[depth]!.parts.map((part) => ({ key: `${repeat} ${part}`, part, span })),
  ).flat();
}
