import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { LEVER_IDS } from "./lever-ids.ts";

/**
 * What a policy intends with each lever, and how far that is in force: what is a rule or paid by others comes by itself,
 * the rest as far as the town can pay. Set from outside: the year a lever starts, its first and its later intensity; left
 * alone, no lever is in force.
 *
 * @see docs/methods/levers-and-storylines.md, rules LEVER1 and LEVER2; docs/methods/finance.md, rule LEVER3.
 */
export function leverEquations(model: ModelBuilder): void {
  const none = new Float64Array(LEVER_IDS.length);
  model
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
    .auxiliary("done unfunded[lever]", "rule part + (1 - rule part) * (1 - town share)", {
      unit: "1",
      documentation: "what rules and others who pay bring into force when the town has no money; the form is judgement",
    })
    .flow(
      "coming into force[lever]",
      `(intended intensity * (done unfunded + (1 - done unfunded) * measures funded) - in force)
       / (one year + implementation delay * lead time / 2)`,
      { unit: "1 / year", documentation: "the form is judgement" },
    )
    .stock("in force[lever]", { initial: 0, inflows: ["coming into force"], unit: "1" });
}
