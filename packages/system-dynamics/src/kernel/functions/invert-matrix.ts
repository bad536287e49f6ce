/**
 * The inverse of a square matrix by Gauss–Jordan elimination, the largest number of each column on its diagonal first.
 * A matrix without an inverse gives NaN everywhere.
 *
 * @param inputs - The matrix, row by row; optionally the number of its rows, where fewer than all of them are meant:
 *   what lies outside them is 0.
 * @param output - As long as the matrix.
 *
 * @see Golub & Van Loan (2013), Matrix Computations, 4th edition, section 3.4.
 * @see Vensim reference manual, INVERT MATRIX.
 *
 * @example
 * invertMatrix([Float64Array.of(4, 7, 2, 6), Float64Array.of(2)], output); // output: 0.6, −0.7, −0.2, 0.4
 */
export function invertMatrix([matrix, size]: readonly Float64Array[], output: Float64Array): void {
  const width = Math.round(Math.sqrt(output.length));
  const rows = Math.min(width, Math.max(0, Math.trunc(size?.[0] ?? width)));
  const rest = Float64Array.from(
    { length: rows * rows },
    (_, at) => matrix![Math.trunc(at / rows) * width + (at % rows)]!,
  );
  const inverse = Float64Array.from({ length: rows * rows }, (_, at) => (Math.trunc(at / rows) === at % rows ? 1 : 0));
  output.fill(0);
  if (!eliminate(rest, inverse, rows)) {
    output.fill(Number.NaN);
    return;
  }
  for (let row = 0; row < rows; row++) output.set(inverse.subarray(row * rows, (row + 1) * rows), row * width);
}

function eliminate(rest: Float64Array, inverse: Float64Array, rows: number): boolean {
  for (let column = 0; column < rows; column++) {
    const pivot = largestBelow(rest, rows, column);
    const size = rest[pivot * rows + column]!;
    if (!(Math.abs(size) > 0 && Math.abs(size) < Infinity)) return false;
    for (const part of [rest, inverse]) {
      swapRows(part, rows, pivot, column);
      for (let at = column * rows; at < (column + 1) * rows; at++) part[at]! /= size;
    }
    for (let row = 0; row < rows; row++) {
      const factor = rest[row * rows + column]!;
      if (row === column || factor === 0) continue;
      for (const part of [rest, inverse]) subtractRow(part, rows, row, column, factor);
    }
  }
  return true;
}

function largestBelow(rest: Float64Array, rows: number, column: number): number {
  let largest = column;
  for (let row = column + 1; row < rows; row++) {
    if (Math.abs(rest[row * rows + column]!) > Math.abs(rest[largest * rows + column]!)) largest = row;
  }
  return largest;
}

function swapRows(part: Float64Array, rows: number, a: number, b: number): void {
  if (a === b) return;
  const kept = part.slice(a * rows, (a + 1) * rows);
  part.copyWithin(a * rows, b * rows, (b + 1) * rows);
  part.set(kept, b * rows);
}

function subtractRow(part: Float64Array, rows: number, row: number, from: number, factor: number): void {
  for (let at = 0; at < rows; at++) part[row * rows + at]! -= factor * part[from * rows + at]!;
}
