import { describe, expect, it } from "vitest";
import { examplePlan } from "./example-plan.ts";
import type { StrategyList } from "./strategy-list.ts";
import { pairOf, synergiesOf } from "./synergies-of.ts";

const name = { en: "", zh: "" };
const list: StrategyList = {
  source: "study",
  strategies: [
    { id: "social_inclusion", name, gear: "social", problem: name },
    { id: "heritage_preservation", name, gear: "social", problem: name },
    { id: "watershed_restoration", name, gear: "environmental", problem: name },
  ],
  synergies: [{ a: "watershed_restoration", b: "social_inclusion", why: { en: "living conditions", zh: "" } }],
};
const [first, second] = examplePlan.phases[0]!.units[0]!.measures;
const tagged = (measure: typeof first, ...strategies: StrategyList["strategies"][number]["id"][]) => ({
  ...measure!,
  tags: { ...measure!.tags, strategies },
});

describe("synergiesOf", () => {
  it("finds the measures of a pair in whichever order, and what the study says of it", () => {
    const joined = tagged(first, "social_inclusion", "watershed_restoration");
    const { pairs, manyGears, untagged } = synergiesOf([joined, tagged(second)], list);
    expect(pairs).toHaveLength(3);
    const pair = pairOf(pairs, "social_inclusion", "watershed_restoration")!;
    expect(pair).toMatchObject({ measures: [joined], why: { en: "living conditions" } });
    expect(manyGears).toEqual([joined]);
    expect(untagged).toBe(1);
  });

  it("does not take two strategies of one gear for two gears", () => {
    const oneGear = tagged(first, "social_inclusion", "heritage_preservation");
    expect(synergiesOf([oneGear], list).manyGears).toEqual([]);
  });
});
