import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusalOf, savedValues, testModel, valuesOf, vensimModel } from "../../test/run-model.ts";
import type { Expression } from "../model/expression.ts";
import { compileModel } from "./compile-model.ts";

const tank = testModel()
  .constant("rate", 0.1)
  .flow("drain", "water * rate")
  .stock("water", { initial: "full", outflows: ["drain"] })
  .auxiliary("full", "2 * half")
  .constant("half", 5)
  .auxiliary("litres a day", "drain / 7")
  .auxiliary("week", "TIME / 7")
  .build();

const roles = (program: ReturnType<typeof compileModel>) =>
  Object.fromEntries(program.variables.map(({ name, role }) => [name, role]));

describe("compileModel", () => {
  it("drains a tenth of ten litres a step: 10, 9, 8.1", () => {
    expect(valuesOf(tank, "water")).toEqual([10, 9, 8.1]);
  });

  it("takes constants, auxiliaries and the first value of stocks from outside", () => {
    expect(valuesOf(tank, "water", { rate: 0.5 })).toEqual([10, 5, 2.5]);
    expect(valuesOf(tank, "water", { Half: 10 })).toEqual([20, 18, 16.2]);
    expect(valuesOf(tank, "water", { drain: 3 })).toEqual([10, 7, 4]);
    expect(valuesOf(tank, "water", { water: 100 })).toEqual([100, 90, 81]);
  });

  it("works out once what does not change in a run, and says so [C9]", () => {
    expect(roles(compileModel(tank, { inputs: ["rate", "water"] }))).toEqual({
      rate: "input",
      drain: "changing",
      water: "stock",
      full: "constant",
      half: "constant",
      "litres a day": "changing",
      week: "changing",
    });
    expect(compileModel(tank).step).toHaveLength(4);
  });

  it("leaves out what the outputs asked for do not need", () => {
    const program = compileModel(tank, { outputs: ["water"] });
    expect(roles(program)).not.toHaveProperty("litres a day");
    expect(program.variables.filter(({ saved }) => saved).map(({ name }) => name)).toEqual(["water"]);
    expect(Object.keys(savedValues(compileModel(tank, { outputs: ["full"] })))).toEqual(["full"]);
    expect(compileModel(tank, { outputs: ["full"] }).stocks).toEqual([]);
  });

  it("keeps the values of the model for inputs that are numbers in it", () => {
    const { constants, inputs } = compileModel(tank, { inputs: ["rate"] });
    expect(constants).toContainEqual({ slot: inputs[0]!.slot, value: 0.1 });
  });

  it("takes single elements of arrays from outside, in the order asked for", () => {
    const model = testModel({ stop: 0 })
      .dimension("town", ["north", "south"])
      .numbers("people[town]", [1, 2])
      .auxiliary("twice[town]", "people * 2")
      .build();
    const program = compileModel(model, { inputs: ["people[south]", "twice[north]"], outputs: ["twice"] });
    expect(program.inputs.map(({ name }) => name)).toEqual(["people[south]", "twice[north]"]);
    expect(Object.values(savedValues(program, Float64Array.of(50, 7))).flat()).toEqual([7, 100]);
    const whole = compileModel(model, { inputs: ["People"] });
    expect(whole.inputs.map(({ name }) => name)).toEqual(["people[north]", "people[south]"]);
  });

  it("refuses inputs and outputs that are not there", () => {
    expect(refusalOf(tank, { inputs: ["rat"] })).toMatch(/unknown-name: .*"rat".*did you mean “rate”/u);
    expect(refusalOf(tank, { outputs: ["watter"] })).toMatch(/did you mean “water”/u);
    expect(refusalOf(tank, { inputs: ["rate[north]"] })).toMatch(
      /subscript: "rate\[north\]" names no element of "rate"/u,
    );
    expect(refusalOf(tank, { inputs: ["rate", "Rate"] })).toMatch(/duplicate-name: .*asked for twice/u);
  });

  it("gathers problems of several equations, with file, line and the nearest name [C1]", async () => {
    const model = await vensimModel(
      "births = brith rate * 2 ~~|\nbirth rate = 3 ~~|\ndeaths = SUM(births) ~~|\nx = births[town] ~~|",
    );
    expect(refusalOf(model).split("\n")).toEqual([
      'unknown-name: test.mdl:1:10: "births" uses "brith rate", which is not a variable of this model; did you mean “birth rate”?',
      'subscript: test.mdl:4:5: "x": "births" has 1 subscripts here; it takes no subscripts',
    ]);
  });

  it("does not multiply formulas that functions use several times over", () => {
    const nested = (name: string, more: string) => `${`${name}(`.repeat(60)}TIME${`${more})`.repeat(60)}`;
    for (const formula of [nested("SAFEDIV", ", 2"), nested("DELAY", ", 1"), nested("PULSE", ", 1, 2")]) {
      expect(valuesOf(testModel().auxiliary("x", formula).build(), "x")).toHaveLength(3);
    }
  });

  it("refuses formulas deeper than its limit instead of overflowing", () => {
    let value: Expression = { kind: "number", value: 1 };
    for (let level = 0; level < 50_000; level++) value = { kind: "negate", operand: value };
    const equation = { subscripts: [], except: [], definition: { kind: "value" as const, value } };
    const deep = {
      ...tank,
      variables: [{ name: "x", kind: "auxiliary" as const, saved: true, equations: [equation] }],
    };
    expect(refusalOf(deep)).toBe('limit: "x" is nested deeper than 1000 levels; split it up');
  });

  it("gives the same values in whatever order the equations stand [C7]", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...tank.variables], { minLength: tank.variables.length }), (variables) => {
        expect(savedValues(compileModel({ ...tank, variables }))).toMatchObject(savedValues(compileModel(tank)));
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it("gives the same values with an input at its own value as without", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (rate) => {
        const built = testModel()
          .constant("rate", rate)
          .flow("drain", "water * rate")
          .stock("water", { initial: 10, outflows: ["drain"] })
          .build();
        expect(valuesOf(built, "water", { rate })).toEqual(valuesOf(built, "water"));
      }),
      { seed: 1, numRuns: 30 },
    );
  });
});
