import type { ActionPlan } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { checklist, type PlanCrossings } from "./checklist.ts";

const words = (en: string) => ({ en, zh: en });
const whole = { id: "belts", actors: [{ role: "lead" }], budgetMillionCny: 0, startYear: 2026, endYear: 2030 };
const planOf = (...measures: object[]) =>
  ({
    title: words("Plan"),
    phases: [{ title: words("Pilots"), gate: null, units: [{ title: words("Farms"), measures }] }],
  }) as unknown as ActionPlan;
const placed = (title: string, ...rules: string[]) =>
  ({
    measureId: title.toLowerCase(),
    title: words(title),
    crossings: rules.map((rule) => ({ rule })),
  }) as PlanCrossings["measures"][number];

describe("checklist", () => {
  it("has nothing to ask of a measure that says all; a budget of zero is said", () => {
    expect(checklist(planOf({ title: words("Belts"), ...whole }), { measures: [placed("Belts")] })).toEqual([]);
  });

  it("puts what crosses a red line before what leaves the growth boundary, and both before blanks", () => {
    const plan = planOf({ title: words("Belts"), ...whole, budgetMillionCny: null });
    const measures = [placed("Belts", "must-stay-within"), placed("Canal", "must-not-enter", "check-whether-built")];
    const belts = { title: words("Belts"), measureId: "belts" };
    const canal = { title: words("Canal"), measureId: null };
    expect(checklist(plan, { measures })).toEqual([
      { kind: "crosses-line", things: [canal] },
      { kind: "leaves-boundary", things: [belts, canal] },
      { kind: "no-budget", things: [belts] },
    ]);
  });

  it("asks for the other language of a title", () => {
    const plan = planOf({ ...whole, title: { en: "Belts", zh: "" } });
    expect(checklist(plan, { measures: [] })).toMatchObject([{ kind: "untranslated" }]);
  });

  it("does not call a plan without measures complete", () => {
    expect(checklist(planOf(), { measures: [] })).toEqual([{ kind: "no-measures", things: [] }]);
  });
});
