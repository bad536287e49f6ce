import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { LEVER_IDS } from "./lever-ids.ts";
import { layerNames, type Staging } from "./staging.ts";

/**
 * What a policy intends with each lever, and how far that is in force: what is a rule or paid by others comes by itself,
 * the rest as far as the town can pay. Set from outside: the year a lever starts, its first and its later intensity; left
 * alone, no lever is in force.
 *
 * @param staging - Left out, a policy's levers are all there is.
 *
 * @see docs/methods/levers-and-storylines.md, rules LEVER1, LEVER2 and STAGE1; docs/methods/finance.md, rule LEVER3.
 */
export function leverEquations(model: ModelBuilder, staging?: Staging): void {
  const none = new Float64Array(LEVER_IDS.length);
  const layers = staging?.layers ?? [];
  model
    .numbers("lever start[lever]", staging?.policy.start ?? none, { unit: "year" })
    .numbers("first intensity[lever]", staging?.policy.intensity ?? none, { unit: "1" })
    .numbers("later intensity[lever]", staging?.policy.later ?? none, { unit: "1" })
    .constant("years to later intensity", 15, { unit: "year", documentation: "judgement" });
  for (const [place, layer] of layers.entries()) {
    const { start, stop, intensity, later } = layerNames(place);
    model
      .numbers(`${start}[lever]`, none, { unit: "year" })
      .numbers(`${stop}[lever]`, none, { unit: "year" })
      .numbers(`${intensity}[lever]`, layer.intensity, { unit: "1" })
      .numbers(`${later}[lever]`, layer.later, { unit: "1" });
  }
  const byPolicy = intended("lever start", "first intensity", "later intensity");
  const withLayers = layers.reduce((before, _, place) => {
    const { start, stop, intensity, later } = layerNames(place);
    return `MAX(${before}, IF TIME >= ${stop} THEN 0 ELSE ${intended(start, intensity, later)})`;
  }, byPolicy);
  model
    .auxiliary("intended intensity[lever]", withLayers, { unit: "1" })
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

function intended(start: string, first: string, later: string): string {
  return `IF TIME < ${start} THEN 0
       ELSE ${first} + MIN(1, (TIME - ${start}) / years to later intensity) * (${later} - ${first})`;
}
