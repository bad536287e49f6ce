import type { Scenario } from "@tamarisk/domain";
import type { ScenarioColumns } from "./simulator.ts";

/**
 * Scenarios one by one as the columns that simulators take.
 *
 * @throws {RangeError} If a scenario lacks a number that the first one has.
 *
 * @example
 * scenarioColumns([{ price: 9000 }, { price: 16_000 }]).price; // Float64Array [9000, 16000]
 */
export function scenarioColumns(scenarios: readonly Readonly<Scenario>[]): ScenarioColumns {
  const ids = Object.keys(scenarios[0] ?? {});
  return Object.fromEntries(
    ids.map((id) => [
      id,
      Float64Array.from(scenarios, (scenario, place) => {
        const value = scenario[id];
        if (value !== undefined) return value;
        throw new RangeError(`scenario ${place} needs a number for "${id}", as the first one has; found none`);
      }),
    ]),
  );
}

/** The scenarios from `first`, `count` of them. Views, not copies. */
export function sliceScenarios(scenarios: ScenarioColumns, first: number, count: number): ScenarioColumns {
  return Object.fromEntries(
    Object.entries(scenarios).map(([id, column]) => [id, column.subarray(first, first + count)]),
  );
}
