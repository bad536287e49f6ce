/**
 * The numbers of one uncertainty, a number for every scenario.
 *
 * @throws {RangeError} If one is missing or is no number.
 */
export function uncertaintyColumn(
  scenarios: Readonly<Record<string, Float64Array>>,
  id: string,
  count: number,
): Float64Array {
  const column = scenarios[id];
  if (column?.length !== count) {
    throw new RangeError(`the scenarios need ${count} numbers for "${id}"; found ${column?.length ?? "none"}`);
  }
  const place = column.findIndex((value) => !Number.isFinite(value));
  if (place >= 0) throw new RangeError(`scenario ${place} needs a number for "${id}"; found ${column[place]}`);
  return column;
}
