import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { LEVER_IDS } from "./lever-ids.ts";

/** Elements of the dimension of levers, in the order of `LEVER_IDS`. */
export const leverElements: readonly string[] = LEVER_IDS;

/**
 * What a policy intends with each lever, and how far that is in force. Set from outside: the year a lever starts, its
 * first and its later intensity; left alone, no lever is in force.
 *
 * @see docs/methods/cohort-component-jobs.md, rules LEVER1 and LEVER2.
 */
export function leverEquations(model: ModelBuilder): void {
  const none = new Float64Array(LEVER_IDS.length);
  model
    .dimension("lever", leverElements)
    .numbers("lever start[lever]", none, { unit: "year" })
    .numbers("first intensity[lever]", none, { unit: "1" })
    .numbers("later intensity[lever]", none, { unit: "1" })
    .constant("years to later intensity", 15, { unit: "year", documentation: "judgement" })
    .auxiliary(
      "intended intensity[lever]",
      `IF TIME < lever start THEN 0
       ELSE first intensity + MIN(1, (TIME - lever start) / years to later intensity) * (later intensity - first intensity)`,
      { unit: "1" },
    )
    .flow("coming into force[lever]", "(intended intensity - in force) / (one year + lead time / 2)", {
      unit: "1 / year",
    })
    .stock("in force[lever]", { initial: 0, inflows: ["coming into force"], unit: "1" });
}
