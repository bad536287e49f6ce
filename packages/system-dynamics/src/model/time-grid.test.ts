import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeGrid } from "./time-grid.ts";

const years = { startYear: 2020, endYear: 2022, timeStepYears: 0.25, saveEveryYears: 1 };

describe("timeGrid", () => {
  it("counts the steps of two years in quarters and saves each year", () => {
    const grid = timeGrid(years);
    expect([grid.stepsPerYear, grid.stepCount, grid.stepsPerSave]).toEqual([4, 8, 4]);
    expect(grid.saveTimes).toEqual([2020, 2021, 2022]);
  });

  it("saves exactly on the year whatever the number of steps in it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 }), fc.integer({ min: 1, max: 200 }), (stepsPerYear, length) => {
        const grid = timeGrid({
          startYear: 1900,
          endYear: 1900 + length,
          timeStepYears: 1 / stepsPerYear,
          saveEveryYears: 1,
        });
        expect(grid.stepCount).toBe(stepsPerYear * length);
        expect(grid.saveTimes).toEqual(Array.from({ length: length + 1 }, (_, year) => 1900 + year));
      }),
    );
  });

  it("refuses a step of zero, below zero or without a number", () => {
    for (const timeStepYears of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => timeGrid({ ...years, timeStepYears })).toThrow(/must be longer than zero years; found/);
    }
  });

  it("refuses a step that does not divide the year", () => {
    expect(() => timeGrid({ ...years, timeStepYears: 0.3 })).toThrow(/must divide the year.*found 0\.3/);
    expect(() => timeGrid({ ...years, timeStepYears: 2 })).toThrow(/must divide the year/);
  });

  it("refuses saves between steps and a horizon that ends before it starts or between saves", () => {
    expect(() => timeGrid({ ...years, saveEveryYears: 0.3 })).toThrow(/saves must fall on steps/);
    expect(() => timeGrid({ ...years, endYear: 2020 })).toThrow(/must end after it starts; found 2020 to 2020/);
    expect(() => timeGrid({ ...years, endYear: 2023, saveEveryYears: 2 })).toThrow(/must end on a save/);
  });
});
