// How long it takes to preview and to write files as large as the largest county's: 2,000 measures, 20,000 tasks and 20,000
// values, first with changed measures and tasks and new values, then with new measures and tasks and changed values.
//   node packages/api/bench/import.mjs [postgres://…]   (without an address: the embedded database, in memory)
// Beside the time: the most memory the process had, the longest that it answered nobody (the embedded database works in the
// same process), and the longest that somebody else waited who only reads the plan's heading.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { addIndicator, addMembership, createUser, openDatabase } from "@tamarisk/db";
import { fillLargeProject, many, named } from "@tamarisk/db/bench/large-plan";
import { readSheets, writeWorkbook } from "@tamarisk/sheets";
import { planningRouter } from "../dist/planning-router.js";

const [url] = process.argv.slice(2);
const indicators = 500;
const years = 40;

const database = await openDatabase(url ? { url } : { memory: true });
const { scope, project } = await fillLargeProject(database);
const projectId = project.id;
const planning = await plannerOf(scope);

console.log(`${database.kind}, 2,000 measures, 20,000 tasks, 20,000 values`);
const before = await exported();
await importFile("changed measures and tasks, new values", [
  edited(before, "Measures", "Source", () => "workshop"),
  edited(before, "Tasks", "Due on", (row) => `2031-0${1 + (row % 9)}-15`),
  { name: "Observations", rows: [observationHead(), ...many(indicators * years, valueRow)] },
]);
await importFile("new measures and tasks, changed values", [
  withoutIds(before, "Measures", "Measure id"),
  withoutIds(before, "Tasks", "Task id"),
  edited(await exported(), "Observations", "Value", (row) => row % 97),
]);
await database.close();

async function plannerOf({ organisationId }) {
  const user = await database.transaction(async (tx) => {
    const made = await createUser(tx, { name: "Bench", email: `bench-${Date.now()}@example.org` });
    await addMembership(tx, { organisationId }, made.id, "planner");
    for (let index = 0; index < indicators; index++) await addIndicator(tx, { organisationId }, ownIndicator(index));
    return made;
  });
  const organisation = { id: organisationId, name: "Bench", slug: "bench" };
  const caller = { kind: "member", user, sessionId: "bench", organisation, role: "planner" };
  const context = { database, requestId: "bench", clientAddress: "127.0.0.1", now: () => new Date() };
  return planningRouter.createCaller({ ...context, caller: async () => caller });
}

function ownIndicator(index) {
  return {
    ...{ id: `OWN-${index}`, capacity: "buffer", name: named(`Indicator ${index}`, `指标 ${index}`), unit: "%" },
    ...{ lowest: 0, highest: 100, direction: "up", source: "bench", rhythm: "yearly", isAdditive: false, note: null },
  };
}

function observationHead() {
  return ["Indicator", "Place code", "Year", "Value", "Unit", "Source", "Confidence"];
}

function valueRow(index) {
  const year = 1986 + (index % years);
  return [
    `OWN-${Math.floor(index / years)}`,
    "620300",
    year,
    (index * 7919) % 100,
    "%",
    "statistical yearbook",
    "medium",
  ];
}

async function exported() {
  const { base64 } = await planning.exchange.export({ projectId });
  const answer = readSheets(Buffer.from(base64, "base64"), "x", Number.POSITIVE_INFINITY);
  if (answer.kind !== "read") throw new Error(JSON.stringify(answer));
  return answer.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => Array.from(row)) }));
}

function edited(sheets, name, header, cellOf) {
  const [head, ...rows] = sheets.find((sheet) => sheet.name === name).rows;
  const place = head.indexOf(header);
  return { name, rows: [head, ...rows.map((row, index) => row.with(place, cellOf(index)))] };
}

/** New rows: what the others are, without id, version, and what they wait for. */
function withoutIds(sheets, name, id) {
  const [head, ...rows] = sheets.find((sheet) => sheet.name === name).rows;
  const left = ["Row version", "Waits for (ids)", id].map((header) => head.indexOf(header));
  return { name, rows: [head, ...rows.map((row) => row.map((cell, place) => (left.includes(place) ? null : cell)))] };
}

async function importFile(name, sheets) {
  const tables = sheets.map(({ name: sheet, rows: [head, ...rows] }) => ({
    ...{ name: sheet, columns: head.map((header) => ({ header })) },
    rows: rows.map((row) => head.map((_, place) => row[place] ?? null)),
  }));
  const base64 = Buffer.from(await writeWorkbook(tables)).toString("base64");
  console.log(`${name}: a file of ${((base64.length * 0.75) / 1024 / 1024).toFixed(1)} MB`);
  const preview = await measured("preview", () =>
    planning.exchange.preview({ projectId, fileName: "plan.xlsx", base64 }),
  );
  const { id: importId, problems, counts } = preview;
  const changes = counts.sheets.reduce((sum, sheet) => sum + sheet.all, 0);
  const answerKb = JSON.stringify(preview).length / 1024;
  console.log(`    ${changes} changes, ${counts.problems} faulty cells, answer ${answerKb.toFixed(0)} kB`);
  await measured("a page in the middle", () => planning.exchange.changes({ projectId, importId, skip: 10_000 }));
  await measured("the next page", () => planning.exchange.changes({ projectId, importId, skip: 10_200 }));
  if (problems.length > 0) console.log(problems.slice(0, 3));
  await measured("write", () =>
    planning.exchange.write({ projectId, importId, take: [], withoutFaulty: false, evenIfPresent: true }),
  );
}

async function measured(name, work) {
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  let isDone = false;
  let longestWait = 0;
  let mostMemory = 0;
  const others = async () => {
    while (!isDone) {
      const asked = performance.now();
      await database.executeSql(`SELECT "state" FROM "PlanVersion" LIMIT 1`);
      longestWait = Math.max(longestWait, performance.now() - asked);
      mostMemory = Math.max(mostMemory, process.memoryUsage().rss);
      await pause(20);
    }
  };
  const asking = others();
  const begun = performance.now();
  const result = await work();
  const taken = performance.now() - begun;
  isDone = true;
  await asking;
  await pause(20);
  loop.disable();
  const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
  console.log(
    `  ${name}: ${seconds(taken)}, most memory ${megabytes(mostMemory)} MB, answered nobody for ${seconds(loop.max / 1e6)}, others waited ${seconds(longestWait)}`,
  );
  return result;
}

function megabytes(bytes) {
  return (bytes / 1024 / 1024).toFixed(0);
}
