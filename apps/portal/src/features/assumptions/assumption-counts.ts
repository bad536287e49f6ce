import { basisOf } from "./assumption-filter.ts";
import type { Assumption } from "./assumptions-screen-props.ts";

/** What a town's model rests on, counted. */
export function assumptionCounts(assumptions: readonly Assumption[]) {
  const count = (is: (assumption: Assumption) => boolean) => assumptions.filter(is).length;
  return {
    total: assumptions.length,
    judged: count((each) => basisOf(each) === "judgement"),
    explored: count(({ isExplored }) => isExplored),
    changed: count(({ change }) => change !== null),
  };
}
