/**
 * A million experiments of a small model into a Parquet file: how much memory that takes at most, and whether time
 * grows in step with the number of runs. Each size in a process of its own, on one core. Build first, then
 * `node packages/scenario-engine/bench/million-experiments.mjs`.
 */
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileModel, modelBuilder } from "@tamarisk/system-dynamics";
import {
  ensembleChunkSize,
  ensembleParquet,
  kernelSimulator,
  runEnsemble,
  sampleScenarios,
  sliceScenarios,
} from "../dist/index.js";

const SIZES = [10_000, 100_000, 1_000_000];
const YEARS = 40;

/** People who have children, move away and crowd one another: three stocks, 40 years in quarters, saved every ten years. */
const model = modelBuilder("small town", { start: 2020, stop: 2020 + YEARS, step: 0.25, saveEvery: 10, unit: "year" })
  .constant("birth rate", 0.012)
  .constant("loss rate", 0.015)
  .constant("jobs growth", 0)
  .constant("room", 150_000)
  .auxiliary("crowding", "people / room")
  .auxiliary("pull", "MIN(1.5, jobs / (0.45 * people))")
  .flow("births", "people * birth rate * EXP(-crowding)")
  .flow("deaths", "people * 0.008")
  .flow("leaving", "people * loss rate * (2 - pull)")
  .stock("people", { initial: 100_000, inflows: ["births"], outflows: ["deaths", "leaving"] })
  .flow("new jobs", "jobs * jobs growth")
  .stock("jobs", { initial: 45_000, inflows: ["new jobs"] })
  .flow("ageing", "(deaths + 0.5 * leaving) / people - 0.02 * age")
  .stock("age", { initial: 1, inflows: ["ageing"] })
  .build();
const uncertainties = [
  { id: "birth rate", unit: "1/year", distribution: { kind: "uniform", low: 0.006, high: 0.016 } },
  { id: "loss rate", unit: "1/year", distribution: { kind: "triangular", low: 0, mode: 0.015, high: 0.04 } },
  { id: "jobs growth", unit: "1/year", distribution: { kind: "uniform", low: -0.03, high: 0.02 } },
];
const outcomes = ["people", "jobs"];

/** Sample, run and write so many experiments, and say what it took. */
function experiment(scenarioCount, file) {
  const start = processorMs();
  const scenarios = sampleScenarios(uncertainties, { method: "latin-hypercube", count: scenarioCount, seed: 2024 });
  const sampled = processorMs();
  const simulator = kernelSimulator({
    program: compileModel(model, { inputs: uncertainties.map(({ id }) => id), outputs: outcomes }),
    uncertainties,
    policies: [{ id: "carry-on", inputs: {} }],
    outcomes,
    seed: 1,
  });
  const policies = [{ id: "carry-on", settings: [] }];
  const { years } = simulator;
  const shape = { policyIds: ["carry-on"], outcomeIds: outcomes, years };
  const output = openSync(file, "w");
  const parquet = ensembleParquet(
    { ...shape, uncertaintyIds: uncertainties.map(({ id }) => id), levers: [] },
    (bytes) => void writeSync(output, bytes),
  );
  const chunkSize = ensembleChunkSize({ scenarioCount, policyCount: 1, outcomeCount: 2, yearCount: years.length });
  let running = 0;
  let before = processorMs();
  for (const { columns } of runEnsemble(simulator, { scenarios, scenarioCount, policies }, { chunkSize })) {
    running += processorMs() - before;
    parquet.append(columns, sliceScenarios(scenarios, columns.firstScenario, columns.scenarioCount));
    before = processorMs();
  }
  parquet.finish({});
  closeSync(output);
  return {
    sampleMs: sampled - start,
    runMs: running,
    totalMs: processorMs() - start,
    residentMiB: peakMiB(),
    fileMiB: statSync(file).size / 2 ** 20,
  };
}

/** Of all of Node's threads, so that a busy machine disturbs less. */
function processorMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function peakMiB() {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\s*(\d+)/u.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
}

const [size, file] = process.argv.slice(2);
if (size) {
  console.log(JSON.stringify(experiment(Number(size), file)));
} else {
  const folder = mkdtempSync(join(tmpdir(), "tamarisk-million-"));
  console.log(
    `a small model, ${YEARS} years in quarters, into Parquet, one core, processor time, Node ${process.version}\n`,
  );
  const titles = ["experiments", "sample ms", "run ms", "total ms", "µs each", "peak MiB", "file MiB"];
  console.log(titles.map((title) => title.padStart(11)).join(" "));
  for (const experiments of SIZES) {
    const path = join(folder, "results.parquet");
    const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(experiments), path]);
    const { sampleMs, runMs, totalMs, residentMiB, fileMiB } = JSON.parse(printed.toString());
    const numbers = [sampleMs, runMs, totalMs].map((ms) => ms.toFixed(0));
    const each = ((1000 * totalMs) / experiments).toFixed(2);
    const row = [experiments.toLocaleString("en"), ...numbers, each, residentMiB.toFixed(0), fileMiB.toFixed(1)];
    console.log(row.map((text) => text.padStart(11)).join(" "));
  }
  rmSync(folder, { recursive: true });
}
