/**
 * A thousand futures of Jinchang, 80 years, all outcomes: the compiled model against the same equations in C (one future
 * at a time, and eight side by side), in plain JavaScript and in NumPy (one at a time), taken in turn on one core. Seeded. Checks that all give
 * the same numbers. Processor time, since machines are shared; by the clock for workers. Build first, then `node packages/town-model/bench/town.mjs [rounds]`. Needs a C compiler for the
 * references in C and python3 with NumPy for the other; what is not there is left out and named.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { compileModel, randomStream } from "@tamarisk/system-dynamics";
import {
  createTownModel,
  groupOutcomes,
  jinchang,
  jinchangStorylines,
  LEVER_IDS,
  townOutcomes,
} from "../dist/index.js";
import { outcomesById } from "../dist/outcomes.js";
import { townEquations } from "../dist/town-equations.js";
import { programInC } from "./program-in-c.mjs";
import { programInJavaScript } from "./program-in-javascript.mjs";
import { programInNumPy } from "./program-in-numpy.mjs";

const FUTURES = 1000;
const NUMPY_FUTURES = 20;
const ROUNDS = Number(process.argv[2] ?? 9);

const policy = jinchangStorylines.find(({ id }) => id === "oasis-with-others");
const folder = mkdtempSync(join(tmpdir(), "tamarisk-bench-"));
const fileIn = (name) => join(folder, name);

const outcomeIds = [...townOutcomes(jinchang), ...groupOutcomes(jinchang)].map(({ id }) => id);
const compileStart = performance.now();
const model = createTownModel(jinchang, { outcomeIds });
const compileMs = performance.now() - compileStart;
const draw = randomStream(2024, "bench");
/** No shocks: the references have no random numbers. */
const isPath = (id) => id === "price_path" || id === "weather_path";
const scenarios = Object.fromEntries(
  model.uncertainties.map(({ id, distribution: { low, high } }) => [
    id,
    Float64Array.from({ length: FUTURES }, () => (isPath(id) ? 0 : low + draw.next() * (high - low))),
  ]),
);

// The same equations, compiled as far as statements in their order, and written out in other languages from there.
const placed = outcomesById(jinchang, outcomeIds);
const program = compileModel(townEquations(jinchang), {
  inputs: [...Object.keys(scenarios), "lever start", "first intensity", "later intensity"],
  outputs: placed.map(({ variable }) => variable),
});
const outputSlots = placed.map(
  ({ variable, element }) => program.variables.find(({ name }) => name === variable).slot + element,
);
const leverColumns = ["startYear", "intensity", "laterIntensity"].flatMap((of) =>
  LEVER_IDS.map((id) =>
    new Float64Array(FUTURES).fill(policy.settings.find(({ leverId }) => leverId === id)?.[of] ?? 0),
  ),
);
const columns = [...Object.values(scenarios), ...leverColumns];
writeFileSync(fileIn("inputs"), Float64Array.from(columns.flatMap((column) => [...column])));

let ours;
const contenders = [
  {
    name: "compiled model, one core",
    futures: FUTURES,
    round: () =>
      processorTime(() => {
        ours = model.run(scenarios, FUTURES, policy).values;
      }),
  },
  withWorkers(),
  await inPlainJavaScript(),
  inC("C, one future at a time, -O3 -march=native", ["-O3", "-march=native"], 1),
  inC("C, eight side by side, -O3 -march=native -ffast-math", ["-O3", "-march=native", "-ffast-math"], 8),
  inNumPy(),
].filter((contender) => contender !== undefined);

const times = contenders.map(() => []);
for (const { round } of contenders) await round();
for (let round = 0; round < ROUNDS; round++) {
  for (const [place, contender] of contenders.entries()) times[place].push(await contender.round());
}
for (const { end } of contenders) end?.();

const perThousand = contenders.map(({ futures }, place) => (median(times[place]) * 1000) / futures);
console.log(`Jinchang, ${FUTURES} futures × ${model.years.length - 1} years × ${model.outcomes.length} outcomes`);
console.log(`Node ${process.version}, ${ROUNDS} rounds in turn; compiled in ${compileMs.toFixed(0)} ms`);
console.log(
  "what".padEnd(56),
  "median ms".padStart(10),
  "best".padStart(8),
  "of ours".padStart(9),
  "off by at most".padStart(16),
);
for (const [place, { name, futures, outcomes }] of contenders.entries()) {
  const best = (Math.min(...times[place]) * 1000) / futures;
  const off = outcomes ? worstDifference(outcomes(), futures) : "";
  const ratio = `× ${(perThousand[place] / perThousand[0]).toFixed(2)}`;
  console.log(
    name.padEnd(56),
    perThousand[place].toFixed(1).padStart(10),
    best.toFixed(1).padStart(8),
    ratio.padStart(9),
    off.padStart(16),
  );
}
rmSync(folder, { recursive: true });

/** A worker per core, each with its share of the futures; from the question until all answers are there. */
function withWorkers() {
  const workers = cpus().map(() => new Worker(new URL("town-worker.mjs", import.meta.url)));
  const share = Math.ceil(FUTURES / workers.length);
  return {
    name: `compiled model, ${workers.length} workers, by the clock`,
    futures: FUTURES,
    async round() {
      const start = performance.now();
      await Promise.all(
        workers.map((worker, place) => {
          const part = ([id, column]) => [id, column.slice(place * share, (place + 1) * share)];
          const own = Object.fromEntries(Object.entries(scenarios).map(part));
          worker.postMessage({ scenarios: own, count: own.reserve_life.length, policy });
          return once(worker, "message");
        }),
      );
      return performance.now() - start;
    },
    end: () => workers.forEach((worker) => void worker.terminate()),
  };
}

async function inPlainJavaScript() {
  const run = await programInJavaScript(program, outputSlots);
  const perFuture = outputSlots.length * model.years.length;
  const theirs = new Float64Array(FUTURES * perFuture);
  return {
    name: "plain JavaScript, one future at a time",
    futures: FUTURES,
    round: () =>
      processorTime(() => {
        for (let future = 0; future < FUTURES; future++) {
          run(
            columns.map((column) => column[future]),
            theirs,
            future * perFuture,
          );
        }
      }),
    outcomes: () => theirs,
  };
}

function inC(name, flags, lanes) {
  const built = fileIn(`town-${lanes}`);
  writeFileSync(`${built}.c`, programInC(program, outputSlots, lanes));
  const compiled = spawnSync("cc", [...flags, `${built}.c`, "-o", built, "-lm"], { encoding: "utf8" });
  if (compiled.status !== 0)
    return void console.log(`left out: ${name}: ${compiled.error?.message ?? compiled.stderr}`);
  return {
    name,
    futures: FUTURES,
    round: () => Number(execFileSync(built, [fileIn("inputs"), String(FUTURES), `${built}.out`], { encoding: "utf8" })),
    outcomes: () => numbersIn(`${built}.out`),
  };
}

function inNumPy() {
  const name = "NumPy, one future at a time";
  const found = spawnSync("python3", ["-c", "import numpy"], { encoding: "utf8" });
  if (found.status !== 0) return void console.log(`left out: ${name}: python3 with NumPy is not here`);
  writeFileSync(fileIn("town.py"), programInNumPy(program, outputSlots));
  const files = [fileIn("town.py"), fileIn("inputs"), String(NUMPY_FUTURES), fileIn("numpy")];
  return {
    name,
    futures: NUMPY_FUTURES,
    round: () => Number(execFileSync("python3", files, { encoding: "utf8" })),
    outcomes: () => numbersIn(fileIn("numpy")),
  };
}

function numbersIn(file) {
  const bytes = readFileSync(file);
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** The largest relative difference, with the outcome where it is more than rounding; references give future by future, we outcome by outcome. */
function worstDifference(theirs, futures) {
  const years = model.years.length;
  let worst = 0;
  let where = "";
  for (let outcome = 0; outcome < model.outcomes.length; outcome++) {
    for (let future = 0; future < futures; future++) {
      for (let year = 0; year < years; year++) {
        const a = ours[(outcome * FUTURES + future) * years + year];
        const b = theirs[(future * model.outcomes.length + outcome) * years + year];
        const difference = Math.abs(a - b) / Math.max(1, Math.abs(b));
        if (difference > worst) [worst, where] = [difference, model.outcomes[outcome].id];
      }
    }
  }
  return worst > 1e-9 ? `${worst.toExponential(1)} in ${where}` : worst.toExponential(1);
}

/** Milliseconds that the processor worked, whatever else ran on it meanwhile. */
function processorTime(work) {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
