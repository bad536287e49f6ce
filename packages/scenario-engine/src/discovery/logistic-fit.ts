import { choleskyFactor, inverseOfColumn } from "../sampling/cholesky.ts";

/** Coefficients, the constant first, or that none exist because they would grow without end. */
export type LogisticFit =
  | {
      readonly kind: "converged";
      readonly coefficients: Float64Array;
      readonly standardErrors: Float64Array;
      /** Minus twice the logarithm of the likelihood, without the penalty. */
      readonly deviance: number;
      /** The fitted share of each future. */
      readonly shares: Float64Array;
    }
  | {
      readonly kind: "diverged";
      /** Every future was told right on the way. */
      readonly isComplete: boolean;
    };

/**
 * Logistic regression by iteratively reweighted least squares (Newton's method), with a step halved when it goes too far.
 *
 * @param columns - Standardised, none a mixture of others; a constant is added.
 * @param ridge - How heavily the sum of the squared coefficients, the constant apart, counts against the likelihood: half
 *   of this for each.
 *
 * @see McCullagh & Nelder (1989), Generalized linear models, ch. 4.
 */
export function logisticFit(columns: readonly Float64Array[], ofInterest: Uint8Array, ridge: number): LogisticFit {
  const all = [new Float64Array(ofInterest.length).fill(1), ...columns];
  let coefficients = new Float64Array(all.length);
  let state = stateAt(all, ofInterest, coefficients, ridge);
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const newton = newtonStep(all, ofInterest, coefficients, state.shares, ridge);
    if (newton === null) return { kind: "diverged", isComplete: false };
    let step = newton.step;
    let next = stateAt(all, ofInterest, added(coefficients, step), ridge);
    for (let halving = 0; halving < 20 && !(next.loss <= state.loss * (1 + 1e-12)); halving++) {
      step = step.map((part) => part / 2);
      next = stateAt(all, ofInterest, added(coefficients, step), ridge);
    }
    coefficients = added(coefficients, step);
    state = next;
    if (ridge === 0 && state.deviance < NO_DEVIANCE * ofInterest.length) return { kind: "diverged", isComplete: true };
    const furthest = step.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    if (furthest < SMALL_STEP) {
      const last = newtonStep(all, ofInterest, coefficients, state.shares, ridge);
      if (last === null) break;
      return { kind: "converged", coefficients, standardErrors: last.standardErrors, ...state };
    }
  }
  return { kind: "diverged", isComplete: false };
}

/** Where the data separate, each step adds about 1 to a coefficient without end; otherwise a dozen steps are plenty. */
const MOST_TURNS = 30;
const SMALL_STEP = 1e-8;
/** A deviance a future below which every future is told right. */
const NO_DEVIANCE = 1e-6;

interface FitState {
  readonly shares: Float64Array;
  readonly deviance: number;
  /** The deviance with the penalty. */
  readonly loss: number;
}

function stateAt(
  columns: readonly Float64Array[],
  ofInterest: Uint8Array,
  coefficients: Float64Array,
  ridge: number,
): FitState {
  const shares = new Float64Array(ofInterest.length);
  for (const [place, column] of columns.entries()) {
    const coefficient = coefficients[place]!;
    for (let future = 0; future < shares.length; future++) shares[future]! += coefficient * column[future]!;
  }
  let deviance = 0;
  for (let future = 0; future < shares.length; future++) {
    const odds = shares[future]!;
    // ln(1 + e^x) without overflow.
    const towards = ofInterest[future] === 1 ? -odds : odds;
    deviance += 2 * (Math.max(0, towards) + Math.log1p(Math.exp(-Math.abs(odds))));
    shares[future] = 1 / (1 + Math.exp(-odds));
  }
  const squares = coefficients.reduce((sum, own, place) => (place === 0 ? sum : sum + own * own), 0);
  return { shares, deviance, loss: deviance + ridge * squares };
}

/** The step to where the quadratic that touches the likelihood here is highest; null if it has no top. */
function newtonStep(
  columns: readonly Float64Array[],
  ofInterest: Uint8Array,
  coefficients: Float64Array,
  shares: Float64Array,
  ridge: number,
): { step: Float64Array; standardErrors: Float64Array } | null {
  const weights = shares.map((share) => share * (1 - share));
  const curvature = weightedProducts(columns, weights, ridge);
  const slope = columns.map((column, place) => {
    let sum = place === 0 ? 0 : -ridge * coefficients[place]!;
    for (let future = 0; future < column.length; future++) {
      sum += column[future]! * (ofInterest[future]! - shares[future]!);
    }
    return sum;
  });
  const scales = curvature.map((row, place) => Math.sqrt(row[place]!));
  if (!scales.every((scale) => scale > TINY)) return null;
  const factor = choleskyFactor(curvature.map((row, a) => row.map((value, b) => value / (scales[a]! * scales[b]!))));
  if (factor.kind === "impossible") return null;
  const inverse = inverseRows(factor.rows);
  const scaled = slope.map((value, place) => value / scales[place]!);
  // With L⁻¹ the inverse of the lower triangle, the solution is L⁻ᵀ L⁻¹ slope and the variances are sums of its squares.
  const half = inverse.map((row) => row.reduce((sum, value, place) => sum + value * scaled[place]!, 0));
  const step = Float64Array.from(
    scales,
    (scale, place) => inverse.reduce((sum, row, own) => sum + row[place]! * half[own]!, 0) / scale,
  );
  const standardErrors = Float64Array.from(
    scales,
    (scale, place) => Math.sqrt(inverse.reduce((sum, row) => sum + row[place]! * row[place]!, 0)) / scale,
  );
  return { step, standardErrors };
}

const TINY = 1e-100;

function weightedProducts(columns: readonly Float64Array[], weights: Float64Array, ridge: number): number[][] {
  const products = columns.map(() => new Array<number>(columns.length).fill(0));
  const weighted = new Float64Array(weights.length);
  for (const [a, column] of columns.entries()) {
    for (let future = 0; future < weights.length; future++) weighted[future] = column[future]! * weights[future]!;
    for (let b = 0; b <= a; b++) {
      const sum = product(weighted, columns[b]!) + (a === b && a > 0 ? ridge : 0);
      products[a]![b] = sum;
      products[b]![a] = sum;
    }
  }
  return products;
}

/** Σ a b, in two sums side by side, as one alone would wait for each addition to end. */
function product(a: Float64Array, b: Float64Array): number {
  const half = a.length >> 1;
  let front = 0;
  let back = a.length % 2 === 1 ? a[a.length - 1]! * b[a.length - 1]! : 0;
  for (let place = 0; place < half; place++) {
    front += a[place]! * b[place]!;
    back += a[half + place]! * b[half + place]!;
  }
  return front + back;
}

/** The rows of the inverse of a lower triangle. */
function inverseRows(rows: readonly (readonly number[])[]): number[][] {
  const columns = rows.map((_, place) =>
    inverseOfColumn(
      rows,
      rows.map((_row, own) => (own === place ? 1 : 0)),
    ),
  );
  return rows.map((_, row) => columns.map((column) => column[row]!));
}

function added(coefficients: Float64Array, step: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from(coefficients, (value, place) => value + step[place]!);
}
