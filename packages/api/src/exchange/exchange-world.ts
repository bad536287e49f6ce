import type {
  ActionPlan,
  Indicator,
  Measure,
  Observation,
  Stakeholder,
  Task,
  Town,
  WatchedIndicator,
} from "@tamarisk/domain";

/** Everything that a project's sheets speak of, as it stands now. */
export interface ExchangeWorld {
  readonly plan: ActionPlan;
  readonly tasks: readonly Task[];
  readonly watched: readonly WatchedIndicator[];
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
  readonly stakeholders: readonly Stakeholder[];
  /** The project's place and its units. */
  readonly places: readonly Pick<Town, "id" | "name">[];
  /** The latest year of which a value may be known. */
  readonly currentYear: number;
}

/** Every measure of the plan, in its order. */
export function measuresOf({ plan }: Pick<ExchangeWorld, "plan">): Measure[] {
  return plan.phases.flatMap(({ units }) => units.flatMap(({ measures }) => measures));
}
