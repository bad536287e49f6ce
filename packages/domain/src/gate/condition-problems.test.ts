import { describe, expect, it } from "vitest";
import { conditionProblems, NamedPlace } from "./condition-problems.ts";
import { GateCondition } from "./gate-condition.ts";

const jinchang = NamedPlace.parse({ townId: "620300", name: { en: "Jinchang", zh: "金昌市" } });
const dongcheng = NamedPlace.parse({ townId: "110101", name: { en: "Dongcheng", zh: "东城区" } });
const indicators = [{ id: "B9", unit: "-" }] as unknown as Parameters<typeof conditionProblems>[1];

function problemsOf(leaf: object) {
  const cover = { kind: "value", label: { en: "cover", zh: "" }, indicatorId: "B9", townId: "620300", unit: "-" };
  const rest = { operator: "at-least", threshold: 0.2, holdYears: 1, isProposal: false };
  const condition = GateCondition.parse({ kind: "not", condition: { ...cover, ...rest, ...leaf } });
  return conditionProblems(condition, indicators, [jinchang], [dongcheng]);
}

describe("conditionProblems", () => {
  it("has nothing against a condition on a place of the project, in the indicator's unit", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it("names the place outside of the project, and those inside, under a not as well", () => {
    expect(problemsOf({ townId: "110101" })).toMatchObject([
      { kind: "foreign-place", indicatorId: "B9", found: dongcheng, expected: [jinchang] },
    ]);
  });

  it("names everything that is wrong with one condition", () => {
    const kinds = (leaf: object) => problemsOf(leaf).map(({ kind }) => kind);
    expect(kinds({ townId: "110101", unit: "percent" })).toEqual(["other-unit", "foreign-place"]);
    expect(kinds({ townId: "110101", indicatorId: "X1" })).toEqual(["missing-indicator", "foreign-place"]);
  });
});
