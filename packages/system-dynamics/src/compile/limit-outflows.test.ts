import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { savedValues, testModel, valuesOf } from "../../test/run-model.ts";
import { compileModel } from "./compile-model.ts";

describe("non-negative stocks and flows", () => {
  it("lets the outflows of a stock take, in order, no more than it holds and what flows in [C13]", () => {
    const model = testModel({ stop: 1.5, step: 0.5 })
      .flow("rain", "2")
      .flow("drinking", "7")
      .flow("watering", "7")
      .stock("water", { initial: 10, inflows: ["rain"], outflows: ["drinking", "watering"], nonNegative: true })
      .build();
    expect(savedValues(compileModel(model))).toEqual({
      rain: [2, 2, 2, 2],
      drinking: [7, 7, 2, 2],
      watering: [7, 3, 0, 0],
      water: [10, 4, 0, 0],
    });
  });

  it("works element by element", () => {
    const model = testModel({ stop: 1 })
      .dimension("town", ["north", "south"])
      .numbers("start[town]", [1, 5])
      .flow("use[town]", { town: "3", south: "1" })
      .stock("water[town]", { initial: "start", outflows: ["use"], nonNegative: true })
      .build();
    expect(valuesOf(model, "water")).toEqual([1, 0, 5, 4]);
    expect(valuesOf(model, "use")).toEqual([1, 0, 1, 1]);
  });

  it("counts only what is there where an inflow depends on the outflow it feeds", () => {
    const model = testModel({ stop: 1 })
      .flow("lend", "3")
      .flow("return", "lend / 3")
      .stock("books", { initial: 2, inflows: ["return"], outflows: ["lend"], nonNegative: true })
      .build();
    expect(valuesOf(model, "lend")).toEqual([2, expect.closeTo(2 / 3, 12)]);
  });

  it("keeps a non-negative flow from running backwards", () => {
    const model = testModel().flow("f", "TIME - 1", { nonNegative: true }).build();
    expect(valuesOf(model, "f")).toEqual([0, 0, 1]);
  });

  it("never lets a stock fall below zero, and stock and flows agree", () => {
    const amount = (max: number) => fc.double({ min: 0, max, noNaN: true });
    fc.assert(
      fc.property(amount(100), amount(50), amount(50), amount(50), (start, rain, drinking, watering) => {
        const model = testModel({ stop: 5 })
          .flow("rain", rain.toFixed(6))
          .flow("drinking", `${drinking.toFixed(6)} * TIME`)
          .flow("watering", watering.toFixed(6))
          .stock("water", { initial: start, inflows: ["rain"], outflows: ["drinking", "watering"], nonNegative: true })
          .build();
        const saved = savedValues(compileModel(model));
        const [water, into, first, second] = ["water", "rain", "drinking", "watering"].map((name) => saved[name]);
        for (const [step, value] of water!.entries()) {
          expect(value).toBeGreaterThanOrEqual(-1e-9);
          const sum = value + into![step]! - first![step]! - second![step]!;
          if (step < 5) expect(water![step + 1]).toBeCloseTo(sum, 9);
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
