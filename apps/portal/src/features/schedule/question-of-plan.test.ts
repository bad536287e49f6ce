import { type ActionPlan, type Measure, MeasureDraft, ScheduleQuestion } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { questionOfPlan } from "./question-of-plan.ts";
import { settingsAtFirst } from "./settings-at-first.ts";
import { yearsToWrite } from "./years-to-write.ts";

function measure(id: string, { dependsOn = [], ...part }: Partial<MeasureDraft> = {}): Measure {
  const draft = MeasureDraft.parse({
    ...{ title: { en: id, zh: "" }, description: null, startYear: null, endYear: null, budgetMillionCny: null },
    ...{ capacity: null, actors: [], source: null },
    ...part,
  });
  return {
    ...draft,
    dependsOn,
    id,
    lineageId: `line of ${id}`,
    implementationUnitId: "unit",
    position: 0,
    version: 3,
  } as unknown as Measure;
}

function planOf(...measures: Measure[]): ActionPlan {
  const phase = { title: { en: "Pilots", zh: "" }, startYear: 2026, endYear: 2030, gate: { earliestYear: 2027 } };
  return { phases: [{ ...phase, units: [{ measures }] }] } as unknown as ActionPlan;
}

const line = (year: number, millionCny: number) => ({
  source: "government" as const,
  year,
  millionCny,
  isSecured: true,
});
const belt = measure("belt", {
  ...{ startYear: 2028, endYear: 2029, budgetMillionCny: 9, budgetLines: [line(2028, 3), line(2029, 6)] },
});
const river = measure("river", {
  durationYears: 2,
  leadTimeYears: 1,
  dependsOn: [{ measureId: "belt" as Measure["id"], lagYears: 1 }],
});

const settings = settingsAtFirst(planOf(belt, river), 2026);
const ceilings = [{ source: "government" as const, year: 2027, millionCny: 5 }];

describe("questionOfPlan", () => {
  it("takes years, costs by year of life, waits and the limits of the phase", () => {
    const { question } = questionOfPlan(planOf(belt, river), settings);
    expect(question.measures).toMatchObject([
      { id: "belt", durationYears: 2, costs: [{ source: "government", millionCny: [3, 6] }], begunYear: null },
      { id: "river", durationYears: 2, leadTimeYears: 1, dependsOn: [{ measureId: "belt", lagYears: 1 }], costs: null },
    ]);
    expect(question.measures[0]).toMatchObject({ notBefore: { year: 2027 }, endBy: { year: 2030 } });
    expect(ScheduleQuestion.safeParse(question).success).toBe(true);
  });

  it("names what is incomplete or set aside, and lets nothing wait for it", () => {
    const asked = questionOfPlan(planOf(belt, river), { ...settings, ceilings });
    expect(asked.incomplete).toMatchObject([{ measure: { id: "river" }, missing: ["cost"] }]);
    const aside = { lineageId: belt.lineageId, isBegun: false, isLeftAside: true, optional: null, supplies: [] };
    const without = questionOfPlan(planOf(belt, river), { ...settings, measures: [aside] });
    expect(without.aside.map(({ id }) => id)).toEqual(["belt"]);
    expect(without.question.measures).toMatchObject([{ id: "river", dependsOn: [] }]);
  });

  it("keeps the years of what began before the decision, and spreads money that lies outside them", () => {
    const late = measure("late", { startYear: 2024, endYear: 2025, budgetMillionCny: 4, budgetLines: [line(2030, 4)] });
    expect(questionOfPlan(planOf(late), settings).question.measures).toMatchObject([
      { begunYear: 2024, costs: [{ source: "government", millionCny: 4 }] },
    ]);
  });
});

describe("yearsToWrite", () => {
  it("moves budget lines along, and back again", () => {
    const scheduled = [
      { measureId: "belt", startYear: 2030, endYear: 2031, waitedYears: 0, slackYears: 0 },
      { measureId: "river", startYear: null, endYear: null, waitedYears: 9, slackYears: null },
    ];
    expect(yearsToWrite([belt, river], scheduled)).toMatchObject([
      {
        change: { measureId: "belt", version: 3, startYear: 2030, endYear: 2031, budgetShiftYears: 2 },
        back: { startYear: 2028, endYear: 2029, budgetShiftYears: -2 },
      },
    ]);
  });

  it("writes nothing where the plan has these years", () => {
    const same = { measureId: "belt", startYear: 2028, endYear: 2029, waitedYears: 0, slackYears: 0 };
    expect(yearsToWrite([belt], [same])).toEqual([]);
  });
});
