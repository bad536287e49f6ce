/**
 * Which items of a list must be said to have moved, so that the others stand in their old order: as few as possible. Items
 * that only one of the lists has do not count.
 *
 * @example
 * movedItems(["a", "b", "c", "d"], ["d", "a", "x", "b", "c"]); // ["d"]
 */
export function movedItems<Id>(before: readonly Id[], after: readonly Id[]): Id[] {
  const placeBefore = new Map(before.map((id, place) => [id, place]));
  const common = after.filter((id) => placeBefore.has(id));
  const kept = longestRise(common.map((id) => placeBefore.get(id)!));
  return common.filter((_, index) => !kept.has(index));
}

/** The indices of a longest rising part of the numbers (patience sorting: Schensted 1961, doi:10.4153/CJM-1961-015-3). */
function longestRise(values: readonly number[]): Set<number> {
  const endings: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    const at = endings.findIndex((ending) => values[ending]! >= value);
    const place = at < 0 ? endings.length : at;
    previous[index] = place > 0 ? endings[place - 1]! : -1;
    endings[place] = index;
  });
  const kept = new Set<number>();
  for (let index = endings.at(-1) ?? -1; index >= 0; index = previous[index]!) kept.add(index);
  return kept;
}
