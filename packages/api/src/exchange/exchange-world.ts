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

/** A plan's measures by their ids and by what they are in every version. */
interface MeasureIndex {
  readonly byId: ReadonlyMap<string, Measure>;
  readonly byLineage: ReadonlyMap<string, Measure>;
}

const indexes = new WeakMap<ActionPlan, MeasureIndex>();

/** Finds measures of the plan; made once for a plan, since every row of a file asks. */
export function measureIndex(world: Pick<ExchangeWorld, "plan">): MeasureIndex {
  const known = indexes.get(world.plan);
  if (known) return known;
  const measures = measuresOf(world);
  const index = {
    byId: new Map<string, Measure>(measures.map((measure) => [measure.id, measure])),
    byLineage: new Map<string, Measure>(measures.map((measure) => [measure.lineageId, measure])),
  };
  indexes.set(world.plan, index);
  return index;
}
