/**
 * Every order of up to five of twelve measures (108,384, no rules) in 1,000 futures × 80 years of a small compiled model,
 * searched in a thread per core and scored; and the plain way, each sequence from scratch in every future, on some of them.
 * Seeded. Build first, then `node packages/scenario-engine/bench/pathways.mjs [people the objective keeps] [threads]`.
 */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { joinPathwayTrees, pathwayScore, scorePathways, searchPathways, sequenceCounts } from "../dist/index.js";
import { measures, smallTownScenarios, smallTownSimulator } from "./small-town.mjs";

const FUTURES = 1000;
const SAMPLED = 24;
const threshold = Number((isMainThread ? process.argv[2] : workerData.threshold) ?? 70);
const THREADS = Number(process.argv[3] ?? 2);

const objective = { outcomeId: "people", side: "at-least", threshold, untilYear: 2100 };
const rules = {
  actions: measures.map(({ id, cost, leadTimeYears }) => ({
    ...{ id, name: { en: id, zh: id }, cost, leadTimeYears, stays: true, lockInYears: 0 },
    ...{ requires: [], blocks: [], before: [], after: [] },
  })),
  costCeiling: null,
  lengthMax: 5,
};
const trigger = {
  ...{ kind: "observed", outcomeId: "people", side: "at-least", value: threshold + 4 },
  ...{ years: 1, of: 1, delayYears: 1, settleYears: 5 },
};
const study = { rules, objective, trigger };
const model = smallTownSimulator();
const scenarios = smallTownScenarios(FUTURES);

if (isMainThread) await main();
else {
  parentPort.on("message", (firstAction) => {
    parentPort.postMessage(searchPathways(model, scenarios, FUTURES, study, { firstActions: [firstAction] }));
  });
}

async function main() {
  const before = process.cpuUsage();
  const start = performance.now();
  const tree = joinPathwayTrees(await searchInThreads());
  const searched = performance.now();
  const scored = scorePathways(tree);
  const end = performance.now();
  const { user, system } = process.cpuUsage(before);
  const runs = tree.reached.reduce((sum, { length }) => sum + length, 0);
  const { all } = sequenceCounts(rules);
  console.log(`${all.toLocaleString("en")} sequences, ${FUTURES} futures × 80 years, people at least ${threshold}`);
  console.log(
    `pathways some future comes to: ${(scored.length.length - 1).toLocaleString("en")}; runs ${runs.toLocaleString("en")} of ${(all * FUTURES).toLocaleString("en")}`,
  );
  console.log(`share of futures that come to the last action, by length: ${sharesByLength(scored).join(", ")}`);
  console.log(`searched in ${THREADS} threads  ${seconds(searched - start)} s by the clock`);
  console.log(`scored in one           ${seconds(end - searched)} s`);
  console.log(
    `processor time of all   ${((user + system) / 1e6).toFixed(1)} s; half of it: ${((user + system) / 2e6).toFixed(1)} s`,
  );
  console.log(
    `best robustness ${scored.bestRobustness}, present plan ${scored.robustness[0]}, non-dominated ${scored.isNonDominated.filter(Boolean).length}`,
  );
  console.log(`memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  plain(scored);
}

function searchInThreads() {
  const waiting = measures.map((_, action) => action);
  const trees = [];
  const threads = Array.from(
    { length: THREADS },
    () => new Worker(new URL(import.meta.url), { workerData: { threshold } }),
  );
  return Promise.all(
    threads.map(
      (thread) =>
        new Promise((resolve, reject) => {
          const next = () => {
            const action = waiting.shift();
            if (action === undefined) {
              resolve(thread.terminate());
              return;
            }
            thread.once("message", (tree) => {
              trees[action] = tree;
              next();
            });
            thread.postMessage(action);
          };
          thread.on("error", reject);
          next();
        }),
    ),
  ).then(() => trees);
}

/** Each sequence by itself: the present plan, its first action, its first two … in all futures; nothing is shared. */
function plain(scored) {
  const pathways = Array.from({ length: SAMPLED }, (_, at) =>
    Math.floor(((at + 0.5) * scored.length.length) / SAMPLED),
  );
  const before = process.cpuUsage();
  for (const pathway of pathways) {
    const { sequence, robustness } = pathwayScore(scored, pathway);
    const alone = follow(sequence);
    if (Math.abs(alone - robustness) > 1e-12) throw new Error(`${sequence.join()}: ${alone} and not ${robustness}`);
  }
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / 1e6 / SAMPLED;
  console.log(
    `from scratch, all futures: ${(1000 * each).toFixed(1)} ms a sequence (${SAMPLED} of them, the same robustness), ${Math.round(each * 108_384)} s for all`,
  );
}

function follow(sequence) {
  const years = model.years;
  const starts = {};
  let active = Array.from({ length: FUTURES }, (_, future) => future);
  const inForce = new Float64Array(FUTURES).fill(-Infinity);
  for (let step = 0; ; step++) {
    const { values } = model.run(scenarios, FUTURES, starts);
    const id = sequence[step];
    if (id === undefined || active.length === 0) {
      let met = 0;
      for (let future = 0; future < FUTURES; future++) {
        if (values.subarray(future * years.length, (future + 1) * years.length).every((value) => value >= threshold))
          met++;
      }
      return met / FUTURES;
    }
    const lead = measures.find((measure) => measure.id === id).leadTimeYears;
    const column = new Float64Array(FUTURES).fill(Infinity);
    active = active.filter((future) => {
      const row = values.subarray(future * years.length, (future + 1) * years.length);
      const seen = row.findIndex((value, place) => years[place] >= inForce[future] && value < trigger.value);
      if (seen < 0 || years[seen] + 1 + lead > 2100) return false;
      column[future] = years[seen] + 1;
      inForce[future] = years[seen] + 1 + lead + trigger.settleYears;
      return true;
    });
    starts[id] = column;
  }
}

function sharesByLength({ tree, length }) {
  const sums = [];
  for (const [node, reached] of tree.reached.entries()) {
    sums[length[node]] ??= [0, 0];
    sums[length[node]][0] += reached.length / FUTURES;
    sums[length[node]][1]++;
  }
  return sums.map(([sum, count]) => (sum / count).toFixed(3));
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(1);
}
