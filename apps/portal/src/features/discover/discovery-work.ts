import {
  type CartResult,
  type Cases,
  cart,
  type DimensionalStack,
  dimensionalStacking,
  type FeatureScores,
  type FoundBox,
  featureScores,
  type PrimReproducibility,
  type PrimResult,
  primAfter,
  primResample,
  type RegionalSensitivity,
  regionalSensitivity,
} from "@tamarisk/scenario-engine";
import type { Limits } from "./box-text.ts";

/** What can be asked of futures, and what the answer is. */
export interface DiscoveryWork {
  /** Boxes of the futures that the boxes set aside have left. */
  readonly boxes: { readonly asked: { readonly aside: readonly Limits[] }; readonly answer: PrimResult };
  /** Whether a box would be found in halves of the futures, too. */
  readonly resample: { readonly asked: { readonly box: FoundBox }; readonly answer: PrimReproducibility };
  readonly tree: { readonly asked: Record<string, never>; readonly answer: CartResult };
  readonly scores: { readonly asked: Record<string, never>; readonly answer: FeatureScores };
  readonly contrasts: { readonly asked: Record<string, never>; readonly answer: RegionalSensitivity };
  readonly stack: { readonly asked: { readonly inputIds: readonly string[] }; readonly answer: DimensionalStack };
}

export type DiscoveryKind = keyof DiscoveryWork;
export type Asked<Kind extends DiscoveryKind> = DiscoveryWork[Kind]["asked"];
export type Answer<Kind extends DiscoveryKind> = DiscoveryWork[Kind]["answer"];

type Worker = { readonly [Kind in DiscoveryKind]: (cases: Cases, asked: Asked<Kind>) => Answer<Kind> };

/** The same seed on every page, so that a link shows the same answer. */
const seed = 1;
const draws = 20;

const work: Worker = {
  boxes: (cases, { aside }) =>
    primAfter(
      cases,
      aside.map((limits) => ({ limits })),
    ),
  resample: (cases, { box }) => primResample(cases, box, {}, { draws, seed }),
  tree: (cases) => cart(cases, { massMin: 0.02, depthMax: 4, pruning: { kind: "cross-validated", folds: 5, seed } }),
  scores: (cases) => featureScores(cases.inputs, { kind: "of-interest", values: cases.ofInterest }, { seed }),
  contrasts: (cases) => regionalSensitivity(cases),
  stack: (cases, { inputIds }) => dimensionalStacking(cases, { inputIds }),
};

/** Answers one question about some futures. */
export function discover<Kind extends DiscoveryKind>(kind: Kind, cases: Cases, asked: Asked<Kind>): Answer<Kind> {
  return work[kind](cases, asked);
}

/** To the worker: futures to work on from now on, or a question about them. */
export type ToDiscovery =
  | { readonly kind: "cases"; readonly cases: Cases }
  | { readonly kind: "ask"; readonly id: number; readonly work: DiscoveryKind; readonly asked: Asked<DiscoveryKind> };

/** From the worker: an answer, or why there is none. */
export type FromDiscovery =
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer<DiscoveryKind> }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
