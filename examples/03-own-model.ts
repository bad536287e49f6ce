import { kernelSimulator, outcomeColumn, runEnsemble, sampleScenarios } from "@tamarisk/scenario-engine";
import { compileModel, modelBuilder } from "@tamarisk/system-dynamics";

/** A model of one's own: a lake that is fed with phosphorus, in a thousand futures under two limits. */
const lake = modelBuilder("lake", { start: 0, stop: 100, step: 1, unit: "year" })
  .constant("removal", 0.42)
  .constant("recycling steepness", 2)
  .constant("release", 0.05, { unit: "1/year" })
  .auxiliary("power", "phosphorus ^ recycling steepness")
  .flow("inflow", "release + LOGNORMAL(0.02, 0.0017) + power / (1 + power)", { unit: "1/year" })
  .flow("outflow", "removal * phosphorus", { unit: "1/year" })
  .stock("phosphorus", { initial: 0, inflows: ["inflow"], outflows: ["outflow"] })
  .build();

const uncertainties = [
  { id: "removal", unit: "1/year", distribution: { kind: "uniform", low: 0.1, high: 0.45 } as const },
  { id: "recycling steepness", unit: "-", distribution: { kind: "uniform", low: 2, high: 4.5 } as const },
];
const simulator = kernelSimulator({
  program: compileModel(lake, { inputs: ["removal", "recycling steepness", "release"], outputs: ["phosphorus"] }),
  uncertainties,
  policies: [
    { id: "as today", inputs: {} },
    { id: "strict", inputs: { release: 0.005 } },
  ],
  outcomes: ["phosphorus"],
  times: [100],
  seed: 7,
});
const scenarioCount = 1000;
const scenarios = sampleScenarios(uncertainties, { method: "latin-hypercube", count: scenarioCount, seed: 7 });
const policies = ["as today", "strict"].map((id) => ({ id, settings: [] }));
const [chunk] = runEnsemble(simulator, { scenarios, scenarioCount, policies }, { chunkSize: scenarioCount });

/** In which share of futures is the lake clear, below 0.5, after a hundred years? */
export const clearLakes = policies.map(({ id }) => {
  const column = outcomeColumn(chunk!.columns, id, "phosphorus");
  return { policyId: id, share: column.filter((value) => value < 0.5).length / scenarioCount };
});
for (const { policyId, share } of clearLakes) console.log(policyId, `${Math.round(100 * share)} of 100 futures`);
