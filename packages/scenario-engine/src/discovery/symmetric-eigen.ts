/** A direction in which a symmetric matrix only stretches, and by how much. */
interface EigenPair {
  readonly value: number;
  /** Of length 1; its largest part is positive. */
  readonly vector: readonly number[];
}

const SWEEPS = 100;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix, the largest value first, by Jacobi's rotations.
 *
 * @param matrix - Symmetric. Not modified.
 *
 * @see Golub & Van Loan (2013), Matrix computations, 8.5.
 *
 * @example
 * symmetricEigen([[2, 1], [1, 2]])[0]; // { value: 3, vector: [0.707…, 0.707…] }
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): EigenPair[] {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, row) => matrix.map((_unused, column) => (row === column ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS && offDiagonal(a) > 0; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q);
  }
  return a
    .map((row, place) => ({ value: row[place]!, vector: turned(vectors.map((parts) => parts[place]!)) }))
    .sort((one, other) => other.value - one.value);
}

/** Turns rows and columns p and q so that their common entry becomes zero. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const shared = a[p]![q]!;
  if (Math.abs(shared) <= Number.EPSILON * 1e-3 * Math.sqrt(Math.abs(a[p]![p]! * a[q]![q]!))) {
    a[p]![q] = 0;
    a[q]![p] = 0;
    return;
  }
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * shared);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of [...a, ...vectors]) {
    const [left, right] = [row[p]!, row[q]!];
    row[p] = cosine * left - sine * right;
    row[q] = sine * left + cosine * right;
  }
  const [above, below] = [a[p]!, a[q]!];
  for (let column = 0; column < a.length; column++) {
    const [left, right] = [above[column]!, below[column]!];
    above[column] = cosine * left - sine * right;
    below[column] = sine * left + cosine * right;
  }
}

function offDiagonal(a: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const [row, values] of a.entries())
    for (const [column, value] of values.entries()) if (row !== column) sum += value * value;
  return sum;
}

/** With its largest part positive, so that the same matrix gives the same vector everywhere. */
function turned(vector: readonly number[]): number[] {
  const largest = vector.reduce((best, part) => (Math.abs(part) > Math.abs(best) + 1e-12 ? part : best), 0);
  return largest < 0 ? vector.map((part) => -part) : [...vector];
}
