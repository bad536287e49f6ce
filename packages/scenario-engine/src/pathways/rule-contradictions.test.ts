import { PathwayRules } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { risingWater } from "../../test/rising-water.ts";
import { findPathways } from "./find-pathways.ts";
import { contradictionSentence, ruleContradictions } from "./rule-contradictions.ts";
import { triggerBefore } from "./trigger.ts";

const nameOf = (id: string) => ({ en: id.toUpperCase(), zh: `措施${id}` });
const rules = (actions: Readonly<Record<string, object>>, rest: object = {}) =>
  PathwayRules.parse({
    actions: Object.entries(actions).map(([id, own]) => ({
      id,
      name: nameOf(id),
      cost: 5,
      leadTimeYears: 1,
      ...own,
    })),
    ...rest,
  });
const said = (actions: Readonly<Record<string, object>>, rest: object = {}) =>
  ruleContradictions(rules(actions, rest)).map((each) => contradictionSentence(each, nameOf));

describe("ruleContradictions", () => {
  it("are none when the rules can be kept", () => {
    expect(ruleContradictions(rules({ a: { blocks: ["b"] }, b: {}, c: { requires: ["a"], after: ["b"] } }))).toEqual(
      [],
    );
  });

  it("name a circle of before, after and requires with its path [PATH2]", () => {
    const actions = { a: { before: ["b"] }, b: {}, c: { after: ["b"], before: [] }, d: {} };
    expect(ruleContradictions(rules(actions))).toEqual([]);
    const circle = { ...actions, a: { before: ["b"], requires: ["c"] } };
    expect(ruleContradictions(rules(circle))).toEqual([{ kind: "order-cycle", path: ["a", "b", "c", "a"] }]);
    expect(said(circle)).toEqual([
      {
        en: "The rules go in a circle: A before B before C before A.",
        zh: "规则形成循环：“措施a”先于“措施b”先于“措施c”先于“措施a”。",
      },
    ]);
    expect(ruleContradictions(rules({ a: { requires: ["a"] } }))).toEqual([{ kind: "order-cycle", path: ["a", "a"] }]);
  });

  it("name an action that blocks what it requires, or is blocked by it, with the way there [PATH2]", () => {
    expect(said({ a: { requires: ["b"] }, b: { requires: ["c"] }, c: { blocks: ["a"] } })).toEqual([
      {
        en: "A requires B requires C, but C rules out A.",
        zh: "“措施a”需要先有“措施b”需要先有“措施c”，但“措施c”排除“措施a”。",
      },
    ]);
    expect(said({ a: { requires: ["b"], blocks: ["b"] }, b: {} })[0]!.en).toBe("A requires B, but A rules out B.");
  });

  it("name what is too long, too dear or unknown [PATH2]", () => {
    const chain = { a: { requires: ["b"] }, b: { requires: ["c"] }, c: {} };
    expect(said(chain, { lengthMax: 2 })[0]!.en).toBe("A takes 3 actions with all it requires; a pathway may have 2.");
    expect(said({ a: { cost: 4 }, b: { cost: null, requires: ["a"] } }, { costCeiling: 3 })).toEqual([
      {
        en: "The cost ceiling of 3 is below the cheapest first action, A at 4.",
        zh: "费用上限 3 低于最便宜的首项措施“措施a”的费用 4。",
      },
    ]);
    expect(said({ a: { after: ["dam"] } })[0]!.en).toBe('A rule of A names "dam", which is not among the actions.');
  });

  it("are an answer of the search, before anything is run", () => {
    const objective = { outcomeId: "level", side: "at-most" as const, threshold: 50, untilYear: 2056 };
    const study = {
      rules: rules({ a: { before: ["b"] }, b: { before: ["a"] } }),
      objective,
      trigger: triggerBefore(objective),
    };
    expect(findPathways(risingWater([]), {}, 5, study)).toEqual({
      kind: "contradictory-rules",
      contradictions: [{ kind: "order-cycle", path: ["a", "b", "a"] }],
    });
  });

  it("refuse two actions of one id", () => {
    const twice = { ...rules({ a: {} }) };
    expect(() => ruleContradictions({ ...twice, actions: [...twice.actions, ...twice.actions] })).toThrow('the id "a"');
  });
});
