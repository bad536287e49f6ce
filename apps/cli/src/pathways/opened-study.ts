import type { LocalizedText, Outcome } from "@tamarisk/domain";
import type { PathwayStudy, ScenarioColumns, StagedSimulator } from "@tamarisk/scenario-engine";

/** A file of pathways, ready to be searched. */
export interface OpenedStudy {
  readonly simulator: StagedSimulator;
  readonly scenarios: ScenarioColumns;
  readonly count: number;
  readonly study: PathwayStudy;
  readonly presentPlan: LocalizedText;
  readonly objectiveOutcome: Outcome;
  readonly triggerOutcome: Outcome;
  /** By id; `null` where futures are given as they are, without uncertainties. */
  readonly uncertaintyNames: ReadonlyMap<string, LocalizedText> | null;
}
