import { interpret } from "@tamarisk/system-dynamics";
import { describe, expect, it } from "vitest";
import { twoTowns } from "../../test/two-towns.ts";
import { bytesHash } from "./content-hash.ts";
import { encodeColumns } from "./encoded-columns.ts";
import { kernelSimulator, leversOf, type SimulatorRecipe, withKernel } from "./kernel-simulator.ts";
import { joinColumns } from "./outcome-columns.ts";
import { runEnsemble } from "./run-ensemble.ts";

const recipe: SimulatorRecipe = {
  program: twoTowns,
  uncertainties: [{ id: "rate", unit: "1/year" }],
  policies: [
    { id: "as it is", inputs: {} },
    { id: "no tax", inputs: { tax: 0 } },
  ],
  outcomes: ["total", "people"],
  seed: 7,
};
const [asItIs, noTax] = recipe.policies.map(({ id }) => ({ id, settings: [] }));
const rows = (values: Float64Array, width: number) =>
  Array.from({ length: values.length / width }, (_, row) => [...values.subarray(row * width, (row + 1) * width)]);

describe("kernelSimulator", () => {
  it("gives outcome by outcome, scenario by scenario, time by time; an array gives all its elements [ENS2]", () => {
    const simulator = kernelSimulator(recipe);
    expect(simulator.outcomes.map(({ id, unit }) => [id, unit.en])).toEqual([
      ["total", "person"],
      ["People[north]", "person"],
      ["People[south]", "person"],
    ]);
    expect(simulator.years).toEqual([2020, 2021, 2022, 2023]);
    const { values, failures } = simulator.run({ rate: Float64Array.of(0.25, 1.25) }, 2, asItIs!);
    expect(failures).toEqual([]);
    expect(rows(values, 4)).toEqual([
      [300, 300, 300, 300],
      [300, 600, 1200, 2400],
      [100, 100, 100, 100],
      [100, 200, 400, 800],
      [200, 200, 200, 200],
      [200, 400, 800, 1600],
    ]);
  });

  it("sets what a policy sets and leaves the rest as the model has it", () => {
    const { values } = kernelSimulator(recipe).run({ rate: Float64Array.of(1) }, 1, noTax!);
    expect(rows(values, 4)[0]).toEqual([300, 600, 1200, 2400]);
  });

  it("tells what policies decide on, with the model's own number where a policy leaves it", () => {
    expect(leversOf(recipe)).toEqual([{ id: "tax", byPolicy: [0.25, 0] }]);
  });

  it("gives the interpreter's bits, with the kernel made here or brought along", () => {
    const rate = Float64Array.of(0.1, 0.31, 1e200, -0.7, 0.02);
    const outcomes = ["noise", "people", "total"];
    const packed = structuredClone(withKernel({ ...recipe, outcomes }));
    const [here, brought] = [recipe, packed].map((given) => kernelSimulator({ ...given, outcomes }));
    const { values, failures } = here!.run({ rate }, 5, noTax!, 40);
    expect(brought!.run({ rate }, 5, noTax!, 40)).toEqual({ values, failures });
    for (const [scenario, value] of rate.entries()) {
      const run = interpret(twoTowns, { inputs: Float64Array.of(value, 0), seed: recipe.seed, key: 40 + scenario });
      const saved = ["rate", "tax", "north", "south", "total", "noise"];
      const series = (name: string) => run.values.subarray(4 * saved.indexOf(name), 4 * saved.indexOf(name) + 4);
      for (const [outcome, name] of ["noise", "north", "south", "total"].entries()) {
        expect(values.subarray((outcome * 5 + scenario) * 4, (outcome * 5 + scenario) * 4 + 4)).toEqual(series(name));
      }
      if (run.failure) expect(failures).toEqual([{ scenario, ...run.failure }]);
    }
  });

  it("has not changed a bit since this ensemble was first run; if it has, raise the engine's version [ENS7]", () => {
    const rate = Float64Array.from({ length: 100 }, (_, scenario) => scenario / 300);
    const simulator = kernelSimulator({ ...recipe, outcomes: ["people", "noise"] });
    const policies = recipe.policies.map(({ id }) => ({ id, settings: [] }));
    const design = { scenarios: { rate }, scenarioCount: 100, policies };
    const columns = joinColumns([...runEnsemble(simulator, design, { chunkSize: 30 })].map((chunk) => chunk.columns));
    expect(bytesHash(encodeColumns(columns))).toBe("ef55270cbb81aba777dc187f9dddc8398adcb7ad85b0c97bd9b8b7a80c306a7b");
  });

  it("gives only the times asked for", () => {
    const simulator = kernelSimulator({ ...recipe, outcomes: ["total"], times: [2021, 2023] });
    expect(simulator.years).toEqual([2021, 2023]);
    const { values } = simulator.run({ rate: Float64Array.of(0.25, 1.25) }, 2, asItIs!);
    expect([...values]).toEqual([300, 300, 600, 2400]);
  });

  it("draws noise by the scenario's place in the ensemble, the same under every policy [ENS3]", () => {
    const simulator = kernelSimulator({ ...recipe, outcomes: ["noise"] });
    const rate = new Float64Array(5);
    const whole = simulator.run({ rate }, 5, asItIs!).values;
    expect(new Set(whole).size).toBe(20);
    const later = simulator.run({ rate: rate.subarray(3) }, 2, noTax!, 3).values;
    expect(later).toEqual(whole.subarray(12));
    const otherSeed = kernelSimulator({ ...recipe, outcomes: ["noise"], seed: 8 }).run({ rate }, 5, asItIs!).values;
    expect(otherSeed).not.toEqual(whole);
  });

  it("names the stock that stops being a number, and lets its neighbours be [ENS4]", () => {
    const { values, failures } = kernelSimulator(recipe).run({ rate: Float64Array.of(1e200, 0.25) }, 2, asItIs!);
    expect(failures).toEqual([
      expect.objectContaining({ scenario: 0, variable: "People[north]", time: 2022, message: expect.any(String) }),
    ]);
    expect(rows(values, 4)[1]).toEqual([300, 300, 300, 300]);
  });

  it("refuses names and times the model does not have, and says which it has", () => {
    const with_ = (part: Partial<SimulatorRecipe>) => () => kernelSimulator({ ...recipe, ...part });
    expect(with_({ outcomes: ["change"] })).toThrow(
      '"two towns" saves no variable "change"; it saves rate, tax, People[north], People[south], total, noise',
    );
    expect(with_({ uncertainties: [{ id: "price", unit: "-" }] })).toThrow('has no input "price"; it has rate, tax');
    expect(with_({ policies: [{ id: "odd", inputs: { rate: 1 } }] })).toThrow(
      'policy "odd" sets "rate", which is an uncertainty',
    );
    expect(with_({ uncertainties: [] })).toThrow('policy "as it is" must set "rate"');
    expect(with_({ times: [2020.5] })).toThrow("saves times from 2020 to 2023 every 1; found the time 2020.5");
    expect(with_({ times: [2022, 2021] })).toThrow("times must rise; found 2021 after 2022");
    expect(() => kernelSimulator(recipe).run({}, 1, { id: "war", settings: [] })).toThrow(
      'there is no policy "war"; there are as it is, no tax',
    );
    expect(() => kernelSimulator(recipe).run({}, 3, asItIs!)).toThrow(
      '"rate" needs a number for each of 3 scenarios; found 0',
    );
  });
});
