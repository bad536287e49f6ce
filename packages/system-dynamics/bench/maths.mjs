/**
 * node bench/maths.mjs [points]: for each function of kernels its largest and mean error in units of the last place, over
 * points of all sizes, and the processor time for one number in a kernel, in JavaScript to the same bits, and with `Math`.
 */

import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createKernel } from "../dist/kernel/create-kernel.js";

const points = Number(process.argv[2] ?? 10_000);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = join(tmpdir(), `maths-bench-${process.pid}`);
const host = {
  exp: Math.exp,
  ln: Math.log,
  log10: Math.log10,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  arcsin: Math.asin,
  arccos: Math.acos,
  arctan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  power: Math.pow,
};

const ELEMENTS = 256;
const EXPERIMENTS = 64;
const STEPS = 100;

/** Adds up a function of 256 numbers that change with time, and are other ones in each experiment. */
function program(name) {
  const place = { base: 1, offsets: [{ kind: "stride", loop: 0, stride: 1 }] };
  const x = {
    kind: "binary",
    operator: "+",
    x: { kind: "load", place },
    y: { kind: "binary", operator: "*", x: { kind: "load", place: { base: 0, offsets: [] } }, y: { kind: "time" } },
  };
  const value = {
    plain: x,
    power: { kind: "binary", operator: "power", x, y: { kind: "number", value: 1.7 } },
  }[name] ?? { kind: "unary", operator: name, x };
  return {
    name,
    time: {
      start: 0,
      stop: STEPS,
      step: 1,
      stepCount: STEPS,
      stepsPerSave: 1,
      saveTimes: Array.from({ length: STEPS + 1 }, (_, k) => k),
      method: "euler",
    },
    slotCount: ELEMENTS + 2,
    variables: [{ name: "sum", slot: ELEMENTS + 1, elements: [""], role: "changing", saved: true }],
    inputs: [{ name: "rate", slot: 0 }],
    tables: [],
    constants: Array.from({ length: ELEMENTS }, (_, element) => ({
      slot: 1 + element,
      value: 0.1 + (0.8 * element) / ELEMENTS,
    })),
    start: [],
    step: [
      {
        kind: "assign",
        loops: [],
        target: { base: ELEMENTS + 1, offsets: [] },
        value: { kind: "reduce", operator: "sum", loops: [ELEMENTS], body: value },
      },
    ],
    stocks: [],
    held: [],
    histories: [],
    siteCount: 0,
  };
}

const inputs = Float64Array.from({ length: EXPERIMENTS }, (_, experiment) => experiment * 1e-6);
const cpu = (work) => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) * 1e3;
};
const evaluations = ELEMENTS * EXPERIMENTS * (STEPS + 1);

function kernelTime(name) {
  const kernel = createKernel(program(name));
  const run = () => kernel.run({ experimentCount: EXPERIMENTS, inputs });
  return Math.min(...Array.from({ length: 8 }, () => cpu(run))) / evaluations;
}

function hostTime(work) {
  let sum = 0;
  const run = () => {
    for (let experiment = 0; experiment < EXPERIMENTS; experiment++) {
      for (let step = 0; step <= STEPS; step++) {
        for (let element = 0; element < ELEMENTS; element++) {
          sum += work(0.1 + (0.8 * element) / ELEMENTS + inputs[experiment] * step, 1.7);
        }
      }
    }
  };
  const time = Math.min(...Array.from({ length: 8 }, () => cpu(run))) / evaluations;
  return Number.isNaN(sum) ? Number.NaN : time;
}

try {
  execFileSync(here("../../../node_modules/.bin/tsc"), [
    ...["--outDir", folder, "--rootDir", here(".."), "--target", "es2023", "--lib", "es2023", "--types", "node"],
    ...["--typeRoots", here("../node_modules/@types"), "--module", "nodenext", "--moduleResolution", "nodenext"],
    ...["--rewriteRelativeImportExtensions", "--ignoreConfig", here("../test/maths-accuracy.ts")],
  ]);
  const { accuracyCases, measureAccuracy } = await import(join(folder, "test/maths-accuracy.js"));
  const loop = kernelTime("plain");
  console.log(`${points} points each; a kernel's time without the loop around (${loop.toFixed(2)} ns)`);
  for (const each of accuracyCases) {
    const { max, mean } = measureAccuracy(each, points);
    const isTimed = !each.name.includes(",");
    const kernel = isTimed ? kernelTime(each.name) - loop : undefined;
    const plain = isTimed && host[each.name] !== undefined ? hostTime(host[each.name]) : undefined;
    const twin = isTimed ? hostTime(each.found) : undefined;
    const times = Object.entries({ kernel, JavaScript: twin, Math: plain })
      .filter(([, time]) => time !== undefined)
      .map(([where, time]) => `${where} ${time.toFixed(1)} ns`);
    console.log(`  ${each.name.padEnd(18)} max ${max.toFixed(3)} ulp, mean ${mean.toFixed(3)}  ${times.join(", ")}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
