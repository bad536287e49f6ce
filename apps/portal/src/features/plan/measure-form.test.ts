import { describe, expect, it } from "vitest";
import { exampleId, examplePlan } from "./example-plan.ts";
import { measureDraftOf } from "./measure-draft-of.ts";
import { type MeasureForm, measureForm, readMeasureForm } from "./measure-form.ts";

const number = (value: number) => ({ kind: "number", value }) as const;
const text = (en: string) => ({ en, zh: "" });

describe("readMeasureForm", () => {
  const measure = examplePlan.phases[0]!.units[0]!.measures[0]!;
  const form: MeasureForm = { ...measureForm(null), title: text("Shrubs") };
  const problemsOf = (typed: MeasureForm) => {
    const reading = readMeasureForm(typed, null);
    return reading.kind === "wrong" ? reading.problems.fields : {};
  };

  it("gives back a stored measure unchanged", () => {
    expect(readMeasureForm(measureForm(measure), measure)).toEqual({ kind: "ready", draft: measureDraftOf(measure) });
  });

  it("keeps what the form does not show when something else is changed", () => {
    const place = { words: text("Ningyuanbao"), datum: "WGS84" as const, shapes: [], isApproximate: true };
    const kept = { ...measure, place, tags: { ...measure.tags, sdgTargets: ["15.3"] }, leadTimeYears: 2 };
    const typed = { ...measureForm(kept), title: text("Shrubs in rows") };
    expect(readMeasureForm(typed, kept)).toEqual({
      kind: "ready",
      draft: { ...measureDraftOf(kept), title: text("Shrubs in rows") },
    });
  });

  it("takes a title alone: years not yet set, funding not yet assessed", () => {
    expect(readMeasureForm(form, null)).toMatchObject({
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
    expect(readMeasureForm({ ...form, budgetMillionCny: number(0) }, null)).toMatchObject({
      draft: { budgetMillionCny: 0 },
    });
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
    expect(readMeasureForm({ ...form, actors: [lead, lead, { ...lead, role: "funder" }] }, null)).toMatchObject({
      draft: { actors: [lead, { role: "funder" }] },
    });
  });
});
