import type { Indicator } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { exampleId, examplePlan } from "./example-plan.ts";
import { type GateForm, gateForm, newConditionForm, readGateForm } from "./gate-form.ts";
import { measureDraftOf } from "./measure-draft-of.ts";
import { type MeasureForm, measureForm, readMeasureForm } from "./measure-form.ts";
import { phaseForm, readPhaseForm } from "./phase-form.ts";

const number = (value: number) => ({ kind: "number", value }) as const;
const text = (en: string) => ({ en, zh: "" });
const groundwater = {
  id: "B11",
  name: { en: "Groundwater table change", zh: "地下水位变化" },
  unit: "m/yr",
  direction: "up",
} as Indicator;

describe("readMeasureForm", () => {
  const measure = examplePlan.phases[0]!.units[0]!.measures[0]!;
  const form: MeasureForm = { ...measureForm(null), title: text("Shrubs") };
  const problemsOf = (typed: MeasureForm) => {
    const reading = readMeasureForm(typed);
    return reading.kind === "wrong" ? reading.problems : {};
  };

  it("gives back a stored measure unchanged", () => {
    expect(readMeasureForm(measureForm(measure))).toEqual({ kind: "ready", draft: measureDraftOf(measure) });
  });

  it("takes a title alone: years not yet set, funding not yet assessed", () => {
    expect(readMeasureForm(form)).toMatchObject({
      kind: "ready",
      draft: {
        startYear: null,
        endYear: null,
        budgetMillionCny: null,
        description: null,
        source: null,
        capacity: null,
      },
    });
  });

  it("keeps a budget of zero apart from a blank one", () => {
    expect(readMeasureForm({ ...form, budgetMillionCny: number(0) })).toMatchObject({ draft: { budgetMillionCny: 0 } });
  });

  it("says everything that is wrong at once", () => {
    const typed = {
      ...measureForm(null),
      startYear: number(20024),
      budgetMillionCny: { kind: "unreadable", text: "12,5" } as const,
      source: "x".repeat(501),
    };
    expect(problemsOf(typed)).toEqual({
      title: { kind: "blank" },
      startYear: { kind: "outside", found: 20024, lowest: 1949, highest: 2150 },
      budgetMillionCny: { kind: "unreadable", found: "12,5" },
      source: { kind: "too-long", limit: 500 },
    });
  });

  it("refuses a measure that ends before it starts, a year with a fraction and a budget below zero", () => {
    expect(problemsOf({ ...form, startYear: number(2032), endYear: number(2030) }).endYear).toEqual({
      kind: "ends-before-start",
      start: 2032,
      end: 2030,
    });
    expect(problemsOf({ ...form, startYear: number(2026.5) }).startYear?.kind).toBe("not-whole");
    expect(problemsOf({ ...form, budgetMillionCny: number(-1) }).budgetMillionCny?.kind).toBe("outside");
  });

  it("counts an actor named twice in one role once", () => {
    const lead = { stakeholderId: exampleId(5) as never, role: "lead" as const };
    expect(readMeasureForm({ ...form, actors: [lead, lead, { ...lead, role: "funder" }] })).toMatchObject({
      draft: { actors: [lead, { role: "funder" }] },
    });
  });
});

describe("readPhaseForm", () => {
  it("gives back a stored phase and refuses one without a title", () => {
    const { title, startYear, endYear } = examplePlan.phases[0]!;
    expect(readPhaseForm(phaseForm(examplePlan.phases[0]!))).toEqual({
      kind: "ready",
      draft: { title, startYear, endYear },
    });
    expect(readPhaseForm(phaseForm(null))).toEqual({ kind: "wrong", problems: { title: { kind: "blank" } } });
  });
});

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
