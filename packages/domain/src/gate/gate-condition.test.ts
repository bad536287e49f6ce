import { describe, expect, it } from "vitest";
import { depthOf, GateCondition, leavesOf, TrendCondition, ValueCondition } from "./gate-condition.ts";

const value = {
  kind: "value",
  label: { en: "Sandstorm days", zh: "沙尘暴日数" },
  indicatorId: "sandstorm-days",
  townId: "620300",
  unit: "days/yr",
  operator: "at-most",
  threshold: 18,
  holdYears: 2,
  isProposal: true,
} as const;
const trend = { ...value, kind: "trend", direction: "falling", perYear: 0.5, overYears: 5 } as const;
const not = (condition: unknown) => ({ kind: "not", condition });
const allOf = (...conditions: unknown[]) => ({ kind: "all-of", conditions });
const messages = (input: unknown) => GateCondition.safeParse(input).error?.issues.map(({ message }) => message) ?? [];

describe("GateCondition", () => {
  it("takes leaves and leaves combined by and, or, not, and counts every value that is not contradicted", () => {
    const tree = GateCondition.parse(allOf(value, { kind: "any-of", conditions: [trend, not(value)] }));
    expect(depthOf(tree)).toBe(4);
    expect(leavesOf(tree).map(({ kind }) => kind)).toEqual(["value", "trend", "value"]);
    expect(leavesOf(tree)[0]?.quality).toEqual({ leastConfidence: "low", acceptsProvisional: true });
  });

  it("goes four levels deep and no deeper", () => {
    expect(messages(not(not(not(value))))).toEqual([]);
    expect(messages(not(not(not(not(value)))))).toEqual([
      "conditions stand at most 4 levels deep; write the inner ones flatter",
    ]);
  });

  it("has 24 leaves at most, however they are grouped", () => {
    const twelve = allOf(...Array.from({ length: 12 }, () => value));
    expect(messages(allOf(twelve, twelve))).toEqual([]);
    expect(messages(allOf(twelve, twelve, value))[0]).toContain("at most 24 conditions");
  });

  it("refuses an empty group and a kind it does not know", () => {
    expect(messages(allOf())).toHaveLength(1);
    expect(messages({ kind: "xor", conditions: [value] })).toHaveLength(1);
  });
});

describe("ValueCondition", () => {
  const wrong = (part: object) => ValueCondition.safeParse({ ...value, ...part }).error?.issues[0]?.message;

  it("needs both ends for between, in their order, and no upper end elsewhere", () => {
    expect(wrong({ operator: "between", upperThreshold: 30 })).toBeUndefined();
    expect(wrong({ operator: "between", threshold: null })).toBeUndefined();
    expect(wrong({ operator: "between" })).toContain("needs an upper end");
    expect(wrong({ operator: "between", upperThreshold: 10 })).toContain("not below the lower one");
    expect(wrong({ upperThreshold: 30 })).toContain("only “between”");
  });
});

describe("TrendCondition", () => {
  it("asks for three years at least, and counts speed in its direction", () => {
    expect(TrendCondition.safeParse(trend).success).toBe(true);
    expect(TrendCondition.safeParse({ ...trend, overYears: 2 }).success).toBe(false);
    expect(TrendCondition.safeParse({ ...trend, perYear: -1 }).success).toBe(false);
  });
});
