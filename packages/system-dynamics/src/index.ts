export { type InterpretedRun, interpret } from "./interpret/interpret.ts";
export { integrateEuler, type StockFlowModel } from "./kernel/integrate-euler.ts";
export { normalQuantile } from "./kernel/normal-quantile.ts";
export { type RandomStream, randomStream } from "./kernel/random-stream.ts";
export type { RunFailure } from "./kernel/run-failure.ts";
export { SimulationFailure } from "./kernel/simulation-failure.ts";
export { type Stock, type StockLayout, stockLabel, stockLayout, stockOffset } from "./model/stock-layout.ts";
export { type TimeGrid, timeGrid } from "./model/time-grid.ts";
