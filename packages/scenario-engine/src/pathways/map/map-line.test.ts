import { PathwayRules } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { risingWater } from "../../../test/rising-water.ts";
import type { PathwayStudy } from "../pathway-study.ts";
import { simulateTippingYears } from "../simulate-tipping-years.ts";
import { mapLine } from "./map-line.ts";
import { mapRow } from "./map-row.ts";

const dikes = [
  { id: "low", leadTimeYears: 2, relief: 1 },
  { id: "high", leadTimeYears: 4, relief: 9 },
];
const model = risingWater(dikes);
const study: PathwayStudy = {
  rules: PathwayRules.parse({
    actions: dikes.map(({ id, leadTimeYears }) => ({ id, name: { en: id, zh: id }, cost: 1, leadTimeYears })),
  }),
  objective: { outcomeId: "level", side: "at-most", threshold: 50, untilYear: 2060 },
  trigger: {
    ...{ kind: "observed", outcomeId: "level", side: "at-most", value: 40 },
    ...{ years: 1, of: 1, delayYears: 1, settleYears: 0 },
  },
};
const names = { id: "line", label: "Line", mark: "L" };
/** Two, two and no centimetres a year: 42 cm in 2041, 52 cm in 2046, and never. */
const scenarios = { rise: Float64Array.of(2, 2, 0), later: Float64Array.of(0, 0, 0) };

describe("mapLine", () => {
  it("[MAP10] goes from the present plan to each action where its trigger fires, with the years worked by hand", () => {
    const { stops } = mapLine(model, scenarios, 3, study, { ...names, sequence: ["low"] });
    expect(stops).toEqual([
      {
        ...{ rowId: "present-plan", decideYear: null, inForceYear: 2020, inForceRange: null },
        ...{ endYear: 2046, share: 1, ending: "next" },
      },
      // 48 cm in 2044, then 1 cm a year: 51 cm in 2047.
      {
        ...{ rowId: "low", decideYear: 2042, inForceYear: 2044, inForceRange: [2044, 2044] },
        ...{ endYear: 2047, share: 2 / 3, ending: "no-way-on" },
      },
    ]);
  });

  it("ends at the horizon where the last action suffices, and before an action that no future comes to", () => {
    const late = mapLine(model, scenarios, 3, study, { ...names, sequence: ["high", "low"] });
    expect(late.stops.map(({ rowId, ending }) => [rowId, ending])).toEqual([
      ["present-plan", "next"],
      ["high", "next"],
      ["low", "horizon"],
    ]);
    const calm = { rise: Float64Array.of(0), later: Float64Array.of(0) };
    expect(mapLine(model, calm, 1, study, { ...names, sequence: ["low"] }).stops).toMatchObject([
      { rowId: "present-plan", endYear: null, ending: "horizon" },
    ]);
  });

  it("refuses an action that the study does not have", () => {
    expect(() => mapLine(model, scenarios, 3, study, { ...names, sequence: ["dam"] })).toThrow(/takes "dam"/);
  });
});

describe("mapRow", () => {
  it("has the distribution of tipping years, and a middle only where half of the futures stop", () => {
    const present = simulateTippingYears(model, scenarios, 3, [], { objective: study.objective });
    const row = mapRow(present, { id: "present-plan", label: "Present plan", group: null });
    expect(row).toMatchObject({ alreadyFailing: 0, never: 1 / 3, medianYear: 2046 });
    expect(row.tipping[26]).toBeCloseTo(2 / 3, 12);
    const high = simulateTippingYears(model, scenarios, 3, ["high"], { objective: study.objective });
    expect(mapRow(high, { id: "high", label: "High", group: null })).toMatchObject({ never: 1, medianYear: null });
  });
});
