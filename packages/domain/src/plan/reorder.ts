/**
 * Move one item to another place in a list that people ordered by hand.
 *
 * @param ids - Ids in their present order.
 * @param to - Where the item shall stand afterwards, counted from 0.
 * @returns The new order; positions are the indices.
 * @throws {RangeError} If the item is not in the list or the place is outside it.
 *
 * @example
 * reorder(["a", "b", "c"], "c", 0); // ["c", "a", "b"]
 */
export function reorder<Id extends string>(ids: readonly Id[], id: Id, to: number): Id[] {
  const from = ids.indexOf(id);
  if (from < 0) throw new RangeError(`"${id}" is not in the list of ${ids.length}; reload it and try again`);
  if (!Number.isInteger(to) || to < 0 || to >= ids.length) {
    throw new RangeError(`place ${to} is outside the list; it has places 0 to ${ids.length - 1}`);
  }
  const rest = ids.filter((candidate) => candidate !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
