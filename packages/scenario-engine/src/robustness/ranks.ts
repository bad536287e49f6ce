/**
 * The places of values in order, 1 for the best. Equal values share the better place, and the places after them stay
 * empty: 1, 1, 3. Values that differ only beyond the twelfth digit are equal.
 *
 * @returns One place per value, `null` for those that are NaN.
 *
 * @see docs/methods/robustness.md [ROB17].
 *
 * @example
 * ranks([7, 5, 7, NaN], false); // [2, 1, 2, null]
 */
export function ranks(values: ArrayLike<number>, largerIsBetter: boolean): (number | null)[] {
  const keys = Array.from(values, (value) => (largerIsBetter ? -1 : 1) * Number(value.toPrecision(12)));
  const sorted = Float64Array.from(keys.filter((key) => !Number.isNaN(key))).sort();
  const places = new Map<number, number>();
  sorted.forEach((key, place) => {
    if (!places.has(key)) places.set(key, place + 1);
  });
  return keys.map((key) => places.get(key) ?? null);
}
