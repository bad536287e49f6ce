/**
 * Summaries of an ensemble: 1,000 scenarios × 80 years × 20 outcomes. Quantile bands against the same quantiles by a plain
 * sort of every year, in turn, over the same seeded numbers; then the other summaries by themselves.
 * Build first, then `node packages/scenario-engine/bench/summary.mjs`.
 */
import { randomStream } from "@tamarisk/system-dynamics";
import * as engine from "../dist/index.js";

const ROUNDS = 15;
const [scenarioCount, yearCount, outcomeCount] = [1000, 80, 20];
const years = Array.from({ length: yearCount }, (_, year) => 2020 + year);
const outcomeIds = Array.from({ length: outcomeCount }, (_, outcome) => `outcome ${outcome}`);
const values = new Float64Array(outcomeCount * scenarioCount * yearCount);
const stream = randomStream(2024, "summary");
for (let row = 0; row < outcomeCount * scenarioCount; row++) {
  const [start, growth] = [100 + 50 * stream.next(), 0.03 * (stream.next() - 0.7)];
  for (let year = 0, value = start; year < yearCount; year++) {
    value *= 1 + growth + 0.02 * (stream.next() - 0.5);
    values[row * yearCount + year] = value;
  }
}
const columns = { policyIds: ["carry-on"], outcomeIds, years, firstScenario: 0, scenarioCount, values };

/** What a band needs, by sorting all values of each year. */
function sortedBands() {
  const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
  return outcomeIds.map((_, outcome) =>
    years.map((_year, year) => {
      const inYear = new Float64Array(scenarioCount);
      for (let s = 0; s < scenarioCount; s++) inYear[s] = values[(outcome * scenarioCount + s) * yearCount + year];
      inYear.sort();
      return shares.map((share) => engine.quantile(inYear, share));
    }),
  );
}

const residents = { policyId: "carry-on", outcomeId: outcomeIds[0] };
const works = {
  "quantile bands, 20 outcomes": () => engine.quantileBands(columns),
  "the same by a plain sort": sortedBands,
  "envelopes, 20 outcomes": () => engine.envelopes(columns),
  "densities, 1 outcome": () => engine.densities(columns, { ...residents, binCount: 60 }),
  "first crossing, 1 outcome": () => engine.firstCrossing(columns, { ...residents, direction: "below", threshold: 80 }),
  "shape clusters, 1 outcome, 5 shapes": () =>
    engine.shapeClusters(columns, { ...residents, clusterCount: 5, seed: 1 }),
};

const bands = works["quantile bands, 20 outcomes"]();
const sorted = works["the same by a plain sort"]();
for (const [outcome, band] of bands.entries()) {
  for (const [year, quantiles] of sorted[outcome].entries()) {
    const found = [band.p5, band.p25, band.p50, band.p75, band.p95].map((line) => line[year]);
    if (found.some((value, i) => value !== quantiles[i])) throw new Error(`bands differ in ${years[year]}`);
  }
}

const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, work] of Object.entries(works)) {
    const start = performance.now();
    work();
    times[name].push(performance.now() - start);
  }
}
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const base = median(times["the same by a plain sort"]);
console.log(`${scenarioCount} scenarios × ${yearCount} years, median of ${ROUNDS} rounds, node ${process.version}`);
for (const [name, list] of Object.entries(times)) {
  const ratio = name.startsWith("quantile") ? `  ${(base / median(list)).toFixed(1)} × as fast as a plain sort` : "";
  console.log(`${median(list).toFixed(1).padStart(8)} ms  ${name}${ratio}`);
}
