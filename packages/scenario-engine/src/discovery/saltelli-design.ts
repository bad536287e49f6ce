import { saltelliBlocks } from "../sampling/saltelli.ts";
import type { ScenarioColumns } from "../sampling/scenario-columns.ts";

/** Whether scenarios are a Saltelli design, or what speaks against it. */
export type SaltelliCheck =
  | { readonly kind: "saltelli"; readonly baseCount: number; readonly secondOrder: boolean }
  | {
      readonly kind: "wrong-count";
      readonly scenarioCount: number;
      /** How many scenarios a base point has: without and with the second order. */
      readonly blockSizes: readonly [number, number];
    }
  | {
      readonly kind: "wrong-scenario";
      readonly secondOrder: boolean;
      /** The first scenario, counted from 0, that is not what the design has there. */
      readonly scenario: number;
      readonly inputId: string;
      readonly expected: number;
      readonly found: number;
    };

/**
 * Look whether scenarios stand in the order of `saltelli`, with or without the blocks for the second order. Indices worked
 * out from any other scenarios would be numbers without a meaning.
 *
 * @param scenarios - At least one column.
 * @param secondOrder - What the design is said to be; left out, both are tried.
 *
 * @example
 * checkSaltelli(sampleScenarios(uncertainties, { method: "saltelli", count: 512, seed: 1 }));
 * // { kind: "saltelli", baseCount: 512, secondOrder: false }
 */
export function checkSaltelli(scenarios: ScenarioColumns, secondOrder?: boolean): SaltelliCheck {
  const inputCount = Object.keys(scenarios).length;
  const scenarioCount = Object.values(scenarios)[0]?.length ?? 0;
  const blockSizes = [inputCount + 2, 2 * inputCount + 2] as const;
  const fitting = (secondOrder === undefined ? [false, true] : [secondOrder]).filter(
    (second) => scenarioCount > 0 && scenarioCount % blockSizes[second ? 1 : 0] === 0,
  );
  let farthest: SaltelliCheck = { kind: "wrong-count", scenarioCount, blockSizes };
  for (const second of fitting) {
    const check = checkLayout(scenarios, scenarioCount / blockSizes[second ? 1 : 0], second);
    if (check.kind === "saltelli") return check;
    if (farthest.kind !== "wrong-scenario" || check.scenario > farthest.scenario) farthest = check;
  }
  return farthest;
}

function checkLayout(
  scenarios: ScenarioColumns,
  baseCount: number,
  secondOrder: boolean,
): Exclude<SaltelliCheck, { kind: "wrong-count" }> {
  const entries = Object.entries(scenarios);
  const blocks = saltelliBlocks(entries.length, secondOrder);
  for (let base = 0; base < baseCount; base++) {
    const start = base * blocks.length;
    for (const [block, { of, exchanged }] of blocks.entries()) {
      for (const [place, [inputId, column]] of entries.entries()) {
        const fromA = (of === "A") !== (exchanged === place);
        const expected = column[fromA ? start : start + blocks.length - 1]!;
        const found = column[start + block]!;
        if (found !== expected) {
          return { kind: "wrong-scenario", secondOrder, scenario: start + block, inputId, expected, found };
        }
      }
    }
  }
  return { kind: "saltelli", baseCount, secondOrder };
}
