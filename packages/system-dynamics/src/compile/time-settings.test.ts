import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusalOf, testModel, valuesOf, vensimModel } from "../../test/run-model.ts";
import { readVensim } from "../read/vensim/read-vensim.ts";
import { timeSettings } from "./time-settings.ts";

const timed = (start: number, stop: number, step: number, saveEvery?: number) => {
  const built = testModel().constant("x", 1).build();
  const number = (value: number) => ({ kind: "number" as const, value });
  const time = { ...built.time, start: number(start), stop: number(stop), step: number(step) };
  return { ...built, time: saveEvery === undefined ? time : { ...time, saveEvery: number(saveEvery) } };
};

describe("timeSettings", () => {
  it("counts ten tenths as one and multiplies times from the start", () => {
    const { stepCount, saveTimes } = timeSettings(timed(0, 1, 0.1));
    expect(stepCount).toBe(10);
    expect(saveTimes[3]).toBe(3 * 0.1);
    expect(saveTimes).toHaveLength(11);
  });

  it("ends on the last step that does not lie beyond the stop time [C10]", () => {
    expect(timeSettings(timed(0, 10, 3)).saveTimes).toEqual([0, 3, 6, 9]);
    expect(timeSettings(timed(5, 5, 1)).saveTimes).toEqual([5]);
  });

  it("saves every rounded number of steps, at least each", () => {
    expect(timeSettings(timed(0, 4, 0.5, 1)).saveTimes).toEqual([0, 1, 2, 3, 4]);
    expect(timeSettings(timed(0, 1, 0.5, 0.1)).stepsPerSave).toBe(1);
    expect(timeSettings(timed(0, 2, 0.3, 1)).stepsPerSave).toBe(3);
  });

  it("reads settings that are formulas of constants", async () => {
    const model = await readVensim(`
      FINAL TIME = INITIAL TIME + span ~~|
      INITIAL TIME = 2 * 5 ~~|
      span = years / 2 ~~|
      years = 4 ~~|
      TIME STEP = 1 / 2 ~~|
      SAVEPER = TIME STEP * 2 ~~|
      now = Time + TIME STEP ~~|`);
    expect(timeSettings(model)).toMatchObject({ start: 10, stop: 12, step: 0.5, saveTimes: [10, 11, 12] });
    expect(valuesOf(model, "now")).toEqual([10.5, 11.5, 12.5]);
  });

  it("puts the last step within one step of the stop time", () => {
    const settings = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0.1, max: 5, noNaN: true }));
    fc.assert(
      fc.property(settings, ([span, step]) => {
        const { stepCount } = timeSettings(timed(0, span, step));
        expect(stepCount * step).toBeLessThanOrEqual(span + step * 1e-5);
        expect((stepCount + 1) * step).toBeGreaterThan(span - step * 1e-5);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("refuses steps, spans and settings that are no run", async () => {
    expect(refusalOf(timed(0, 10, 0))).toBe("time: the time step must be longer than zero; found 0");
    expect(refusalOf(timed(0, 10, -1))).toMatch(/time: the time step must be longer than zero; found -1/u);
    expect(refusalOf(timed(0, 10, Number.NaN))).toMatch(/time: the time step must be a number known before the run/u);
    expect(refusalOf(timed(10, 0, 1))).toMatch(/must not stop before it starts; found 10 to 0/u);
    expect(refusalOf(timed(0, 1e9, 0.001))).toMatch(/time: the run has 1000000000000 steps/u);
    expect(refusalOf(timed(0, 1e8, 1))).toMatch(/limit: the run saves 100000001 times/u);
    expect(refusalOf(timed(0, 10, 1, 0))).toMatch(/between saved values must be longer than zero/u);
    const settings = await vensimModel("x = 1 ~~|");
    expect(refusalOf(settings, { inputs: ["Final Time"] })).toMatch(
      /time: .*"Final Time" decides when the model runs/u,
    );
    const circular = await vensimModel("x = 1 ~~|", { step: 1 });
    const step = { kind: "reference" as const, name: "missing", subscripts: [] };
    expect(refusalOf({ ...circular, time: { ...circular.time, step } })).toMatch(
      /found a formula that depends on the run/u,
    );
  });
});
