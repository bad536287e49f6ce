import {
  type IndicatorCourses,
  type Observation,
  type RankedSignposts,
  rankSignposts,
  type Signpost,
  type SuggestedTrigger,
  suggestTrigger,
  type TippingYears,
  type TriggerRates,
  triggerRates,
} from "@tamarisk/scenario-engine";
import { stagedTown } from "@tamarisk/town-model";
import type { PathwayWorld } from "./pathway-world.ts";

export interface SignpostOrder {
  readonly outcomeIds: readonly string[];
  /** Of the present plan, in the same futures. */
  readonly tipping: TippingYears;
  /** From a warning until the first action is in force. */
  readonly leadYears: number;
  readonly delayYears: number;
}

export interface ProposedSignpost {
  readonly signpost: Signpost;
  readonly suggested: SuggestedTrigger;
}

export type ProposedSignposts =
  | {
      readonly kind: "ranked";
      readonly signposts: readonly ProposedSignpost[];
      /** Of the trigger that the map runs with; `null` where failure is foreseen. */
      readonly onMap: TriggerRates | null;
    }
  | { readonly kind: Exclude<RankedSignposts["kind"], "ranked"> };

/** A reading is off by a tenth of its value. */
const readingNoise: Observation = { relativeNoise: 0.1, absoluteNoise: 0, seed: 1 };
const most = 6;

/** The indicators that tell earliest and most surely, each with a value for its trigger: seen in two of three years. */
export function proposedSignposts(world: PathwayWorld, order: SignpostOrder): ProposedSignposts {
  const { outcomeIds, tipping, leadYears, delayYears } = order;
  const courses = presentCourses(world, outcomeIds, tipping.startYear);
  const ranked = rankSignposts(courses, tipping);
  if (ranked.kind !== "ranked") return { kind: ranked.kind };
  const signposts = ranked.signposts.slice(0, most).map((signpost) => {
    const { outcomeId, side } = signpost;
    const own = courses.find((one) => one.outcomeId === outcomeId) as IndicatorCourses;
    const trigger = { outcomeId, side, years: 2, of: 3, delayYears };
    const demands = { leadYears, earliestYears: Number.POSITIVE_INFINITY };
    return { signpost, suggested: suggestTrigger(own, tipping, trigger, demands, readingNoise) };
  });
  return { kind: "ranked", signposts, onMap: ratesOnMap(world, order, courses) };
}

function ratesOnMap({ study }: PathwayWorld, order: SignpostOrder, courses: readonly IndicatorCourses[]) {
  const { trigger } = study;
  const own = trigger.kind === "observed" && courses.find(({ outcomeId }) => outcomeId === trigger.outcomeId);
  if (!own) return null;
  const demands = { leadYears: order.leadYears, earliestYears: Number.POSITIVE_INFINITY };
  return triggerRates(own, order.tipping, trigger, demands, readingNoise);
}

/** Outcomes of the present plan from a year on. */
function presentCourses(world: PathwayWorld, outcomeIds: readonly string[], fromYear: number): IndicatorCourses[] {
  const { town, base, objective, scenarios, futures } = world;
  const model = stagedTown(town, { base, actions: [], outcomeIds, endYear: objective.untilYear });
  const { values } = model.run(scenarios, futures, {});
  const first = model.years.indexOf(fromYear);
  const years = model.years.slice(first);
  return model.outcomes.map(({ id }, place) => {
    const own = new Float64Array(futures * years.length);
    for (let future = 0; future < futures; future++) {
      const at = (place * futures + future) * model.years.length + first;
      own.set(values.subarray(at, at + years.length), future * years.length);
    }
    return { outcomeId: id, years, futureCount: futures, values: own };
  });
}
