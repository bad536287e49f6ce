/**
 * Sobol' indices of 10⁶ evaluations with 1,000 bootstrap resamples, against a plain bootstrap that draws base points one by
 * one and works the estimators out anew. Build first, then `node packages/scenario-engine/bench/sobol-indices.mjs`.
 */
import { randomStream } from "@tamarisk/system-dynamics";
import { pawn, sampleScenarios, sobolIndices } from "../dist/index.js";

const ROUNDS = 5;
const how = { resamples: 1000, confidence: 0.95, seed: 1 };
const cases = [
  { k: 8, secondOrder: false },
  { k: 8, secondOrder: true },
  { k: 20, secondOrder: true },
];

function madeCase({ k, secondOrder }) {
  const inputIds = Array.from({ length: k }, (_, i) => `x${i + 1}`);
  const size = (secondOrder ? 2 : 1) * k + 2;
  const count = Math.floor(1e6 / size);
  const inputs = inputIds.map((id) => ({ id, distribution: { kind: "uniform", low: 0, high: 1 } }));
  const scenarios = sampleScenarios(inputs, { method: "saltelli", count, seed: 3, secondOrder });
  const outcomes = new Float64Array(count * size).fill(1);
  for (const [i, id] of inputIds.entries()) {
    for (let row = 0; row < outcomes.length; row++)
      outcomes[row] *= (Math.abs(4 * scenarios[id][row] - 2) + i) / (1 + i);
  }
  return { inputIds, secondOrder, size, outcomes };
}

/** The first- and total-order deviations by drawing base points; `resamples` of them. */
function plainDeviations({ inputIds, size, outcomes }, resamples) {
  const stream = randomStream(1, "plain");
  const count = outcomes.length / size;
  const mean = outcomes.reduce((sum, value) => sum + value, 0) / outcomes.length;
  const all = Array.from({ length: resamples }, () => {
    const sums = new Float64Array(2 * inputIds.length);
    let [sum, squares] = [0, 0];
    for (let draw = 0; draw < count; draw++) {
      const start = Math.floor(stream.next() * count) * size;
      const [a, b] = [outcomes[start] - mean, outcomes[start + size - 1] - mean];
      sum += a + b;
      squares += a * a + b * b;
      for (let i = 0; i < inputIds.length; i++) {
        const ab = outcomes[start + 1 + i] - mean;
        sums[i] += b * (ab - a);
        sums[inputIds.length + i] += (a - ab) ** 2 / 2;
      }
    }
    const variance = squares / (2 * count) - (sum / (2 * count)) ** 2;
    return sums.map((of) => of / count / variance);
  });
  return all[0].map((_, place) => {
    const values = all.map((figures) => figures[place]);
    const centre = values.reduce((total, value) => total + value, 0) / resamples;
    return Math.sqrt(values.reduce((total, value) => total + (value - centre) ** 2, 0) / (resamples - 1));
  });
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

console.log(`10⁶ evaluations, 1,000 resamples, median of ${ROUNDS} rounds, node ${process.version}`);
for (const { k, secondOrder } of cases) {
  const made = madeCase({ k, secondOrder });
  const found = sobolIndices(made.outcomes, made, how);
  const plain = plainDeviations(made, 200);
  for (const [i, id] of made.inputIds.entries()) {
    const ratio = (found.total[id].high - found.total[id].low) / (2 * 1.96 * plain[k + i]);
    if (!(ratio > 0.8 && ratio < 1.25)) throw new Error(`the interval of ${id} is ${ratio.toFixed(2)} × the plain one`);
  }
  const [ours, theirs] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(timed(() => sobolIndices(made.outcomes, made, how)));
    theirs.push(50 * timed(() => plainDeviations(made, 20)));
  }
  const name = `${k} inputs, ${secondOrder ? "with" : "without"} second order`;
  console.log(`${median(ours).toFixed(0).padStart(8)} ms  ${name}`);
  console.log(
    `${median(theirs).toFixed(0).padStart(8)} ms  the same, first and total only, drawn one by one (20 timed, × 50)`,
  );
}

const inputs = Array.from({ length: 10 }, (_, i) => ({
  id: `x${i}`,
  distribution: { kind: "uniform", low: 0, high: 1 },
}));
const scenarios = sampleScenarios(inputs, { method: "latin-hypercube", count: 10_000, seed: 1 });
const outcomes = scenarios.x0.map((value, row) => value + scenarios.x1[row] ** 3);
const times = Array.from({ length: ROUNDS }, () =>
  timed(() => pawn(scenarios, outcomes, 10, { ...how, resamples: 100 })),
);
console.log(`${median(times).toFixed(0).padStart(8)} ms  PAWN, 10,000 scenarios × 10 inputs, 100 resamples`);
