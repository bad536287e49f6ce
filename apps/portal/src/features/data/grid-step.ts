/** Where the keyboard stands in the grid, counted from 0 over all rows, group headings left out. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads in a grid. `null` for keys that do not move, so that the page may have them.
 *
 * @example
 * gridStep({ row: 0, column: 1 }, "ArrowDown", { rows: 28, columns: 5 }, false); // { row: 1, column: 1 }
 */
export function gridStep(
  at: GridPosition,
  key: string,
  size: { readonly rows: number; readonly columns: number },
  withControl: boolean,
): GridPosition | null {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  switch (key) {
    case "ArrowUp":
      return { ...at, row: withControl ? 0 : Math.max(0, at.row - 1) };
    case "ArrowDown":
      return { ...at, row: withControl ? lastRow : Math.min(lastRow, at.row + 1) };
    case "ArrowLeft":
      return { ...at, column: withControl ? 0 : Math.max(0, at.column - 1) };
    case "ArrowRight":
      return { ...at, column: withControl ? lastColumn : Math.min(lastColumn, at.column + 1) };
    case "Home":
      return { row: withControl ? 0 : at.row, column: 0 };
    case "End":
      return { row: withControl ? lastRow : at.row, column: lastColumn };
    case "PageUp":
      return { ...at, row: Math.max(0, at.row - 10) };
    case "PageDown":
      return { ...at, row: Math.min(lastRow, at.row + 10) };
    default:
      return null;
  }
}
