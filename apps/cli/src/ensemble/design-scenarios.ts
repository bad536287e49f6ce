import { resolve } from "node:path";
import { type ScenarioColumns, sampleScenarios } from "@tamarisk/scenario-engine";
import { readNumberTable } from "../number-table/read-number-table.ts";
import type { DesignFile } from "./design-file.ts";

interface DesignScenarios {
  readonly scenarios: ScenarioColumns;
  readonly scenarioCount: number;
}

/**
 * The scenarios of a design: sampled, or read from its file.
 *
 * @param folder - Where the design is, from which the path of its scenarios counts.
 * @throws {RangeError} If they cannot be sampled as asked, or read.
 */
export async function designScenarios(design: DesignFile, folder: string): Promise<DesignScenarios> {
  const { uncertainties, correlations, sampling } = design;
  if (design.scenarios !== undefined) {
    const { columns, rowCount } = await readNumberTable(resolve(folder, design.scenarios), { rows: "scenarios" });
    return {
      scenarios: Object.fromEntries(columns.map(({ name, values }) => [name, values])),
      scenarioCount: rowCount,
    };
  }
  if (!uncertainties || !sampling) throw new RangeError("a design needs uncertainties and sampling, or scenarios");
  const scenarios = sampleScenarios(uncertainties, { ...sampling, correlations });
  return { scenarios, scenarioCount: Object.values(scenarios)[0]!.length };
}
