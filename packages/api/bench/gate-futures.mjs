// How long it takes to say when a gate's condition would be met in the futures of a run, and for how long the server answers
// nobody meanwhile: of 1,000 and of 10,000 futures, conditions of several kinds.
//   node packages/api/bench/gate-futures.mjs [postgres://…]   (without an address: the embedded database, in memory)
// The futures are those of one chunk of a true run, moved a little from chunk to chunk, with the outcomes that are asked for.
// First ask, then the median of seven rounds, in processor time of this process, which other work on the machine does not
// change, and by the clock; the longest pause of all rounds in which a timer of one millisecond waited, likewise.
import {
  addMembership,
  createOrganisation,
  createProject,
  createUser,
  moveEnsemble,
  openDatabase,
  queueEnsemble,
  saveEnsembleChunk,
} from "@tamarisk/db";
import { decodeColumns, encodeColumns, outcomeColumn, recipeHash } from "@tamarisk/scenario-engine";
import { observedOutcome } from "@tamarisk/town-model";
import { computeChunk } from "../dist/ensemble/compute-chunk.js";
import { recipeFor } from "../dist/ensemble/recipe-for.js";
import { gateFutures } from "../dist/gate/gate-futures.js";
import { loadReference } from "../dist/reference/load-reference.js";
import { townModelOf } from "../dist/storyline/town-models.js";
import { router } from "../dist/trpc/base.js";

const rounds = 7;
const townId = "620300";
const fromYear = 2027;
const [url] = process.argv.slice(2);

const about = { townId, isProposal: false, quality: { leastConfidence: "low", acceptsProvisional: true } };
const on = (indicatorId, unit) => ({ ...about, label: { en: indicatorId, zh: indicatorId }, indicatorId, unit });
const atMost = (of, threshold, holdYears) => ({ kind: "value", ...of, operator: "at-most", threshold, holdYears });
const residents = on("TDT-044", "persons");
const aged = on("B2", "percent");
const green = on("B12", "m2");
const falling = { kind: "trend", ...residents, direction: "falling", perYear: 2000, overYears: 10 };
const conditions = {
  "a value": atMost(residents, 380_000, 1),
  "a value for 5 years": atMost(residents, 380_000, 5),
  "a trend over 10 years": falling,
  "all of three": {
    kind: "all-of",
    conditions: [atMost(residents, 400_000, 2), { ...atMost(aged, 25, 1), operator: "at-least" }, atMost(green, 25, 1)],
  },
};

const database = await openDatabase(url ? { url } : { memory: true });
await loadReference(database);
const model = townModelOf(townId);
const { scope, project, gate } = await office();
console.log(`${database.kind}, node ${process.version}`);
for (const futures of [1_000, 10_000]) {
  const { id: ensembleId, policies, years } = await finishedRun(futures);
  console.log(`${futures} futures × ${years} years under ${policies} storylines`);
  for (const [name, condition] of Object.entries(conditions)) await measure(name, { ensembleId, condition });
}
await database.close();

async function measure(name, { ensembleId, condition }) {
  const times = [];
  const longest = { cpu: 0, clock: 0 };
  for (let round = 0; round <= rounds; round++) {
    let since = stopwatch();
    const timer = setInterval(() => {
      const { cpu, clock } = since();
      longest.cpu = Math.max(longest.cpu, cpu);
      longest.clock = Math.max(longest.clock, clock);
      since = stopwatch();
    }, 1);
    const taken = stopwatch();
    const found = await gate.futures({ projectId: project.id, ensembleId, condition, fromYear });
    times.push(taken());
    clearInterval(timer);
    if (found.kind !== "found") throw new Error(JSON.stringify(found));
  }
  const [first, ...later] = times;
  const median = (key) => later.map((each) => each[key]).toSorted((a, b) => a - b)[rounds >> 1];
  const shown = ({ cpu, clock }) => `${Math.round(cpu)} (${Math.round(clock)}) ms`;
  const then = { cpu: median("cpu"), clock: median("clock") };
  console.log(`  ${name.padEnd(22)} first ${shown(first)}, then ${shown(then)}, longest pause ${shown(longest)}`);
}

function stopwatch() {
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1000, clock: performance.now() - clock };
  };
}

async function office() {
  const made = await database.transaction(async (tx) => {
    const organisation = await createOrganisation(tx, { name: "Bench", slug: `bench-${Date.now()}` });
    const owner = { organisationId: organisation.id };
    const user = await createUser(tx, { name: "Bench", email: `bench-${Date.now()}@example.org` });
    await addMembership(tx, owner, user.id, "planner");
    return { organisation, user, scope: owner, project: await createProject(tx, owner, { name: "Bench", townId }) };
  });
  const caller = {
    kind: "member",
    user: made.user,
    sessionId: "bench",
    organisation: made.organisation,
    role: "planner",
  };
  const context = { database, requestId: "bench", clientAddress: "127.0.0.1", now: () => new Date() };
  return { ...made, gate: router({ futures: gateFutures }).createCaller({ ...context, caller: async () => caller }) };
}

async function finishedRun(experimentCount) {
  const recipe = recipeFor(model, model.storylines, { experimentCount, seed: 7 });
  const { ensemble } = await database.transaction((tx) =>
    queueEnsemble(tx, scope, project.id, { recipe, recipeHash: recipeHash(recipe), experimentsTotal: experimentCount }),
  );
  const chunk = computeChunk(recipe, 0);
  const whole = decodeColumns(chunk.outcomes);
  const outcomeIds = [
    ...new Set(
      [residents, aged, green].flatMap(({ indicatorId: id, unit }) => observedOutcome({ id, unit }).outcomeIds),
    ),
  ];
  const move = (action) => database.transaction((tx) => moveEnsemble(tx, scope, project.id, ensemble.id, { action }));
  await move("start");
  for (let index = 0; index * chunk.experiments < experimentCount; index++) {
    const share = 1 + (((index * 37) % 100) - 50) / 1000;
    const values = whole.policyIds.flatMap((policyId) =>
      outcomeIds.flatMap((outcomeId) => [...outcomeColumn(whole, policyId, outcomeId)].map((value) => value * share)),
    );
    const columns = {
      ...whole,
      outcomeIds,
      firstScenario: index * chunk.experiments,
      values: Float64Array.from(values),
    };
    const stored = { ...chunk, index, outcomes: encodeColumns(columns, "single") };
    await database.transaction((tx) => saveEnsembleChunk(tx, scope, project.id, ensemble.id, stored));
  }
  await move("finish");
  return { id: ensemble.id, policies: whole.policyIds.length, years: whole.years.length };
}
