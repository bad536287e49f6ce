/**
 * Which of many rows no other row beats: none is at least as low in every column and lower in one. `nondominatedRanks`
 * gives the fronts behind as well, which takes far longer where there are a hundred thousand rows.
 *
 * @param columns - What is to be low, a number a row each; equal rows stand together.
 * @returns 1 for every row that stands, 0 for the others.
 *
 * @example
 * nonDominated([Float64Array.of(1, 2, 2), Float64Array.of(5, 3, 4)]); // [1, 1, 0]
 */
export function nonDominated(columns: readonly Float64Array[]): Uint8Array {
  const count = columns[0]?.length ?? 0;
  const stands = new Uint8Array(count);
  const order = Uint32Array.from({ length: count }, (_, row) => row).sort((a, b) => compare(columns, a, b) || a - b);
  const front: number[] = [];
  for (const row of order) {
    // Whoever beats a row comes before it, and stands or is beaten by one that stands.
    if (front.some((other) => beats(columns, other, row))) continue;
    front.push(row);
    stands[row] = 1;
  }
  return stands;
}

function compare(columns: readonly Float64Array[], a: number, b: number): number {
  for (const column of columns) if (column[a] !== column[b]) return column[a]! - column[b]!;
  return 0;
}

function beats(columns: readonly Float64Array[], a: number, b: number): boolean {
  let isLower = false;
  for (const column of columns) {
    if (column[a]! > column[b]!) return false;
    if (column[a]! < column[b]!) isLower = true;
  }
  return isLower;
}
