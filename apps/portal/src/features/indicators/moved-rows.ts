/**
 * The same rows with one of them a place further up or down; unchanged at either end.
 *
 * @example
 * movedRows([{ id: "a" }, { id: "b" }], "b", -1); // b, a
 */
export function movedRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  by: -1 | 1,
): readonly Row[] {
  const from = rows.findIndex((row) => row.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= rows.length) return rows;
  const moved = [...rows];
  const [row] = moved.splice(from, 1);
  moved.splice(to, 0, row!);
  return moved;
}
