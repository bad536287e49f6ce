import { nameKey } from "./name-key.ts";

/**
 * The known name that a misspelt one most likely means, or undefined when none is near: at most one letter in three
 * wrong, missing, too many or exchanged with its neighbour.
 *
 * @see Damerau (1964), A technique for computer detection and correction of spelling errors, doi:10.1145/363958.363994,
 *   in the restricted form that edits no letter twice.
 *
 * @example
 * nearestName("brith rate", ["birth rate", "death rate"]); // "birth rate"
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = nameKey(name).slice(0, LETTERS_MAX);
  let nearest: string | undefined;
  let fewest = Math.floor(wanted.length / 3) + 1;
  for (const candidate of known) {
    const key = nameKey(candidate);
    if (Math.abs(key.length - wanted.length) >= fewest) continue;
    const edits = editsBetween(wanted, key);
    if (edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  return nearest;
}

/** “ — did you mean …?”, or nothing, to put after a message about an unknown name. */
export function nearestNameHint(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? "" : `; did you mean “${nearest}”?`;
}

const LETTERS_MAX = 200;

function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, before[j - 2]! + 1);
      row.push(edits);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
