/**
 * Pathways of twelve measures with realistic rules inside the model of Jinchang, 80 years, in a thread per core: what
 * `tamarisk pathways apps/cli/bench/pathways-twelve.json` searches. Seeded. Build first, then
 * `node apps/cli/bench/pathways.mjs [futures] [longest pathway] [threads]`.
 */
import { scorePathways, sequenceCounts } from "@tamarisk/scenario-engine";
import { openStudy } from "../dist/pathways/open-study.js";
import { readPathwaysFile } from "../dist/pathways/pathways-file.js";
import { searchInThreads } from "../dist/pathways/search-in-threads.js";

const futures = Number(process.argv[2] ?? 1000);
const lengthMax = Number(process.argv[3] ?? 5);
const threads = Number(process.argv[4] ?? 2);
const given = await readPathwaysFile(new URL("pathways-twelve.json", import.meta.url).pathname);
const file = { ...given, futures, lengthMax };
const { study, simulator, scenarios } = await openStudy(file);

const once = processorSeconds(() => simulator.run(scenarios, futures, {}));
const before = process.cpuUsage();
const start = performance.now();
const tree = await searchInThreads(file, threads, { out: () => {}, err: () => {} });
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const scored = scorePathways(tree);
const { all, allowed } = sequenceCounts(study.rules);
const runs = tree.reached.reduce((sum, { length }) => sum + length, 0);
const sums = [];
for (const [node, reached] of tree.reached.entries()) {
  const length = scored.length[node];
  sums[length] ??= { runs: 0, nodes: 0 };
  sums[length].runs += reached.length;
  sums[length].nodes++;
}
console.log(
  `${all} sequences, ${allowed} allowed by the rules, ${scored.length.length - 1} that some of ${futures} futures come to`,
);
for (const [length, { runs, nodes }] of sums.entries()) {
  console.log(
    `  ${length} actions: ${nodes} pathways, ${((100 * runs) / nodes / futures).toFixed(1)} % of futures come to the last`,
  );
}
console.log(`runs of the model       ${runs}, from scratch ${allowed * futures}`);
console.log(`searched in ${threads} threads   ${seconds.toFixed(1)} s by the clock`);
console.log(
  `processor time          ${((user + system) / 1e6).toFixed(1)} s, half of it ${((user + system) / 2e6).toFixed(1)} s`,
);
console.log(`one run of all futures  ${(1000 * once).toFixed(0)} ms processor time`);
console.log(`best robustness ${scored.bestRobustness}, present plan ${scored.robustness[0]}`);

function processorSeconds(work) {
  work();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
