/**
 * Solve A x = b for a symmetric, positive definite matrix, by Cholesky's factors.
 *
 * @param matrix - Row by row; not modified.
 * @throws {RangeError} If the matrix is not positive definite.
 *
 * @see Golub & Van Loan (2013), Matrix Computations, 4th ed., algorithm 4.2.1.
 *
 * @example
 * solvePositiveDefinite([[4, 2], [2, 3]], [10, 9]); // [1.5, 2]
 */
export function solvePositiveDefinite(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const lower = matrix.map((row) => row.slice());
  for (let column = 0; column < n; column++) {
    for (let row = column; row < n; row++) {
      let rest = matrix[row]![column]!;
      for (let k = 0; k < column; k++) rest -= lower[row]![k]! * lower[column]![k]!;
      if (row > column) {
        lower[row]![column] = rest / lower[column]![column]!;
      } else {
        if (!(rest > 0)) throw new RangeError(`the matrix is not positive definite: pivot ${column + 1} is ${rest}`);
        lower[column]![column] = Math.sqrt(rest);
      }
    }
  }
  const x = right.slice();
  for (let row = 0; row < n; row++) {
    for (let k = 0; k < row; k++) x[row]! -= lower[row]![k]! * x[k]!;
    x[row]! /= lower[row]![row]!;
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let k = row + 1; k < n; k++) x[row]! -= lower[k]![row]! * x[k]!;
    x[row]! /= lower[row]![row]!;
  }
  return x;
}
