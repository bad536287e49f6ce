import type { EpsilonArchive } from "./epsilon-archive.ts";
import type { Population } from "./population.ts";
import type { NicheScale } from "./reference-niching.ts";

/** Which algorithm searches, how large it is, and the seed from which everything it draws follows. */
export type SearchSettings = Nsga2Settings | Nsga3Settings | EpsilonNsga2Settings | EpsilonMoeaSettings;

export interface Nsga2Settings {
  readonly algorithm: "nsga2";
  readonly populationSize: number;
  readonly seed: number;
  /** Whether points that stay are evaluated again in every step: needed where every step has other futures. */
  readonly evaluatesAgain?: boolean;
}

export interface Nsga3Settings {
  readonly algorithm: "nsga3";
  /** Into how many parts each axis is cut to lay out reference points; the population follows from it. */
  readonly divisions: number;
  /** The same for a second layer half way to the centre, as is usual from eight objectives on. */
  readonly innerDivisions?: number;
  readonly seed: number;
  readonly evaluatesAgain?: boolean;
}

export interface EpsilonNsga2Settings {
  readonly algorithm: "epsilon-nsga2";
  /** At the start and at least; later about four times as many as the archive holds. */
  readonly populationSize: number;
  /** For each objective the difference that matters, in its unit. */
  readonly epsilons: readonly number[];
  readonly seed: number;
  /** After how many steps it asks whether to start anew from the archive. */
  readonly windowSteps: number;
}

export interface EpsilonMoeaSettings {
  readonly algorithm: "epsilon-moea";
  readonly populationSize: number;
  readonly epsilons: readonly number[];
  readonly seed: number;
}

/** What ε-NSGA-II remembers of its last look at how it gets on. */
export interface RestartWindow {
  readonly populationSize: number;
  readonly lookedAtStep: number;
  readonly progressThen: number;
  readonly restartCount: number;
}

/**
 * A search as it stands: plain numbers and arrays, so that it can be stored, posted to a worker and taken up again, there
 * or later, with the same result bit for bit. Random numbers come from a stream keyed by seed and step, so the two are all
 * there is to the generator's state.
 */
export interface SearchState {
  readonly settings: SearchSettings;
  /** How many batches of points have been evaluated. */
  readonly step: number;
  readonly evaluationCount: number;
  /** Of these, how many could not be worked out. */
  readonly failedCount: number;
  readonly population: Population;
  /** Rows of variables that wait to be evaluated. */
  readonly pending: Float64Array;
  /** Of the two algorithms with an archive. */
  readonly archive: EpsilonArchive | null;
  /** Of NSGA-III. */
  readonly scale: NicheScale | null;
  /** Of ε-NSGA-II. */
  readonly restarts: RestartWindow | null;
}

/** What one step of an algorithm changes. */
export type SearchMove = Pick<SearchState, "population" | "pending"> &
  Partial<Pick<SearchState, "archive" | "scale" | "restarts">>;
