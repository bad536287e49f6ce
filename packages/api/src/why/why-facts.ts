import type { GateThread, MeasureThread } from "@tamarisk/db";
import type { Ensemble, Indicator, KeptPathwayMap, Vulnerability, WatchedIndicatorId } from "@tamarisk/domain";
import type { Assumption } from "../assumption/assumption-list.ts";

/** Everything of a project that a chain can run through, as it was read. */
export interface WhyFacts {
  readonly measures: readonly MeasureThread[];
  readonly gates: readonly GateThread[];
  readonly maps: readonly KeptPathwayMap[];
  readonly vulnerabilities: readonly Vulnerability[];
  readonly ensembles: readonly Pick<Ensemble, "id" | "recipe" | "state">[];
  /** Every figure of the town's model; empty where the town has none. */
  readonly assumptions: readonly Assumption[];
  /** What runs made today would be made with; `null` where the town has no model. */
  readonly model: { readonly version: string; readonly parametersHash: string } | null;
  readonly indicators: readonly (Pick<Indicator, "id" | "name"> & {
    readonly watchedId: WatchedIndicatorId | null;
    /** The outcome of the model that means the same, where there is one. */
    readonly outcomeId: string | null;
  })[];
}
