import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Value added by sector, at prices of the start, with productivity growing as in the nation.
 *
 * @see docs/methods/economy.md, rules OUT1 and OUT2.
 */
export function outputEquations(model: ModelBuilder): void {
  const atStart = (sector: string) => `posts at start[${sector}] * people to a post * output per worker[${sector}]`;
  model
    .auxiliary("at work[sector]", "sector posts * staffing", { unit: "person" })
    .auxiliary(
      "output before carbon[sector]",
      {
        sector: "at work * output per worker * productivity",
        mining: `${atStart("mining")} * industry value * staffing[mining] / people to a post`,
        energy: "solar output + chain output",
        farming: `${atStart("farming")} * farm value * productivity`,
      },
      { unit: "yi CNY / year", documentation: "value added before what carbon costs" },
    )
    .auxiliary(
      "output[sector]",
      {
        sector: "output before carbon",
        mining: "MAX(0, output before carbon[mining] - carbon cost)",
      },
      { unit: "yi CNY / year", documentation: "value added at prices of the start" },
    )
    .auxiliary("output of town", "SUM(output[*])", { unit: "yi CNY / year" });
}
