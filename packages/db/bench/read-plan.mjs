// How long it takes to read a large plan and its tasks: 2,000 measures, 20,000 tasks.
//   node packages/db/bench/read-plan.mjs [postgres://…]   (without an address: the embedded database, in memory)
import { findActionPlan, listTaskProgress, listTasks, openDatabase } from "../dist/index.js";
import { fillLargeProject } from "./large-plan.mjs";

const [url] = process.argv.slice(2);
const database = await openDatabase(url ? { url } : { memory: true });
const begun = performance.now();
const { scope, project, plan } = await fillLargeProject(database);
console.log(`${database.kind}: filled in ${((performance.now() - begun) / 1000).toFixed(1)} s`);

async function timed(what, work) {
  const times = [];
  for (let run = 0; run < 9; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const first = times[0];
  times.sort((a, b) => a - b);
  console.log(
    `${what}: first ${first.toFixed(0)} ms, median ${times[4].toFixed(0)} ms, slowest ${times[8].toFixed(0)} ms`,
  );
}

const { versionId } = plan;
const measureId = plan.phases[4].units[4].measures[4].id;
const list = (filter, stretch) => listTasks(database, scope, project.id, versionId, filter, stretch);
await timed("the whole plan", () => findActionPlan(database, scope, project.id));
await timed("tasks of one measure", () => list({ measureId }, { skip: 0, take: 500 }));
await timed("the first 100 tasks", () => list({}, { skip: 0, take: 100 }));
await timed("100 tasks from the middle", () => list({}, { skip: 10_000, take: 100 }));
await timed("progress of all measures", () =>
  listTaskProgress(database, scope, project.id, versionId, "2027-03-01", {}),
);
await database.close();
