import { normalShare } from "@tamarisk/system-dynamics";
import { choleskyFactor } from "../sampling/cholesky.ts";
import type { Cases } from "./cases.ts";
import { type CasesProblem, casesProblem, countOfInterest, varies } from "./cases-problem.ts";
import { type LogisticColumn, logisticColumns } from "./logistic-columns.ts";
import { type LogisticFit, logisticFit } from "./logistic-fit.ts";
import { sortedOrder } from "./sorted-order.ts";

/** How one input, or one of its categories, shifts the odds of being of interest while all others stay. */
export interface LogisticTerm extends Omit<LogisticColumn, "standardised"> {
  /** The change of the log-odds for one standard deviation more; its size says how much the term matters. */
  readonly coefficient: number;
  /** Of the coefficient; `null` where the data separate, like `p`. */
  readonly standardError: number | null;
  /** The chance of a coefficient this far from 0 if the term told nothing (Wald). */
  readonly p: number | null;
}

/** An input that has no term. */
export interface LeftOutInput {
  readonly inputId: string;
  /** The category of which there is no term; `null` for a number or for all. */
  readonly category: string | null;
  readonly reason: "never-varies" | "follows-from-others";
}

export type LogisticRegression =
  | CasesProblem
  /** Fewer futures than it takes to tell so many coefficients. */
  | { readonly kind: "too-few"; readonly count: number; readonly needed: number }
  | {
      readonly kind: "fit";
      /** The log-odds where every input is at its mean. */
      readonly intercept: number;
      /** The largest coefficient first. */
      readonly terms: readonly LogisticTerm[];
      /**
       * `complete`: some mixture of the inputs parts futures of interest from all others without fail; `partial`: it does so
       * for some of them. Coefficients would then grow without end, and are held back by a ridge.
       */
      readonly separation: "none" | "partial" | "complete";
      /** The weight of the ridge; 0 without separation. */
      readonly ridge: number;
      /** McFadden's: what part of the deviance the inputs take away, 0 to 1. */
      readonly pseudoR2: number;
      /** How often a future of interest gets a higher share than another one; 0.5 is chance, 1 perfect. */
      readonly auc: number;
      readonly count: number;
      readonly countOfInterest: number;
      readonly leftOut: readonly LeftOutInput[];
    };

/**
 * Logistic regression: the odds that a future is of interest, as a weighted sum of its inputs. Suited where success fades
 * gradually and several inputs make up for one another, which boxes, with their sharp corners, tell badly.
 *
 * @param cases - Not modified.
 * @param inputIds - Which inputs take part; all if nothing is said.
 * @throws {RangeError} If an input is unknown, or a column is not as long as there are futures.
 *
 * @see Quinn, Reed, Giuliani & Castelletti (2018), doi:10.1029/2018WR022743, for its use in scenario discovery. Rules:
 *   docs/methods/logistic-regression.md.
 *
 * @example
 * const answer = logisticRegression(cases);
 * if (answer.kind === "fit") answer.terms[0]; // { inputId: "price", coefficient: -1.9, p: 3e-40, … }
 */
export function logisticRegression(cases: Cases, inputIds?: readonly string[]): LogisticRegression {
  const asked = { ...cases, inputs: inputIds === undefined ? cases.inputs : pickInputs(cases, inputIds) };
  const problem = casesProblem(asked);
  if (problem !== null) return problem;

  const { columns, leftOut } = independentColumns(asked);
  const needed = columns.length + 2;
  if (cases.count < needed) return { kind: "too-few", count: cases.count, needed };
  const free = logisticFit(columns.map(standardisedOf), cases.ofInterest, 0);
  const separation = separationOf(free);
  const ridge = separation === "none" ? 0 : RIDGE;
  const fit = separation === "none" ? free : logisticFit(columns.map(standardisedOf), cases.ofInterest, ridge);
  if (fit.kind === "diverged") throw new RangeError(`a ridge of ${ridge} did not hold the coefficients back`);

  const sought = countOfInterest(cases.ofInterest);
  return {
    kind: "fit",
    intercept: fit.coefficients[0]!,
    terms: termsOf(columns, fit, separation === "none"),
    separation,
    ridge,
    pseudoR2: 1 - fit.deviance / devianceOfShare(sought, cases.count),
    auc: areaUnderCurve(fit.shares, cases.ofInterest, sought),
    count: cases.count,
    countOfInterest: sought,
    leftOut,
  };
}

/** The same that scikit-learn takes if nothing is said (its C is 1 / ridge). */
const RIDGE = 1;

function pickInputs(cases: Cases, inputIds: readonly string[]): Cases["inputs"] {
  return inputIds.map((id) => {
    const input = cases.inputs.find((own) => own.id === id);
    if (input === undefined) throw new RangeError(`the futures have no input ${id}`);
    return input;
  });
}

/** Columns of which none is a mixture of those before it, and what had to be left out. */
function independentColumns(cases: Cases): { columns: LogisticColumn[]; leftOut: LeftOutInput[] } {
  const leftOut: LeftOutInput[] = cases.inputs
    .filter((input) => !varies(input))
    .map(({ id }) => ({ inputId: id, category: null, reason: "never-varies" }));
  const columns = logisticColumns(cases.inputs);
  const correlations = correlationsOf(columns);
  const kept = Array.from(columns.keys());
  for (;;) {
    const factor = choleskyFactor(kept.map((a) => kept.map((b) => correlations[a]![b]!)));
    if (factor.kind === "factor") return { columns: kept.map((place) => columns[place]!), leftOut };
    const { inputId, category } = columns[kept[factor.row]!]!;
    leftOut.push({ inputId, category, reason: "follows-from-others" });
    kept.splice(factor.row, 1);
  }
}

function correlationsOf(columns: readonly LogisticColumn[]): number[][] {
  return columns.map(({ standardised: a }) =>
    columns.map(({ standardised: b }) => {
      let products = 0;
      for (let future = 0; future < a.length; future++) products += a[future]! * b[future]!;
      return products / a.length;
    }),
  );
}

function standardisedOf(column: LogisticColumn): Float64Array {
  return column.standardised;
}

function separationOf(fit: LogisticFit): "none" | "partial" | "complete" {
  if (fit.kind === "converged") return "none";
  return fit.isComplete ? "complete" : "partial";
}

function termsOf(
  columns: readonly LogisticColumn[],
  fit: Extract<LogisticFit, { kind: "converged" }>,
  hasErrors: boolean,
): LogisticTerm[] {
  return columns
    .map(({ standardised: _, ...column }, place) => {
      const coefficient = fit.coefficients[place + 1]!;
      const standardError = hasErrors ? fit.standardErrors[place + 1]! : null;
      const p = standardError === null ? null : 2 * normalShare(-Math.abs(coefficient / standardError));
      return { ...column, coefficient, standardError, p };
    })
    .sort((a, b) => Math.abs(b.coefficient) - Math.abs(a.coefficient));
}

/** The deviance of giving every future the share that all have together. */
function devianceOfShare(sought: number, count: number): number {
  const share = sought / count;
  return -2 * (sought * Math.log(share) + (count - sought) * Math.log(1 - share));
}

/** The area under the receiver operating characteristic, by ranks; ties count half (Mann–Whitney). */
function areaUnderCurve(shares: Float64Array, ofInterest: Uint8Array, sought: number): number {
  const order = sortedOrder(shares);
  let ranks = 0;
  for (let first = 0, next = 0; first < order.length; first = next) {
    let soughtHere = 0;
    for (; next < order.length && shares[order[next]!] === shares[order[first]!]; next++) {
      soughtHere += ofInterest[order[next]!]!;
    }
    ranks += (soughtHere * (first + 1 + next)) / 2;
  }
  return (ranks - (sought * (sought + 1)) / 2) / (sought * (order.length - sought));
}
