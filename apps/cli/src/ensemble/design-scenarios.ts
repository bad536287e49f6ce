import { resolve } from "node:path";
import { sampleScenarios } from "@tamarisk/scenario-engine";
import type { DesignFile } from "./design-file.ts";
import { type ReadScenarios, readScenarios } from "./read-scenarios.ts";

/**
 * The scenarios of a design: sampled, or read from its file.
 *
 * @param folder - Where the design is, from which the path of its scenarios counts.
 * @throws {RangeError} If they cannot be sampled as asked, or read.
 */
export async function designScenarios(design: DesignFile, folder: string): Promise<ReadScenarios> {
  const { uncertainties, correlations, sampling } = design;
  if (design.scenarios !== undefined) return readScenarios(resolve(folder, design.scenarios));
  if (!uncertainties || !sampling) throw new RangeError("a design needs uncertainties and sampling, or scenarios");
  const scenarios = sampleScenarios(uncertainties, { ...sampling, correlations });
  return { scenarios, scenarioCount: Object.values(scenarios)[0]!.length };
}
