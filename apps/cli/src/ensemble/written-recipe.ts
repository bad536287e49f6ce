import { createHash } from "node:crypto";
import type { EnsembleDesign, SimulatorRecipe } from "@tamarisk/scenario-engine";
import type { DesignFile } from "./design-file.ts";
import { programHash } from "./model-recipe.ts";

/** Everything the numbers hang on, as JSON. Scenarios are told by how they were sampled and, bit for bit, by their hash. */
export function writtenRecipe(recipe: SimulatorRecipe, { scenarios, scenarioCount }: EnsembleDesign, file: DesignFile) {
  const { program, policies, outcomes, times, seed } = recipe;
  const { uncertainties, correlations, sampling } = file;
  const columns = createHash("sha256");
  for (const [id, column] of Object.entries(scenarios)) columns.update(JSON.stringify(id)).update(column);
  return {
    model: { name: program.name, programHash: programHash(program) },
    scenarios: { count: scenarioCount, hash: columns.digest("hex"), uncertainties, correlations, sampling },
    policies: policies.map(({ id, inputs }) => ({ id, levers: inputs })),
    outcomes,
    times,
    seed,
  };
}
