import type { LocalizedText } from "@tamarisk/domain";
import {
  axisSentence,
  type CartResult,
  type Cases,
  cart,
  cartSentence,
  casesOfOutcome,
  casesProblem,
  casesProblemSentence,
  type FeatureScores,
  type FoundBox,
  featureScores,
  featureScoresSentence,
  type InputWords,
  type PrimObjective,
  type PrimReproducibility,
  type PrimResult,
  primBoxes,
  primResample,
  primSentence,
  type RotatedAxis,
  reproducibilitySentence,
  rotateCases,
  type ScoringMethod,
} from "@tamarisk/scenario-engine";
import { type FittedOdds, fittedOdds } from "./fitted-odds.ts";
import { type Interest, interestIn, interestText } from "./interest.ts";
import { columnOf, type ReadTable } from "./read-table.ts";
import { inputNames, tableInput } from "./table-inputs.ts";

type DiscoverMethod = "prim" | "cart" | "scores" | "logistic";

export interface DiscoverQuestion {
  readonly interest: Interest;
  readonly inputs?: readonly string[];
  readonly categorical: readonly string[];
  readonly method: DiscoverMethod;
  readonly scoreBy: ScoringMethod;
  readonly peelAlpha: number;
  readonly pasteAlpha: number;
  readonly massMin: number;
  readonly objective: PrimObjective;
  readonly threshold: number;
  readonly boxes: number;
  readonly resample?: number;
  readonly depthMax?: number;
  readonly folds?: number;
  readonly seed: number;
  readonly rotate?: true;
}

/** Boxes, or why there are none. */
interface FoundBoxes {
  readonly kind: string;
  /** The place of the box to look at first. */
  readonly suggested: number | null;
  /** The place of the last box that peeling gave. */
  readonly peeledTo: number | null;
  readonly boxes: readonly FoundBox[];
  readonly sentence: LocalizedText;
}

export interface DiscoverAnswer extends FoundBoxes {
  readonly method: DiscoverMethod;
  readonly interest: string;
  readonly futures: number;
  readonly ofInterest: number;
  /** Futures without a value in the column of interest. */
  readonly leftOut: number;
  /** What later boxes find in what those before them left over. */
  readonly further: readonly FoundBoxes[];
  readonly reproducibility: (PrimReproducibility & { readonly sentence: LocalizedText }) | null;
  readonly axes: readonly (RotatedAxis & { readonly sentence: LocalizedText })[] | null;
  /** How much each input tells, when that was asked for and could be told. */
  readonly scores: Omit<Extract<FeatureScores, { kind: "scores" }>, "kind"> | null;
  /** How inputs shift the odds, when that was asked for and could be told. */
  readonly odds: FittedOdds | null;
}

const noBoxes = { suggested: null, peeledTo: null, boxes: [] };

/** What a table of futures says of where those of interest lie. */
export function discovered(table: ReadTable, question: DiscoverQuestion): DiscoverAnswer {
  const { interest, method } = question;
  const { cases: read, leftOut } = casesIn(table, question);
  const { cases, axes } =
    question.rotate && casesProblem(read) === null ? rotateCases(read) : { cases: read, axes: null };
  const words = wordsOf(cases);
  const text = interestText(interest);
  const what = { en: `${text} holds`, zh: `满足 ${text}` };
  const results = method === "prim" ? primResults(cases, question) : [];
  const scored = method === "scores" ? scoredInputs(cases, question, what, words) : null;
  const fitted = method === "logistic" ? fittedOdds(cases, what, words) : null;
  const [first, ...further] = foundBoxes();
  const again = results[0] && reproduced(cases, results[0], question);
  return {
    method,
    interest: text,
    futures: cases.count,
    ofInterest: cases.ofInterest.reduce((sum, answer) => sum + answer, 0),
    leftOut,
    ...first!,
    further,
    reproducibility: again ? { ...again, sentence: reproducibilitySentence(again, words) } : null,
    axes: axes?.map((axis) => ({ ...axis, sentence: axisSentence(axis, {}) })) ?? null,
    scores: scored?.scores ?? null,
    odds: fitted?.odds ?? null,
  };

  function foundBoxes(): FoundBoxes[] {
    if (scored) return [scored.found];
    if (fitted) return [{ kind: fitted.kind, ...noBoxes, sentence: fitted.sentence }];
    if (method === "prim") return results.map((result) => primFound(result, primSentence(result, what, words)));
    const tree = cartResult(cases, question);
    return [cartFound(tree, cartSentence(tree, what, words))];
  }
}

function casesIn(table: ReadTable, { interest, inputs, categorical }: DiscoverQuestion) {
  const outcome = interestIn(table, interest);
  for (const name of categorical) columnOf(table, name);
  if (inputs?.includes(interest.column)) {
    throw new RangeError(`--inputs names ${interest.column}, by which futures of interest are told; leave it out`);
  }
  const names = inputs ?? inputNames(table, interest.column);
  const columns = names.map((name) => tableInput(table, name, categorical.includes(name)));
  return casesOfOutcome(columns, outcome, (answer) => answer === 1);
}

function primResults(cases: Cases, question: DiscoverQuestion): PrimResult[] {
  const { boxes, peelAlpha, pasteAlpha, massMin, objective, threshold } = question;
  return primBoxes(cases, boxes, { peelAlpha, pasteAlpha, massMin, objective, densityMin: threshold });
}

function cartResult(cases: Cases, { massMin, depthMax, folds, seed }: DiscoverQuestion): CartResult {
  return cart(cases, {
    massMin,
    ...(depthMax !== undefined && { depthMax }),
    ...(folds !== undefined && { pruning: { kind: "cross-validated", folds, seed } }),
  });
}

/** Scores of the inputs, or why there are none. */
function scoredInputs(
  cases: Cases,
  { scoreBy, seed }: DiscoverQuestion,
  what: LocalizedText,
  words: Readonly<Record<string, InputWords>>,
): { found: FoundBoxes; scores: DiscoverAnswer["scores"] } {
  const problem = casesProblem(cases);
  if (problem !== null) {
    const sentence = casesProblemSentence(problem, what, words);
    return { found: { kind: problem.kind, ...noBoxes, sentence }, scores: null };
  }
  const outcome = { kind: "of-interest", values: cases.ofInterest } as const;
  const result = featureScores(cases.inputs, outcome, { method: scoreBy, seed });
  const whether = { en: `whether ${what.en}`, zh: `是否${what.zh}` };
  const found = { kind: result.kind, ...noBoxes, sentence: featureScoresSentence(result, whether, words) };
  if (result.kind !== "scores") return { found, scores: null };
  const { kind: _, ...scores } = result;
  return { found, scores };
}

function reproduced(
  cases: Cases,
  first: PrimResult,
  { resample, seed, peelAlpha, pasteAlpha, massMin, objective }: DiscoverQuestion,
): PrimReproducibility | null {
  if (resample === undefined || first.kind !== "found") return null;
  const options = { peelAlpha, pasteAlpha, massMin, objective };
  return primResample(cases, first.trajectory[first.suggested]!, options, { draws: resample, seed });
}

function primFound(result: PrimResult, sentence: LocalizedText): FoundBoxes {
  if (!("trajectory" in result)) return { kind: result.kind, ...noBoxes, sentence };
  const { kind, trajectory: boxes, peeledTo } = result;
  return { kind, suggested: kind === "found" ? result.suggested : null, peeledTo, boxes, sentence };
}

function cartFound(result: CartResult, sentence: LocalizedText): FoundBoxes {
  const boxes = result.kind === "tree" ? result.boxes : [];
  return { kind: result.kind, suggested: boxes.length > 0 ? 0 : null, peeledTo: null, boxes, sentence };
}

/** Columns under their own names, with their ranges. */
function wordsOf({ inputs, count }: Cases): Record<string, InputWords> {
  return Object.fromEntries(
    inputs.map((input) => {
      const name = { en: input.id, zh: input.id };
      if (input.kind === "category" || count === 0) return [input.id, { name }];
      let [lowest, highest] = [Infinity, -Infinity];
      for (const value of input.values) {
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
      }
      return [input.id, { name, range: [lowest, highest] as const }];
    }),
  );
}
