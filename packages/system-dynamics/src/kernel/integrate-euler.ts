import { type StockLayout, stockLabel } from "../model/stock-layout.ts";
import type { TimeGrid } from "../model/time-grid.ts";
import { SimulationFailure } from "./simulation-failure.ts";

/** A model as its stocks and what changes them. */
export interface StockFlowModel {
  readonly layout: StockLayout;
  /**
   * Write the net flow into each stock, in its unit per year, at `time`. `netFlows` holds what the last step left in it:
   * write every place.
   */
  netFlows(time: number, stocks: Float64Array, netFlows: Float64Array): void;
}

/**
 * Step stocks over a time grid by Euler's rule: stock(t + dt) = stock(t) + dt · net flow(t). With a step of one year
 * and flows that are the change over that year, this is the yearly difference equation itself.
 *
 * @param stocks - The values at the start, in the order of the layout; changed in place, holds the last values after.
 * @param netFlows - Working space of the same length, so that a thousand runs need no new memory.
 * @param save - Called at every save time, the start included, with the time and the stocks. Not to be kept: copy.
 * @throws {SimulationFailure} If a stock becomes infinite or not a number, naming the stock and the time it first did.
 * @throws {RangeError} If the arrays do not fit the layout.
 *
 * @example
 * // Ten litres, a tenth flows out each year.
 * const layout = stockLayout([{ name: "water" }]);
 * const model = { layout, netFlows: (_t, stocks, net) => { net[0] = -0.1 * stocks[0]; } };
 * const grid = timeGrid({ startYear: 0, endYear: 2, timeStepYears: 1, saveEveryYears: 1 });
 * integrateEuler(grid, model, Float64Array.of(10), new Float64Array(1), (time, stocks) => console.log(time, stocks[0]));
 * // 0 10, 1 9, 2 8.1
 */
export function integrateEuler(
  grid: TimeGrid,
  model: StockFlowModel,
  stocks: Float64Array,
  netFlows: Float64Array,
  save: (time: number, stocks: Float64Array) => void,
): void {
  if (stocks.length !== model.layout.size || netFlows.length !== model.layout.size) {
    throw new RangeError(
      `the model has ${model.layout.size} stocks; found ${stocks.length} values and room for ${netFlows.length} flows`,
    );
  }
  assertFinite(model.layout, stocks, grid.startYear);
  save(grid.startYear, stocks);
  for (let step = 1; step <= grid.stepCount; step++) {
    model.netFlows(grid.startYear + (step - 1) / grid.stepsPerYear, stocks, netFlows);
    for (let place = 0; place < stocks.length; place++) {
      stocks[place] = stocks[place]! + grid.timeStepYears * netFlows[place]!;
    }
    const time = grid.startYear + step / grid.stepsPerYear;
    assertFinite(model.layout, stocks, time);
    if (step % grid.stepsPerSave === 0) save(time, stocks);
  }
}

/** One sum tells whether a bad number is there; only then is it searched for. */
function assertFinite(layout: StockLayout, stocks: Float64Array, time: number): void {
  let sum = 0;
  for (let place = 0; place < stocks.length; place++) sum += stocks[place]!;
  if (Number.isFinite(sum)) return;
  const place = stocks.findIndex((value) => !Number.isFinite(value));
  if (place < 0) return;
  throw new SimulationFailure(stockLabel(layout, place), time, `found ${stocks[place]}, expected a finite number`);
}
