/**
 * The lake problem: 100 samples × 100 years a run, with lognormal inflows. Our model language and kernel against C with
 * glibc's mathematics, one run at a time, and against a plain JavaScript loop, all on one core, in turn, over the same
 * seeded runs. Processor time is measured, so that a busy machine disturbs less. Build first, then `node packages/scenario-engine/bench/lake-problem.mjs`.
 *
 * Carpenter, Ludwig & Brock (1999), Ecological Applications 9(3); as a benchmark: Quinn, Reed & Keller (2017),
 * Environmental Modelling & Software 92.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileModel, modelBuilder, randomStream } from "@tamarisk/system-dynamics";
import { kernelSimulator } from "../dist/index.js";

const RUNS = 400;
const ROUNDS = 7;
const SAMPLES = 100;
const YEARS = 100;

/** Ranges as in EMA Workbench's lake model; the release is held over the years. */
const ranges = {
  b: [0.1, 0.45],
  q: [2, 4.5],
  mean: [0.01, 0.05],
  deviation: [0.001, 0.005],
  release: [0, 0.1],
  delta: [0.93, 0.99],
};
const draw = randomStream(2024, "lake");
const rows = new Float64Array(RUNS * 6);
for (let run = 0; run < RUNS; run++) {
  for (const [place, [low, high]] of Object.values(ranges).entries())
    rows[run * 6 + place] = low + draw.next() * (high - low);
}

/** Where recycling overtakes loss: the phosphorus beyond which the lake does not recover. */
function critical(b, q) {
  let [low, high] = [0.01, 1.5];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    const power = middle ** q;
    if (power / (1 + power) - b * middle < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function utilityOf(release, delta) {
  let utility = 0;
  for (let year = 0; year < YEARS; year++) utility += 0.4 * release * delta ** year;
  return utility;
}

const model = modelBuilder("lake", { start: 0, stop: YEARS, step: 1 })
  .constant("b", 0.42)
  .constant("q", 2)
  .constant("mean inflow", 0.02)
  .constant("deviation", 0.0017)
  .constant("release", 0.02)
  .auxiliary("power", "phosphorus ^ q")
  .auxiliary("variance", "LN(1 + (deviation / mean inflow) ^ 2)")
  .auxiliary("mu", "LN(mean inflow) - variance / 2")
  .auxiliary("sigma", "SQRT(variance)")
  .flow("inflow", "EXP(NORMAL(mu, sigma)) + release + power / (1 + power)")
  .flow("loss", "b * phosphorus")
  .stock("phosphorus", { initial: 0, inflows: ["inflow"], outflows: ["loss"] })
  .build();
const inputs = ["b", "q", "mean inflow", "deviation", "release"];
const compileStart = performance.now();
const simulator = kernelSimulator({
  program: compileModel(model, { inputs, outputs: ["phosphorus"] }),
  uncertainties: inputs.map((id) => ({ id, unit: "-" })),
  policies: [{ id: "carry-on", inputs: {} }],
  outcomes: ["phosphorus"],
  seed: 2024,
});
const compileMs = performance.now() - compileStart;
const policy = { id: "carry-on", settings: [] };
const BATCH = 20;

function withKernel() {
  const totals = [0, 0, 0];
  for (let first = 0; first < RUNS; first += BATCH) {
    const count = BATCH * SAMPLES;
    const columns = Object.fromEntries(inputs.map((id) => [id, new Float64Array(count)]));
    for (let run = 0; run < BATCH; run++) {
      for (const [place, id] of inputs.entries()) {
        columns[id].fill(rows[(first + run) * 6 + place], run * SAMPLES, (run + 1) * SAMPLES);
      }
    }
    const { values } = simulator.run(columns, count, policy, first * SAMPLES);
    for (let run = 0; run < BATCH; run++) {
      const [b, q, , , release, delta] = rows.subarray((first + run) * 6);
      const limit = critical(b, q);
      const mean = new Float64Array(YEARS + 1);
      let reliable = 0;
      for (let sample = 0; sample < SAMPLES; sample++) {
        const start = (run * SAMPLES + sample) * (YEARS + 1);
        for (let year = 0; year < YEARS; year++) {
          mean[year] += values[start + year];
          if (values[start + year] < limit) reliable++;
        }
        mean[YEARS] += values[start + YEARS];
      }
      totals[0] += Math.max(...mean) / SAMPLES;
      totals[1] += reliable / (SAMPLES * YEARS);
      totals[2] += utilityOf(release, delta);
    }
  }
  return totals.map((total) => total / RUNS);
}

function plainJavaScript() {
  const random = randomStream(7, "plain");
  let spare = null;
  const normal = () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(random.next()));
    const angle = 2 * Math.PI * random.next();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  const totals = [0, 0, 0];
  for (let run = 0; run < RUNS; run++) {
    const [b, q, mean, deviation, release, delta] = rows.subarray(run * 6);
    const limit = critical(b, q);
    const variance = Math.log(1 + deviation ** 2 / mean ** 2);
    const mu = Math.log(mean) - variance / 2;
    const sigma = Math.sqrt(variance);
    const phosphorus = new Float64Array(YEARS + 1);
    let reliable = 0;
    for (let sample = 0; sample < SAMPLES; sample++) {
      let x = 0;
      for (let year = 0; year < YEARS; year++) {
        phosphorus[year] += x;
        if (x < limit) reliable++;
        const power = x ** q;
        x = x * (1 - b) + power / (1 + power) + release + Math.exp(mu + sigma * normal());
      }
      phosphorus[YEARS] += x;
    }
    totals[0] += Math.max(...phosphorus) / SAMPLES;
    totals[1] += reliable / (SAMPLES * YEARS);
    totals[2] += utilityOf(release, delta);
  }
  return totals.map((total) => total / RUNS);
}

const folder = mkdtempSync(join(tmpdir(), "tamarisk-lake-"));
const compiled = join(folder, "lake-problem");
const source = fileURLToPath(new URL("lake-problem.c", import.meta.url));
execFileSync("cc", ["-O3", "-march=native", "-o", compiled, source, "-lm"]);

/** @returns Seconds of processor, all of Node's threads together, and the means of the outcomes. */
function timed(work) {
  const start = process.cpuUsage();
  const outcomes = work();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, outcomes };
}
const ways = {
  "kernel of our model": () => timed(withKernel),
  "C, one run at a time": () => {
    const [seconds, ...outcomes] = execFileSync(compiled, [String(RUNS), "7"], { input: rows })
      .toString()
      .split(" ")
      .map(Number);
    return { seconds, outcomes };
  },
  "plain JavaScript": () => timed(plainJavaScript),
};

const rounds = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(ways)) rounds[name].push(run());
}
rmSync(folder, { recursive: true });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const speeds = Object.fromEntries(
  Object.entries(rounds).map(([name, all]) => [name, RUNS / median(all.map((r) => r.seconds))]),
);
console.log(
  `lake problem: ${RUNS} runs of ${SAMPLES} samples × ${YEARS} years, medians of ${ROUNDS}, processor time, Node ${process.version}`,
);
console.log(`compiling the model took ${compileMs.toFixed(0)} ms\n`);
console.log("way".padEnd(24), "runs/s".padStart(8), "against C".padStart(10), "  largest P, reliability, utility");
for (const [name, all] of Object.entries(rounds)) {
  const ratio = speeds[name] / speeds["C, one run at a time"];
  const outcomes = all[0].outcomes.map((value) => value.toFixed(4)).join("  ");
  console.log(
    name.padEnd(24),
    speeds[name].toFixed(0).padStart(8),
    `${ratio.toFixed(2)} ×`.padStart(10),
    ` ${outcomes}`,
  );
}
