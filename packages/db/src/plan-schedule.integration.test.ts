import { MeasureYears, PlanScheduleDraft } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { bureau, database } from "../test/bureau-for-tests.ts";
import { measureNamed, planDraft } from "../test/drafts.ts";
import { plan, withPlanForEachTest } from "../test/plan-for-tests.ts";
import { findActionPlan } from "./action-plan.ts";
import { findPlanSchedule, savePlanSchedule, setMeasureYears } from "./plan-schedule.ts";
import { StaleVersion } from "./stale-version.ts";

const [pilots, ...others] = planDraft.phases;
const budgetLines = [{ source: "government" as const, year: 2028, millionCny: 3, isSecured: true }];
const years = { startYear: 2028, endYear: 2028 };
const measures = [measureNamed("first", { ...years, budgetMillionCny: 3, budgetLines }), measureNamed("second")];
withPlanForEachTest({
  ...planDraft,
  phases: [{ ...pilots!, units: [{ ...pilots!.units[0]!, measures }] }, ...others],
});

const settings = PlanScheduleDraft.parse({
  decisionYear: 2027,
  horizonYear: 2036,
  ceilings: [{ source: "government", year: 2027, millionCny: 12.4 }],
});

const save = (version: number | null, draft = settings) =>
  database.transaction((tx) => savePlanSchedule(tx, bureau.scope, bureau.project.id, draft, version));

describe("savePlanSchedule", () => {
  it("keeps what was set, and refuses a change based on an older one", async () => {
    expect(await findPlanSchedule(database, bureau.scope, bureau.project.id)).toBeNull();
    const first = await save(null);
    expect(first).toEqual({ settings, version: 1 });
    expect(await save(1, { ...settings, horizonYear: 2040 })).toMatchObject({ version: 2 });
    await expect(save(1)).rejects.toBeInstanceOf(StaleVersion);
    await expect(save(null)).rejects.toBeInstanceOf(StaleVersion);
    const kept = await findPlanSchedule(database, bureau.scope, bureau.project.id);
    expect(kept).toMatchObject({ settings: { horizonYear: 2040 }, version: 2 });
  });
});

describe("setMeasureYears", () => {
  const changes = (secondVersion: number): MeasureYears[] => {
    const [first, second] = plan.phases[0]!.units[0]!.measures;
    const years = { startYear: 2030, endYear: 2030 };
    return [
      MeasureYears.parse({ measureId: first!.id, version: first!.version, ...years, budgetShiftYears: 2 }),
      MeasureYears.parse({ measureId: second!.id, version: secondVersion, ...years, budgetShiftYears: 0 }),
    ];
  };
  const write = (list: readonly MeasureYears[]) =>
    database.transaction((tx) => setMeasureYears(tx, bureau.scope, bureau.project.id, list));
  const stored = async () => {
    const found = await findActionPlan(database, bureau.scope, bureau.project.id);
    return found!.phases[0]!.units[0]!.measures;
  };

  it("writes years and moves budget lines along", async () => {
    const before = await stored();
    const written = await write(changes(1));
    expect(written.map((each) => each.before)).toEqual(before);
    expect(written.map((each) => each.after)).toEqual(await stored());
    expect(await stored()).toMatchObject([
      { startYear: 2030, version: 2, budgetLines: [{ year: 2030, millionCny: 3 }] },
      { startYear: 2030, version: 2, budgetLines: [] },
    ]);
  });

  it("moves no budget line into a year that no plan may name, and writes nothing then", async () => {
    const [first, ...others] = changes(1);
    await expect(write([...others, { ...first!, budgetShiftYears: 150 }])).rejects.toBeInstanceOf(RangeError);
    expect(await stored()).toMatchObject([{ version: 1, budgetLines: [{ year: 2028 }] }, { version: 1 }]);
  });

  it("writes nothing at all when one measure has changed since", async () => {
    await expect(write(changes(7))).rejects.toBeInstanceOf(StaleVersion);
    expect(await stored()).toMatchObject([
      { startYear: 2028, version: 1 },
      { startYear: null, version: 1 },
    ]);
  });
});
