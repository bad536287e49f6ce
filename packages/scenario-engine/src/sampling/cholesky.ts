/** The lower triangle L with L Lᵀ equal to a matrix, or the first row at which there is none. */
type CholeskyFactor =
  | { readonly kind: "factor"; readonly rows: readonly (readonly number[])[] }
  | { readonly kind: "impossible"; readonly row: number };

const SMALLEST_PIVOT = 1e-10;

/**
 * Cholesky's decomposition of a correlation matrix.
 *
 * @param matrix - Symmetric, with ones on the diagonal.
 * @returns `impossible` when the matrix is not positive definite, or so nearly not that rounding decides.
 *
 * @example
 * choleskyFactor([[1, 0.6], [0.6, 1]]); // rows [1, 0] and [0.6, 0.8]
 */
export function choleskyFactor(matrix: readonly (readonly number[])[]): CholeskyFactor {
  const rows: number[][] = [];
  for (const [row, values] of matrix.entries()) {
    const own = values.map(() => 0);
    for (let column = 0; column <= row; column++) {
      let rest = values[column]!;
      for (let place = 0; place < column; place++) {
        rest -= own[place]! * (column === row ? own[place]! : rows[column]![place]!);
      }
      if (column < row) own[column] = rest / rows[column]![column]!;
      else if (rest > SMALLEST_PIVOT) own[column] = Math.sqrt(rest);
      else return { kind: "impossible", row };
    }
    rows.push(own);
  }
  return { kind: "factor", rows };
}

/** The column x for which L x is the given column. */
export function inverseOfColumn(rows: readonly (readonly number[])[], column: readonly number[]): number[] {
  const solved: number[] = [];
  for (const [row, values] of rows.entries()) {
    let rest = column[row]!;
    for (let place = 0; place < row; place++) rest -= values[place]! * solved[place]!;
    solved.push(rest / values[row]!);
  }
  return solved;
}
