import type { ModelData } from "highs";

/** Something of a row: a coefficient of a column, or of the number 1 where the column is already decided. */
export interface Term {
  readonly column: Column;
  readonly times: number;
}

/** A column by its place, or a number it is known to be. */
export type Column = { readonly place: number } | { readonly is: number };

/** An integer program as it is written down: columns and rows one by one, decided columns folded into the bounds. */
export class LinearProgram {
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #integral: number[] = [];
  readonly #rowLower: number[] = [];
  readonly #rowUpper: number[] = [];
  readonly #starts: number[] = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];

  /** HiGHS does not run a program without columns, so there is always one, and it is 0. */
  constructor() {
    this.amount(0);
  }

  get columns(): number {
    return this.#lower.length;
  }

  binary(): Column {
    this.#integral.push(1);
    return this.#column(1);
  }

  /** Zero or more. */
  amount(upper = Number.POSITIVE_INFINITY): Column {
    this.#integral.push(0);
    return this.#column(upper);
  }

  #column(upper: number): Column {
    this.#lower.push(0);
    this.#upper.push(upper);
    return { place: this.#lower.length - 1 };
  }

  /** Asks that the sum of the terms is at most a number. */
  atMost(terms: readonly Term[], most: number): void {
    const { byPlace, constant } = gathered(terms);
    for (const [place, times] of byPlace) {
      this.#indices.push(place);
      this.#values.push(times);
    }
    this.#starts.push(this.#indices.length);
    this.#rowLower.push(Number.NEGATIVE_INFINITY);
    this.#rowUpper.push(most - constant);
  }

  /** The program as HiGHS takes it, with nothing yet to minimise. */
  data(): ModelData {
    const [numCols, numRows] = [this.#lower.length, this.#rowUpper.length];
    return {
      numCols,
      numRows,
      colCost: new Float64Array(numCols),
      colLower: this.#lower,
      colUpper: this.#upper,
      rowLower: this.#rowLower,
      rowUpper: this.#rowUpper,
      integrality: Int32Array.from(this.#integral),
      matrix: {
        format: "csr",
        numRows,
        numCols,
        starts: this.#starts,
        indices: this.#indices,
        values: this.#values,
      },
    };
  }
}

/** Terms with each column once, and what the decided ones add up to. */
export function gathered(terms: readonly Term[]): { byPlace: ReadonlyMap<number, number>; constant: number } {
  const byPlace = new Map<number, number>();
  let constant = 0;
  for (const { column, times } of terms) {
    if ("is" in column) constant += times * column.is;
    else byPlace.set(column.place, (byPlace.get(column.place) ?? 0) + times);
  }
  for (const [place, times] of byPlace) if (times === 0) byPlace.delete(place);
  return { byPlace, constant };
}
