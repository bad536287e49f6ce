import type { LeverAction, Objective, Policy } from "@tamarisk/domain";
import type { PathwayStudy, ScenarioColumns } from "@tamarisk/scenario-engine";
import type { TownParameters } from "@tamarisk/town-model";

/** What all questions of one map are about; a worker builds the town's model from it once. */
export interface PathwayWorld {
  readonly town: TownParameters;
  readonly base: Policy;
  readonly actions: readonly Pick<LeverAction, "id" | "settings" | "leadTimeYears">[];
  readonly objective: Objective;
  readonly scenarios: ScenarioColumns;
  readonly futures: number;
  readonly study: Omit<PathwayStudy, "rules">;
}
