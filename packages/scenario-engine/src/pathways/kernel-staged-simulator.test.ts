import { compileModel, modelBuilder } from "@tamarisk/system-dynamics";
import { describe, expect, it } from "vitest";
import { risingWater } from "../../test/rising-water.ts";
import { kernelStagedSimulator } from "./kernel-staged-simulator.ts";

const inputs = ["rise", "later", "dike start", "dike stop"];
const model = modelBuilder("pond", { start: 2020, stop: 2060, step: 1, unit: "year" })
  .constant("rise", 1)
  .constant("later", 0)
  .constant("dike start", 0)
  .constant("dike stop", 0)
  .auxiliary("relief", "IF TIME < dike start + 3 OR TIME >= dike stop THEN 0 ELSE 2")
  .flow("yearly rise", "rise + (IF TIME < 2040 THEN 0 ELSE later) - relief")
  .stock("level", { initial: 0, inflows: ["yearly rise"] })
  .build();
const program = compileModel(model, { inputs, outputs: ["level", "yearly rise"] });
const recipe = {
  program,
  uncertainties: [
    { id: "rise", unit: "cm" },
    { id: "later", unit: "cm" },
  ],
  actions: [{ id: "dike", start: "dike start", stop: "dike stop" }],
  outcomes: ["level", "yearly rise"],
};

describe("kernelStagedSimulator", () => {
  it("starts and stops actions in another year in every future, as the same model by hand does [PATH4]", () => {
    const byHand = risingWater([{ id: "dike", leadTimeYears: 3, relief: 2 }]);
    const compiled = kernelStagedSimulator(recipe);
    const scenarios = { rise: Float64Array.of(1, 2, 3, 4), later: Float64Array.of(0, 1, 2, -1) };
    const starts = { dike: Float64Array.of(2025, 2038, Infinity, 2020) };
    const stops = { dike: Float64Array.of(Infinity, 2050, Infinity, 2021) };
    expect(compiled.years).toEqual(byHand.years);
    expect(compiled.run(scenarios, 4, starts, stops)).toEqual(byHand.run(scenarios, 4, starts, stops));
    expect(compiled.run(scenarios, 4, {})).toEqual(byHand.run(scenarios, 4, {}));
  });

  it("refuses an action it does not have, and inputs that nobody sets", () => {
    const one = { rise: Float64Array.of(1), later: Float64Array.of(0) };
    expect(() => kernelStagedSimulator(recipe).run(one, 1, { dam: Float64Array.of(2030) })).toThrow('no action "dam"');
    expect(() => kernelStagedSimulator({ ...recipe, actions: [{ id: "dike", start: "dike start" }] })).toThrow(
      'nothing sets the input "dike stop"',
    );
  });
});
