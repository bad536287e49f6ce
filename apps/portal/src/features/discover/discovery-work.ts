import {
  type CartResult,
  type Cases,
  cart,
  type DimensionalStack,
  dimensionalStacking,
  type FeatureScores,
  type FoundBox,
  featureScores,
  type PawnIndices,
  type PrimReproducibility,
  type PrimResult,
  pawn,
  primAfter,
  primResample,
  type RegionalSensitivity,
  regionalSensitivity,
  type ScenarioColumns,
} from "@tamarisk/scenario-engine";
import type { Limits } from "./box-text.ts";
import { type FittedOdds, fittedOdds } from "./fitted-odds.ts";

/** What can be asked of futures, and what the answer is. */
interface DiscoveryWork {
  /** Boxes of the futures that the boxes set aside have left. */
  readonly boxes: { readonly asked: { readonly aside: readonly Limits[] }; readonly answer: PrimResult };
  /** Whether a box would be found in halves of the futures, too. */
  readonly resample: { readonly asked: { readonly box: FoundBox }; readonly answer: PrimReproducibility };
  readonly tree: { readonly asked: Record<string, never>; readonly answer: GrownTree };
  readonly scores: { readonly asked: Record<string, never>; readonly answer: FeatureScores };
  readonly contrasts: { readonly asked: Record<string, never>; readonly answer: RegionalSensitivity };
  readonly odds: { readonly asked: Record<string, never>; readonly answer: FittedOdds };
  readonly pawn: { readonly asked: Record<string, never>; readonly answer: PawnIndices };
  readonly stack: { readonly asked: { readonly inputIds: readonly string[] }; readonly answer: DimensionalStack };
}

/** A tree, and whether its questions would help with other futures, too. */
interface GrownTree {
  readonly result: CartResult;
  readonly isProven: boolean;
}

export type DiscoveryKind = keyof DiscoveryWork;
export type Asked<Kind extends DiscoveryKind> = DiscoveryWork[Kind]["asked"];
export type Answer<Kind extends DiscoveryKind> = DiscoveryWork[Kind]["answer"];

/** Futures with the value that decides whether each keeps to the objective. */
export interface DecidedCases {
  readonly cases: Cases;
  readonly worst: Float64Array;
}

type Worker = { readonly [Kind in DiscoveryKind]: (futures: DecidedCases, asked: Asked<Kind>) => Answer<Kind> };

/** The same seed on every page, so that a link shows the same answer. */
const seed = 1;
const draws = 20;
const slices = 10;

const work: Worker = {
  boxes: ({ cases }, { aside }) =>
    primAfter(
      cases,
      aside.map((limits) => ({ limits })),
    ),
  resample: ({ cases }, { box }) => primResample(cases, box, {}, { draws, seed }),
  tree: ({ cases }) => grownTree(cases),
  scores: ({ cases }) => featureScores(cases.inputs, { kind: "of-interest", values: cases.ofInterest }, { seed }),
  contrasts: ({ cases }) => regionalSensitivity(cases),
  odds: ({ cases }) => fittedOdds(cases),
  pawn: ({ cases, worst }) => pawn(numbersOf(cases), worst, slices, { resamples: 20, confidence: 0.95, seed }),
  stack: ({ cases }, { inputIds }) => dimensionalStacking(cases, { inputIds }),
};

/** A small tree where cross-validation would keep no question at all: planners then see what there is, and that it is weak. */
function grownTree(cases: Cases): GrownTree {
  const pruning = { kind: "cross-validated", folds: 5, seed } as const;
  const result = cart(cases, { massMin: 0.02, depthMax: 4, pruning });
  if (result.kind !== "no-split") return { result, isProven: true };
  return { result: cart(cases, { massMin: 0.05, depthMax: 3 }), isProven: false };
}

/** Answers one question about some futures. */
export function discover<Kind extends DiscoveryKind>(
  kind: Kind,
  futures: DecidedCases,
  asked: Asked<Kind>,
): Answer<Kind> {
  return work[kind](futures, asked);
}

/** Numbers as they are, named values by their places. */
function numbersOf({ inputs }: Cases): ScenarioColumns {
  return Object.fromEntries(
    inputs.map((input) => [input.id, input.kind === "number" ? input.values : Float64Array.from(input.codes)]),
  );
}

/** To the worker: futures to work on from now on, or a question about them. */
export type ToDiscovery =
  | { readonly kind: "futures"; readonly futures: DecidedCases }
  | { readonly kind: "ask"; readonly id: number; readonly work: DiscoveryKind; readonly asked: Asked<DiscoveryKind> };

/** From the worker: an answer, or why there is none. */
export type FromDiscovery =
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer<DiscoveryKind> }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
