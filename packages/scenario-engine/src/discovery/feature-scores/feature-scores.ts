import { assertNever } from "@tamarisk/domain";
import { randomStream } from "@tamarisk/system-dynamics";
import type { CaseInput } from "../cases.ts";
import { drawFirst } from "../draw-first.ts";
import { extraTrees, rankedInput } from "./extra-trees.ts";
import { fChance, fScorer } from "./f-scores.ts";
import { mutualInformationScorer } from "./mutual-information.ts";
import { type ScoredCases, type ScoredOutcome, type ScoringProblem, scoredCases } from "./scored-cases.ts";

/**
 * What a score measures: `extra-trees`, how much an input tells together with others; `f`, how far the outcome shifts with
 * it alone; `mutual-information`, how much it tells alone, in whatever form.
 */
export type ScoringMethod = "extra-trees" | "f" | "mutual-information";

export interface FeatureScore {
  readonly inputId: string;
  /** A share of variance, an F statistic, or nats, as the method says. */
  readonly score: number;
  /** What part this is of all inputs' scores, 0 to 1. */
  readonly share: number;
  /** Higher than any score of any input once the outcome had been shuffled. */
  readonly aboveNoise: boolean;
  /** For F only: the chance of a score this high if the input told nothing. */
  readonly p: number | null;
}

export type FeatureScores =
  | ScoringProblem
  | {
      readonly kind: "scores";
      readonly method: ScoringMethod;
      /** The highest first. */
      readonly scores: readonly FeatureScore[];
      /** The highest score that shuffling gave any input, as a share of the same whole as the others. */
      readonly noiseShare: number;
      /** How often the outcome was shuffled. */
      readonly shuffles: number;
      readonly countedCases: number;
      /** Futures left out because their outcome is not a finite number. */
      readonly excludedCases: number;
    };

/**
 * Which inputs matter for an outcome, and which of them no more than chance: each is scored, and scored again after the
 * outcome has been shuffled over the futures, which leaves nothing to find. A score that shuffling reaches too is noise.
 *
 * @param outcome - One value for each future. Those that are not finite are left out and counted.
 * @param options - `method`: `extra-trees` if nothing is said. `seed`: a whole number from 0 to 2³² − 1.
 * @throws {RangeError} If a column is not as long as the outcome.
 *
 * @see Altmann et al. (2010), Permutation importance, Bioinformatics 26(10), doi:10.1093/bioinformatics/btq134, for the
 *   shuffles. Rules: docs/methods/feature-scoring.md.
 *
 * @example
 * const answer = featureScores(cases.inputs, { kind: "of-interest", values: cases.ofInterest }, { seed: 1 });
 * if (answer.kind === "scores") answer.scores[0]; // { inputId: "price", share: 0.41, aboveNoise: true, … }
 */
export function featureScores(
  inputs: readonly CaseInput[],
  outcome: ScoredOutcome,
  options: { readonly method?: ScoringMethod; readonly seed: number },
): FeatureScores {
  const { method = "extra-trees", seed } = options;
  const cases = scoredCases(inputs, outcome);
  if (cases.kind !== "scored-cases") return cases;

  const { found, highestShuffled, shuffles } = scoresAndNoise(cases, method, seed);
  const total = found.reduce((sum, score) => sum + score, 0);
  const shareOf = (score: number) => (total === 0 ? 0 : score / total);
  const scores = cases.inputs
    .map((input, place) => {
      const score = found[place]!;
      const p = method === "f" ? fChance(score, input) : null;
      return { inputId: input.id, score, share: shareOf(score), aboveNoise: score > highestShuffled, p };
    })
    .sort((a, b) => b.score - a.score);
  return {
    kind: "scores",
    method,
    scores,
    noiseShare: shareOf(highestShuffled),
    shuffles,
    countedCases: cases.outcome.length,
    excludedCases: cases.excluded,
  };
}

/** The higher of 19 shuffles is passed by chance once in twenty times; trees take longer and are given fewer. */
const SHUFFLES = 19;
const FOREST_SHUFFLES = 5;
const TREES = 100;
const TREES_PER_SHUFFLE = 12;

function scoresAndNoise(
  cases: ScoredCases,
  method: ScoringMethod,
  seed: number,
): { found: Float64Array; highestShuffled: number; shuffles: number } {
  const shuffles = method === "extra-trees" ? FOREST_SHUFFLES : SHUFFLES;
  const score = scorerOf(cases, method, seed);
  const found = score(cases.outcome, 0);
  const stream = randomStream(seed, "shuffled-outcomes");
  const shuffled = cases.outcome.slice();
  let highestShuffled = 0;
  for (let shuffle = 1; shuffle <= shuffles; shuffle++) {
    drawFirst(shuffled, shuffled.length, stream);
    highestShuffled = Math.max(highestShuffled, ...score(shuffled, shuffle));
  }
  return { found, highestShuffled, shuffles };
}

/** Scores of an outcome; the shuffle, 0 for none, tells one forest from another. */
function scorerOf(
  { inputs, isBinary }: ScoredCases,
  method: ScoringMethod,
  seed: number,
): (outcome: Float64Array, shuffle: number) => Float64Array {
  switch (method) {
    case "extra-trees": {
      const ranked = inputs.map(rankedInput);
      return (outcome, shuffle) =>
        extraTrees(ranked, outcome, { treeCount: shuffle === 0 ? TREES : TREES_PER_SHUFFLE, seed, key: shuffle });
    }
    case "f":
      return fScorer(inputs);
    case "mutual-information":
      return mutualInformationScorer(inputs, isBinary);
    default:
      return assertNever(method);
  }
}
