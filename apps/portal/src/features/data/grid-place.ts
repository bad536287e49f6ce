import type { GridCell, GridModel, GridRow } from "./grid-model.ts";
import type { GridPosition } from "./grid-step.ts";

/** A cell by what it stands for, which outlives filters and other years. */
export interface CellName {
  readonly indicatorId: string;
  readonly year: number;
}

export interface GridPlace {
  readonly position: GridPosition;
  readonly row: GridRow;
  readonly cell: GridCell;
  readonly year: number;
}

/** The rows of every group, top to bottom. */
export function gridRows(model: GridModel): readonly GridRow[] {
  return model.groups.flatMap((group) => group.rows);
}

/**
 * Where a cell stands in the grid; when its row or year is not shown, the nearest that is: the first row, the last year.
 *
 * @returns `null` for a grid without cells.
 */
export function gridPlace(model: GridModel, name: CellName | null): GridPlace | null {
  const rows = gridRows(model);
  const found = name === null ? -1 : rows.findIndex(({ indicator }) => indicator.id === name.indicatorId);
  const column = name === null ? -1 : model.years.indexOf(name.year);
  return placeAt(model, { row: Math.max(0, found), column: column < 0 ? model.years.length - 1 : column });
}

export function placeAt(model: GridModel, position: GridPosition): GridPlace | null {
  const row = gridRows(model)[position.row];
  const cell = row?.cells[position.column];
  const year = model.years[position.column];
  return row && cell && year !== undefined ? { position, row, cell, year } : null;
}
