import type { GateCondition, Indicator } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { type ConditionForm, conditionsIn, type GroupForm, newConditionForm, withNode } from "./condition-form.ts";
import { exampleCondition, examplePlan } from "./example-plan.ts";
import { type GateForm, gateForm, readGateForm } from "./gate-form.ts";

const number = (value: number) => ({ kind: "number", value }) as const;
const text = (en: string) => ({ en, zh: "" });
const groundwater = {
  id: "B11",
  name: { en: "Groundwater table change", zh: "地下水位变化" },
  unit: "m/yr",
  direction: "up",
} as Indicator;
const gate = examplePlan.phases[1]!.gate!;
const condition = newConditionForm("new-1", groundwater, exampleCondition.townId);
const group = (...conditions: GroupForm["conditions"]): GroupForm => ({
  ...{ key: "root", kind: "all-of", isNegated: false, conditions },
});
const formOf = (...conditions: GroupForm["conditions"]): GateForm => ({
  ...{ ...gateForm(null), title: text("Pilots work"), root: group(...conditions) },
});
const read = (form: GateForm) => readGateForm(form, [groundwater]);

describe("readGateForm", () => {
  it("gives back a stored gate unchanged, however its conditions are combined", () => {
    const trend: GateCondition = {
      ...{ kind: "trend", label: text("rising"), indicatorId: groundwater.id, townId: exampleCondition.townId },
      ...{ unit: "m/yr", quality: { leastConfidence: "high", acceptsProvisional: false }, isProposal: true },
      ...{ direction: "rising", perYear: 0.2, overYears: 5 },
    };
    const between: GateCondition = { ...exampleCondition, operator: "between", threshold: 1, upperThreshold: 2 };
    const trees: GateCondition[] = [
      gate.condition,
      { kind: "any-of", conditions: [exampleCondition, { kind: "not", condition: trend }] },
      { kind: "all-of", conditions: [between, { kind: "any-of", conditions: [trend, exampleCondition] }] },
    ];
    const { title, meaning, earliestYear, proposal } = gate;
    for (const tree of trees) {
      const draft = { title, meaning, condition: tree, earliestYear, proposal };
      expect(read(gateForm({ ...gate, condition: tree }))).toEqual({ kind: "ready", draft });
    }
  });

  it("names a condition after its indicator, in both languages, and takes the indicator's unit", () => {
    const leaf = { label: groundwater.name, unit: "m/yr", operator: "at-least", holdYears: 1 };
    expect(read(formOf(condition))).toMatchObject({ draft: { condition: { kind: "all-of", conditions: [leaf] } } });
  });

  it("starts with the side that is better for the town", () => {
    const down = newConditionForm("new-2", { ...groundwater, direction: "down" }, condition.townId);
    expect([down.operator, down.direction]).toEqual(["at-most", "falling"]);
  });

  it("says which condition is wrong, and looks only at the fields of its kind", () => {
    const wrong = { ...condition, key: "new-2", threshold: { kind: "unreadable", text: "0,4" } as const };
    const upsideDown: ConditionForm = {
      ...{ ...condition, key: "new-3", operator: "between", threshold: number(4), upperThreshold: number(2) },
    };
    const trend: ConditionForm = { ...wrong, key: "new-4", kind: "trend", overYears: number(2), perYear: number(-1) };
    expect(read(formOf(condition, wrong, upsideDown, trend))).toEqual({
      kind: "wrong",
      problems: {
        gate: {},
        conditions: {
          "new-2": { threshold: { kind: "unreadable", found: "0,4" } },
          "new-3": { upperThreshold: { kind: "high-below-low", low: 4, high: 2 } },
          "new-4": {
            perYear: { kind: "outside", found: -1, lowest: 0, highest: null },
            overYears: { kind: "outside", found: 2, lowest: 3, highest: 30 },
          },
        },
      },
    });
  });

  it("refuses a gate without a condition, one that is too deep, and one with too many", () => {
    expect(read(formOf()).kind).toBe("no-condition");
    const deep = { ...group({ ...group({ ...condition, isNegated: true }), isNegated: true }), key: "inner" };
    expect(read(formOf(deep)).kind).toBe("too-deep");
    const many = Array.from({ length: 25 }, (_, index) => ({ ...condition, key: `new-${index}` }));
    expect(read(formOf(group(...many.slice(0, 12)), group(...many.slice(12)))).kind).toBe("too-many");
  });
});

describe("withNode", () => {
  it("changes or takes out one node wherever it stands, and an emptied group with it", () => {
    const other = { ...condition, key: "new-2" };
    const root = group(other, { ...group(condition), key: "inner" });
    const negated = withNode(root, "new-1", (node) => ({ ...node, isNegated: true }));
    expect(conditionsIn(negated).map(({ isNegated }) => isNegated)).toEqual([false, true]);
    expect(withNode(root, "new-1", () => null)).toEqual(group(other));
  });
});
