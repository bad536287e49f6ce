import type { Outcome } from "@tamarisk/domain";
import type { ActionStarts, StagedSimulator } from "../src/pathways/staged-simulator.ts";
import type { ScenarioColumns } from "../src/sampling/scenario-columns.ts";

/** What a measure takes off the yearly rise once it is in force. */
interface Dike {
  readonly id: string;
  readonly leadTimeYears: number;
  readonly relief: number;
}

const named = (text: string) => ({ en: text, zh: text });
const outcome = (id: string): Outcome => ({ id, name: named(id), unit: named("cm"), direction: "minimize" });

/**
 * A pond that rises by `rise` cm a year, and by `later` more from the twentieth year on; each dike in force takes its
 * relief off the rise. Whole numbers, so every run is exact. `rise` of NaN makes a run fail.
 */
export function risingWater(dikes: readonly Dike[], yearCount = 41): StagedSimulator {
  const years = Array.from({ length: yearCount }, (_, place) => 2020 + place);
  return {
    outcomes: [outcome("level"), outcome("yearly rise")],
    years,
    uncertainties: [
      { id: "rise", unit: "cm" },
      { id: "later", unit: "cm" },
    ],
    run(scenarios: ScenarioColumns, count: number, starts: ActionStarts, stops: ActionStarts = {}) {
      const values = new Float64Array(2 * count * yearCount);
      for (let run = 0; run < count; run++) {
        let level = 0;
        for (const [place, year] of years.entries()) {
          let rise = scenarios.rise![run]! + (place < 20 ? 0 : scenarios.later![run]!);
          for (const { id, leadTimeYears, relief } of dikes) {
            const isInForce = year >= (starts[id]?.[run] ?? Infinity) + leadTimeYears;
            if (isInForce && year < (stops[id]?.[run] ?? Infinity)) rise -= relief;
          }
          values[run * yearCount + place] = level;
          values[(count + run) * yearCount + place] = rise;
          level += rise;
        }
      }
      return { values, failures: [] };
    },
  };
}
