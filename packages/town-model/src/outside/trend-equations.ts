import type { ModelBuilder } from "@tamarisk/system-dynamics";

/** What goes on everywhere: years pass, and work grows more productive. */
export function trendEquations(model: ModelBuilder): void {
  model
    .auxiliary("years on", "(TIME - STARTTIME) / one year", { unit: "1" })
    .auxiliary("productivity", "(1 + productivity growth) ^ years on", { unit: "1" })
    .auxiliary("cheapness", "log price - log price level", {
      unit: "1",
      documentation: "above 0 when the resource is dear",
    });
}
