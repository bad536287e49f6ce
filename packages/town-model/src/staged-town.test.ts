import type { Policy } from "@tamarisk/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { carryOn, reference } from "../test/jinchang-runs.ts";
import { createTownModel, type TownModel } from "./create-town-model.ts";
import { type StagedTown, stagedTown } from "./staged-town.ts";
import { jinchang } from "./towns/jinchang.ts";
import { jinchangStorylines } from "./towns/jinchang-storylines.ts";

const outcomeIds = ["groundwater_depth", "residents", "revenue"];
const oasis: Policy = jinchangStorylines.find(({ id }) => id === "desert-oasis")!;
const mild = { leverId: "irrigation_cap", intensity: 0.5, laterIntensity: 0.6 };
const strict = { leverId: "irrigation_cap", intensity: 0.9, laterIntensity: 1 };
const settle = { leverId: "edge_services", intensity: 0.4, laterIntensity: 0.8 };
const actions = [
  { id: "mild cap", settings: [mild] },
  { id: "strict cap and services", settings: [strict, settle] },
];
/** The reference, and one with the weather and the price at their worst. */
const scenarios = Object.fromEntries(
  jinchang.uncertainties.map(({ id, distribution }) => {
    if (distribution.kind !== "triangular" && distribution.kind !== "uniform") throw new RangeError(distribution.kind);
    return [id, Float64Array.of(reference[id]!, distribution.low, distribution.high)];
  }),
);
const COUNT = 3;

describe("a staged town", () => {
  let plain: TownModel;
  let staged: StagedTown;
  beforeAll(() => {
    plain = createTownModel(jinchang, { outcomeIds });
    staged = stagedTown(jinchang, { base: carryOn, actions, outcomeIds });
  });

  it("is the base policy to the last bit while nothing is decided [STAGE1]", () => {
    const untouched = stagedTown(jinchang, { base: oasis, actions, outcomeIds });
    const never = new Float64Array(COUNT).fill(Infinity);
    const undecided: readonly Record<string, Float64Array>[] = [{}, { "mild cap": never }];
    for (const starts of undecided) {
      expect(untouched.run(scenarios, COUNT, starts)).toEqual(plain.run(scenarios, COUNT, oasis));
    }
  });

  it("gives each future the run of the policy with its own years [STAGE1]", () => {
    const years = [2026, 2041, 2077];
    const { values } = staged.run(scenarios, COUNT, { "strict cap and services": Float64Array.from(years) });
    const yearCount = staged.years.length;
    for (const [future, startYear] of years.entries()) {
      const policy = { id: "then", settings: [strict, settle].map((setting) => ({ ...setting, startYear })) };
      const alone = plain.run(scenarios, COUNT, policy).values;
      for (let outcome = 0; outcome < outcomeIds.length; outcome++) {
        const row = (outcome * COUNT + future) * yearCount;
        expect(values.subarray(row, row + yearCount)).toEqual(alone.subarray(row, row + yearCount));
      }
    }
  });

  it("lets the stronger of two that pull the same lever count, and both end when they are given up [STAGE1]", () => {
    const year = (value: number) => new Float64Array(COUNT).fill(value);
    const strictOnly = staged.run(scenarios, COUNT, { "strict cap and services": year(2030) }).values;
    const both = staged.run(scenarios, COUNT, { "mild cap": year(2030), "strict cap and services": year(2030) }).values;
    expect(both).toEqual(strictOnly);
    const stops = { "strict cap and services": year(2045) };
    const givenUp = staged.run(scenarios, COUNT, { "strict cap and services": year(2030) }, stops).values;
    const depth = (values: Float64Array, at: number) => values[at - 2020]!;
    expect(depth(givenUp, 2045)).toBe(depth(strictOnly, 2045));
    expect(depth(givenUp, 2070)).toBeGreaterThan(depth(strictOnly, 2070));
  });

  it("changes nothing before the decision, whatever it ends in", () => {
    const { values } = staged.run(scenarios, COUNT, { "mild cap": Float64Array.of(2050, 2050, 2050) });
    const never = staged.run(scenarios, COUNT, {}).values;
    const yearCount = staged.years.length;
    for (let row = 0; row < values.length; row += yearCount) {
      expect(values.subarray(row, row + 31)).toEqual(never.subarray(row, row + 31));
    }
    expect(values).not.toEqual(never);
  });

  it("run to an earlier year is the beginning of the longer run", () => {
    const short = stagedTown(jinchang, { base: oasis, actions, outcomeIds, endYear: 2060 });
    const long = stagedTown(jinchang, { base: oasis, actions, outcomeIds });
    const starts = { "mild cap": Float64Array.of(2030, 2040, Infinity) };
    const [until2060, until2100] = [short, long].map((each) => each.run(scenarios, COUNT, starts).values);
    expect(short.years.at(-1)).toBe(2060);
    for (let row = 0; row < outcomeIds.length * COUNT; row++) {
      // Flows of the last year belong to no step; stocks do.
      const end = short.years.length - 1;
      expect(until2060!.subarray(row * 41, row * 41 + end)).toEqual(until2100!.subarray(row * 81, row * 81 + end));
    }
  });

  it("refuses unknown actions, columns of another length and years the town does not have", () => {
    expect(() => staged.run(scenarios, COUNT, { dam: new Float64Array(COUNT) })).toThrow(
      'no action "dam"; there are mild cap',
    );
    expect(() => staged.run(scenarios, COUNT, { "mild cap": new Float64Array(2) })).toThrow("each of 3 scenarios");
    expect(() => stagedTown(jinchang, { base: carryOn, actions, outcomeIds, endYear: 2200 })).toThrow("2020 to 2100");
    const twice = [...actions, actions[0]!];
    expect(() => stagedTown(jinchang, { base: carryOn, actions: twice, outcomeIds })).toThrow('the id "mild cap"');
  });
});
