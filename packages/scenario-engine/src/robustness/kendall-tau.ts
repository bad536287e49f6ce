/**
 * Kendall's τ-b between two rankings of the same things: 1 where they agree on every pair, −1 where they disagree on
 * every pair; pairs that one of them ties count for less.
 *
 * @param first - One rank each, `null` for what is not ranked; only what both rank is compared.
 * @returns `null` where fewer than two things are ranked by both, or one ranking ties them all.
 *
 * @see Kendall (1945), The treatment of ties in ranking problems, Biometrika 33(3), doi:10.1093/biomet/33.3.239.
 *
 * @example
 * kendallTau([1, 2, 3], [1, 3, 2]); // 1 / 3
 */
export function kendallTau(first: readonly (number | null)[], second: readonly (number | null)[]): number | null {
  let agreeing = 0;
  let disagreeing = 0;
  let tiedInFirst = 0;
  let tiedInSecond = 0;
  for (const [one, other] of pairsRankedByBoth(first, second)) {
    if (one === 0 && other === 0) continue;
    if (one === 0) tiedInFirst++;
    else if (other === 0) tiedInSecond++;
    else if (one === other) agreeing++;
    else disagreeing++;
  }
  const untied = agreeing + disagreeing;
  const size = Math.sqrt((untied + tiedInFirst) * (untied + tiedInSecond));
  return size === 0 ? null : (agreeing - disagreeing) / size;
}

/** Whether two rankings put whatever both rank into the same order, ties included. */
export function areAlike(first: readonly (number | null)[], second: readonly (number | null)[]): boolean {
  for (const [one, other] of pairsRankedByBoth(first, second)) if (one !== other) return false;
  return true;
}

/** For each pair of things which comes first in either ranking, as a sign. */
function* pairsRankedByBoth(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): Generator<readonly [number, number]> {
  const both = first.flatMap((rank, place) => {
    const other = second[place] ?? null;
    return rank === null || other === null ? [] : [[rank, other] as const];
  });
  for (let place = 0; place < both.length; place++) {
    const [one, other] = both[place]!;
    for (let next = place + 1; next < both.length; next++) {
      yield [Math.sign(one - both[next]![0]), Math.sign(other - both[next]![1])];
    }
  }
}
