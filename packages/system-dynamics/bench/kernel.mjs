/**
 * node bench/kernel.mjs [rounds]: a cohort module and a model of a thousand equations, each against plain JavaScript, and the cohort
 * module against C (compiled here with cc -O3 -march=native -ffp-contract=off, so that results can be compared to the bit).
 * All are run in turn; medians of processor time, which other work on the machine disturbs less than time by the clock.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createKernel, kernelFrom } from "../dist/kernel/create-kernel.js";
import { cohortRun } from "./cohort-plain.mjs";
import {
  atStart,
  cells,
  cohortInputs,
  cohortProgram,
  extents,
  fertility,
  mobility,
  mortality,
} from "./cohort-program.mjs";
import { manyEquations } from "./many-equations.mjs";

const rounds = Number(process.argv[2] ?? 9);
const experimentCount = 1000;
const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kernel-bench-"));
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const timed = (work) => {
  const from = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(from);
  return { result, time: (user + system) / 1000 };
};

try {
  const binary = join(folder, "cohort");
  execFileSync("cc", ["-O3", "-march=native", "-ffp-contract=off", "-o", binary, join(here, "cohort.c")]);
  const inputs = cohortInputs(experimentCount);
  const byAge = (rate) => Array.from({ length: extents.ages }, (_, age) => rate(age));
  const start = Array.from({ length: cells }, (_, cell) => atStart(cell));
  const stdin = Buffer.from(
    Float64Array.from([
      experimentCount,
      ...byAge(mortality),
      ...byAge(fertility),
      ...byAge(mobility),
      ...start,
      ...inputs,
    ]).buffer,
  );
  const kernel = createKernel(cohortProgram());
  const rows = { kernel: [], "plain JavaScript": [], C: [] };
  const results = {};
  for (let round = 0; round < rounds + 2; round++) {
    const k = timed(() => kernel.run({ experimentCount, inputs }).values);
    const j = timed(() =>
      cohortRun(inputs, experimentCount, byAge(mortality), byAge(fertility), byAge(mobility), start),
    );
    const c = spawnSync(binary, { input: stdin, maxBuffer: 2 ** 26 });
    if (c.status !== 0) throw new Error(`the C program ended with ${c.status}`);
    if (round < 2) continue;
    rows.kernel.push(k.time);
    rows["plain JavaScript"].push(j.time);
    rows.C.push(Number(c.stderr.toString()));
    Object.assign(results, {
      k: k.result,
      j: j.result,
      c: new Float64Array(c.stdout.buffer.slice(c.stdout.byteOffset, c.stdout.byteOffset + c.stdout.length)),
    });
  }
  const far = (values) => values.reduce((most, value, at) => Math.max(most, Math.abs(value / results.k[at] - 1)), 0);
  const kernelMedian = median(rows.kernel);
  console.log(
    `cohort module, ${cells} cells × ${extents.years} years × ${experimentCount} futures, one core, ${rounds} rounds in turn`,
  );
  for (const [name, times] of Object.entries(rows)) {
    console.log(
      `  ${name.padEnd(18)} median ${median(times).toFixed(1)} ms, from ${Math.min(...times).toFixed(1)}; kernel takes ${(kernelMedian / median(times)).toFixed(2)} of it`,
    );
  }
  console.log(
    `  largest difference from the kernel: JavaScript ${far(results.j).toExponential(1)}, C ${far(results.c).toExponential(1)}`,
  );

  const equations = manyEquations(1000);
  const compile = [];
  const load = [];
  const run = [];
  for (let round = 0; round < rounds; round++) {
    const made = timed(() => createKernel(equations));
    compile.push(made.time);
    const first = timed(() =>
      kernelFrom(made.result.bytes, made.result.layout).run({ experimentCount: 1, inputs: Float64Array.of(1) }),
    );
    load.push(first.time);
    run.push(timed(() => made.result.run({ experimentCount, inputs: new Float64Array(experimentCount).fill(1) })).time);
  }
  console.log(
    `1,000 equations: to bytes median ${median(compile).toFixed(1)} ms (first ${compile[0].toFixed(1)}), instantiated with a first run ${median(load).toFixed(1)} ms, ${createKernel(equations).bytes.length} bytes; ${experimentCount} experiments × 100 steps ${median(run).toFixed(1)} ms`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
