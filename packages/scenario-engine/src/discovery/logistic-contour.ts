import type { LogisticRegression, LogisticTerm } from "./logistic-regression.ts";

/** Shares of interest over the ranges of two inputs, every other input at its mean. */
export interface LogisticContour {
  /** Rising, from the lowest value in the futures to the highest. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** The fitted share of interest, row by row: for each y all x. */
  readonly shares: Float64Array;
  /** Where the fitted share has one of the asked values: a straight line, if it crosses the ranges at all. */
  readonly lines: readonly { readonly share: number; readonly from: ContourPoint; readonly to: ContourPoint }[];
}

interface ContourPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * What a logistic regression says about two numbers: how the share of interest changes over their ranges while all other
 * inputs stay at their means, and the lines on which it has given values.
 *
 * @param fit - With a term for both inputs, which are numbers.
 * @param question - `steps`: how many values of each input, at least 2. `shares`: for which to draw lines, each between 0
 *   and 1.
 * @throws {RangeError} If an input has no term, or is no number, or an option is impossible.
 *
 * @see Quinn et al. (2018), doi:10.1029/2018WR022743, figure 7, for contours of success. Rule [LOGIT7].
 *
 * @example
 * logisticContour(fit, { xInputId: "price", yInputId: "rain", steps: 41, shares: [0.5] }).lines[0];
 * // { share: 0.5, from: { x: 11200, y: 640 }, to: { x: 15900, y: 210 } }
 */
export function logisticContour(
  fit: Extract<LogisticRegression, { kind: "fit" }>,
  question: {
    readonly xInputId: string;
    readonly yInputId: string;
    readonly steps: number;
    readonly shares: readonly number[];
  },
): LogisticContour {
  const { steps, shares: asked } = question;
  if (!(Number.isInteger(steps) && steps >= 2)) throw new RangeError(`a contour takes 2 steps or more; found ${steps}`);
  const stranger = asked.find((share) => !(share > 0 && share < 1));
  if (stranger !== undefined) throw new RangeError(`a line stands for a share between 0 and 1; found ${stranger}`);
  const [x, y] = [numberTerm(fit.terms, question.xInputId), numberTerm(fit.terms, question.yInputId)];

  const xs = valuesOf(x, steps);
  const ys = valuesOf(y, steps);
  const shares = new Float64Array(steps * steps);
  for (const [row, ownY] of ys.entries()) {
    for (const [column, ownX] of xs.entries()) {
      const odds = fit.intercept + oddsOf(x, ownX) + oddsOf(y, ownY);
      shares[row * steps + column] = 1 / (1 + Math.exp(-odds));
    }
  }
  const lines = asked.flatMap((share) => {
    const ends = lineEnds(x, y, Math.log(share / (1 - share)) - fit.intercept);
    return ends === null ? [] : [{ share, ...ends }];
  });
  return { xs, ys, shares, lines };
}

/** The two numbers whose terms matter most, the greater first; null if there are not two. */
export function chiefNumbers({
  terms,
}: Pick<Extract<LogisticRegression, { kind: "fit" }>, "terms">): readonly [string, string] | null {
  const [first, second] = terms.filter(({ category }) => category === null);
  return first && second ? [first.inputId, second.inputId] : null;
}

function numberTerm(terms: readonly LogisticTerm[], inputId: string): LogisticTerm {
  const term = terms.find((own) => own.inputId === inputId);
  if (term === undefined || term.category !== null) {
    throw new RangeError(`a contour needs a number with a term; ${inputId} ${term ? "has categories" : "has no term"}`);
  }
  return term;
}

function valuesOf({ low, high }: LogisticTerm, steps: number): Float64Array {
  return Float64Array.from({ length: steps }, (_, step) => low + ((high - low) * step) / (steps - 1));
}

function oddsOf({ coefficient, mean, standardDeviation }: LogisticTerm, value: number): number {
  return (coefficient * (value - mean)) / standardDeviation;
}

/** The two points where the line on which both terms add up to given log-odds crosses the edges of the ranges. */
function lineEnds(x: LogisticTerm, y: LogisticTerm, odds: number): { from: ContourPoint; to: ContourPoint } | null {
  const atX = (value: number) => ({ x: value, y: valueFor(y, odds - oddsOf(x, value)) });
  const atY = (value: number) => ({ x: valueFor(x, odds - oddsOf(y, value)), y: value });
  const points = [atX(x.low), atX(x.high), atY(y.low), atY(y.high)]
    .filter((point) => point.x >= x.low && point.x <= x.high && point.y >= y.low && point.y <= y.high)
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const [from, to] = [points[0], points.at(-1)];
  return from === undefined || to === undefined || (from.x === to.x && from.y === to.y) ? null : { from, to };
}

function valueFor({ coefficient, mean, standardDeviation }: LogisticTerm, odds: number): number {
  return mean + (odds * standardDeviation) / coefficient;
}
