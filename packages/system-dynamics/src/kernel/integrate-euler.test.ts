import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stockLayout } from "../model/stock-layout.ts";
import { timeGrid } from "../model/time-grid.ts";
import { integrateEuler, type StockFlowModel } from "./integrate-euler.ts";
import { SimulationFailure } from "./simulation-failure.ts";

const water: StockFlowModel = {
  layout: stockLayout([{ name: "water" }]),
  netFlows: (_time, stocks, netFlows) => {
    netFlows[0] = -0.1 * stocks[0]!;
  },
};

function run(model: StockFlowModel, start: number[], timeStepYears: number, endYear: number) {
  const saved: [number, ...number[]][] = [];
  integrateEuler(
    timeGrid({ startYear: 0, endYear, timeStepYears, saveEveryYears: 1 }),
    model,
    Float64Array.from(start),
    new Float64Array(start.length),
    (time, stocks) => saved.push([time, ...stocks]),
  );
  return saved;
}

describe("integrateEuler", () => {
  it("drains a tenth of ten litres a year: 10, 9, 8.1", () => {
    const saved = run(water, [10], 1, 2);
    expect(saved.map(([time]) => time)).toEqual([0, 1, 2]);
    expect(saved.map(([, litres]) => litres)).toEqual([10, 9, expect.closeTo(8.1, 12)]);
  });

  it("comes to the exponential as the step shrinks, with an error in proportion to the step", () => {
    const error = (timeStepYears: number) => Math.abs(run(water, [10], timeStepYears, 1)[1]![1]! - 10 * Math.exp(-0.1));
    expect(error(1 / 64) / error(1 / 128)).toBeCloseTo(2, 1);
  });

  it("moves what leaves one stock into another without loss", () => {
    const move: StockFlowModel = {
      layout: stockLayout([{ name: "from" }, { name: "to" }]),
      netFlows: (_time, stocks, netFlows) => {
        netFlows[0] = -0.3 * stocks[0]!;
        netFlows[1] = 0.3 * stocks[0]!;
      },
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 12 }), (amount, stepsPerYear) => {
        const [, from, to] = run(move, [amount, 0], 1 / stepsPerYear, 5).at(-1)!;
        expect(from! + to!).toBeCloseTo(amount, 6);
      }),
    );
  });

  it("names the stock and the time at which a number first fails", () => {
    const layout = stockLayout([{ name: "reserves" }, { name: "people", elements: ["core", "county"] }]);
    const failsInYearTwo: StockFlowModel = {
      layout,
      netFlows: (time, _stocks, netFlows) => {
        netFlows.fill(0);
        if (time === 1) netFlows[2] = Number.NaN;
      },
    };
    const attempt = () => run(failsInYearTwo, [1, 1, 1], 1, 4);
    expect(attempt).toThrow(SimulationFailure);
    expect(attempt).toThrow("people[county] in 2: found NaN, expected a finite number");
  });

  it("refuses a start that is not a number, and arrays that do not fit", () => {
    expect(() => run(water, [Number.POSITIVE_INFINITY], 1, 1)).toThrow("water in 0: found Infinity");
    expect(() => run(water, [1, 2], 1, 1)).toThrow(/the model has 1 stocks; found 2 values/);
  });
});
