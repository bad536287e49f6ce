import type { Indicator } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { examplePlan } from "./example-plan.ts";
import { type GateForm, gateForm, newConditionForm, readGateForm } from "./gate-form.ts";

const number = (value: number) => ({ kind: "number", value }) as const;
const text = (en: string) => ({ en, zh: "" });
const groundwater = {
  id: "B11",
  name: { en: "Groundwater table change", zh: "地下水位变化" },
  unit: "m/yr",
  direction: "up",
} as Indicator;

describe("readGateForm", () => {
  const gate = examplePlan.phases[1]!.gate!;
  const condition = newConditionForm("new-1", groundwater, gate.conditions[0]!.townId);
  const form: GateForm = { ...gateForm(null), title: text("Pilots work"), conditions: [condition] };

  it("gives back a stored gate unchanged, a missing threshold included", () => {
    const { title, meaning, rule, conditions, earliestYear } = gate;
    expect(readGateForm(gateForm(gate), [groundwater])).toEqual({
      kind: "ready",
      draft: { title, meaning, rule, conditions, earliestYear },
    });
  });

  it("names a condition after its indicator, in both languages, and takes the indicator's unit", () => {
    expect(readGateForm(form, [groundwater])).toMatchObject({
      draft: { conditions: [{ label: groundwater.name, unit: "m/yr", operator: "at-least", holdYears: 1 }] },
    });
  });

  it("starts with the side that is better for the town", () => {
    expect(newConditionForm("new-2", { ...groundwater, direction: "down" }, condition.townId).operator).toBe("at-most");
  });

  it("says which condition is wrong", () => {
    const wrong = {
      ...condition,
      key: "new-2",
      threshold: { kind: "unreadable", text: "0,4" } as const,
      holdYears: number(0),
    };
    expect(readGateForm({ ...form, conditions: [condition, wrong] }, [groundwater])).toEqual({
      kind: "wrong",
      problems: {
        gate: {},
        conditions: {
          "new-2": {
            threshold: { kind: "unreadable", found: "0,4" },
            holdYears: { kind: "outside", found: 0, lowest: 1, highest: 20 },
          },
        },
      },
    });
  });

  it("refuses a gate without a condition", () => {
    expect(readGateForm({ ...form, conditions: [] }, [groundwater]).kind).toBe("no-condition");
  });
});
