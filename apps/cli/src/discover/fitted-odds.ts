import type { LocalizedText } from "@tamarisk/domain";
import {
  type Cases,
  chiefNumbers,
  evenLineSentence,
  type InputWords,
  type LogisticContour,
  type LogisticRegression,
  type LogisticTerm,
  logisticContour,
  logisticRegression,
  logisticRegressionSentence,
} from "@tamarisk/scenario-engine";

type Fit = Extract<LogisticRegression, { kind: "fit" }>;

/** A logistic regression as the command answers it. */
export interface FittedOdds extends Omit<Fit, "kind" | "terms" | "count" | "countOfInterest"> {
  readonly terms: readonly (LogisticTerm & {
    /** By what the odds are multiplied: by one standard deviation more, or by the category instead of the usual one. */
    readonly oddsRatio: number;
    /** The change of the log-odds for one unit more of the input, or for the category. */
    readonly perUnit: number;
  })[];
  /** Where half of the futures are of interest by the two numbers that matter most; null if there are not two numbers. */
  readonly half: {
    readonly xInputId: string;
    readonly yInputId: string;
    /** Null if the fitted share stays on one side of one half. */
    readonly line: Pick<LogisticContour["lines"][number], "from" | "to"> | null;
    readonly sentence: LocalizedText;
  } | null;
}

/** How inputs shift the odds that a future is of interest, or why that cannot be told. */
export function fittedOdds(
  cases: Cases,
  what: LocalizedText,
  words: Readonly<Record<string, InputWords>>,
): { readonly kind: string; readonly sentence: LocalizedText; readonly odds: FittedOdds | null } {
  const result = logisticRegression(cases);
  const { kind } = result;
  const sentence = logisticRegressionSentence(result, what, words);
  if (result.kind !== "fit") return { kind, sentence, odds: null };
  const { intercept, separation, ridge, pseudoR2, auc, leftOut } = result;
  const terms = result.terms.map((term) => {
    const perUnit = term.coefficient / term.standardDeviation;
    return { ...term, oddsRatio: Math.exp(term.category === null ? term.coefficient : perUnit), perUnit };
  });
  const half = halfOf(result, what, words);
  return { kind, sentence, odds: { intercept, terms, separation, ridge, pseudoR2, auc, leftOut, half } };
}

function halfOf(fit: Fit, what: LocalizedText, words: Readonly<Record<string, InputWords>>): FittedOdds["half"] {
  const chief = chiefNumbers(fit);
  if (chief === null) return null;
  const axes = { xInputId: chief[0], yInputId: chief[1] };
  const contour = logisticContour(fit, { ...axes, steps: 2, shares: [0.5] });
  const [line] = contour.lines;
  const sentence = evenLineSentence(contour, axes, what, words);
  return { ...axes, line: line ? { from: line.from, to: line.to } : null, sentence };
}
