// How long it takes to read what a project watches and observes: 500 indicators × 40 years, and parts beside the totals.
//   node packages/db/bench/read-indicators.mjs [postgres://…]   (without an address: the embedded database, in memory)
import { Indicator, ObservationDraft, Town, WatchedIndicatorDraft } from "@tamarisk/domain";
import {
  addObservations,
  createOrganisation,
  createProject,
  listBreakdowns,
  listIndicators,
  listIndicatorUses,
  listObservations,
  listProjectIndicators,
  listWatchedIndicators,
  listWatchedSeries,
  loadIndicators,
  loadTowns,
  openDatabase,
  saveObservation,
  watchIndicators,
} from "../dist/index.js";

const [url] = process.argv.slice(2);
const indicatorCount = 500;
const years = Array.from({ length: 40 }, (_, index) => 1986 + index);
const townId = "620300";
const by = { id: null, name: "bench" };
const cell = { townId, unit: "count", source: "bench", licence: null, confidence: "high", note: null };

const database = await openDatabase(url ? { url } : { memory: true });
const begun = performance.now();
const { scope, project, first } = await database.transaction(fill);
console.log(`${database.kind}: filled in ${((performance.now() - begun) / 1000).toFixed(1)} s`);

async function fill(tx) {
  const provenance = { source: "bench", licence: null, confidence: "high", note: null };
  const name = { en: "Jinchang", zh: "金昌市" };
  const unknown = { population2010: null, population2020: null, share65Plus2010: null, share65Plus2020: null };
  const place = { id: townId, level: "prefecture", name, province: name, prefecture: name, flags: [], provenance };
  await loadTowns(tx, [Town.parse({ ...place, ...unknown, urbanPopulation2020: null, resourceClass: null })]);
  const indicators = Array.from({ length: indicatorCount }, (_, index) => indicatorNumbered(index));
  await loadIndicators(tx, indicators);
  const key = `bench-${Date.now()}`;
  const organisation = await createOrganisation(tx, { name: key, slug: key });
  const scope = { organisationId: organisation.id };
  const project = await createProject(tx, scope, { name: "Bench", townId });
  const open = { baseline: null, target: null, threshold: null, responsibleId: null, isProposal: true, source: null };
  const watches = indicators.map(({ id }) =>
    WatchedIndicatorDraft.parse({ ...open, indicatorId: id, townId, direction: "up", rhythm: "yearly" }),
  );
  await watchIndicators(tx, scope, project.id, watches);
  for (const { id } of indicators) {
    const drafts = years.flatMap((year) => draftsOf(id, year));
    await addObservations(tx, scope, project.id, drafts, by);
  }
  return { scope, project, first: indicators[0].id };
}

function indicatorNumbered(index) {
  const words = { en: `Indicator ${index}`, zh: `指标${index}` };
  const bounds = { lowest: null, highest: null };
  const more = { capacity: null, domain: "bench", direction: "up", source: "bench", isAdditive: true };
  return Indicator.parse({ id: `BENCH-${index}`, name: words, unit: "count", ...bounds, ...more });
}

/** The total, and in every tenth year women and men beside it. */
function draftsOf(indicatorId, year) {
  const value = ((year * 7919) % 1000) + 1;
  const total = { ...cell, indicatorId, year, value: { kind: "measured", value } };
  const part = (sex) => ({
    ...total,
    value: { kind: "measured", value: value / 2 },
    breakdown: { sex, ageGroup: "all", residentGroup: "all" },
  });
  const all = year % 10 === 0 ? [total, part("women"), part("men")] : [total];
  return all.map((draft) => ObservationDraft.parse(draft));
}

async function timed(what, work) {
  const times = [];
  let rows = 0;
  for (let run = 0; run < 9; run++) {
    const start = performance.now();
    rows = (await work()).length ?? 1;
    times.push(performance.now() - start);
  }
  const [cold] = times;
  times.sort((a, b) => a - b);
  const [median, slowest] = [times[4], times[8]].map((time) => time.toFixed(0));
  console.log(`${what} (${rows}): first ${cold.toFixed(0)} ms, median ${median} ms, slowest ${slowest} ms`);
}

const { id } = project;
await timed("the catalogue", () => listIndicators(database, scope));
await timed("indicators of the project", () => listProjectIndicators(database, scope, id));
await timed("what it watches", () => listWatchedIndicators(database, scope, id));
await timed("latest 20 years of each", () => listWatchedSeries(database, scope, id, 20));
await timed("latest value of each", () => listWatchedSeries(database, scope, id, 1));
await timed("what the plan rests on them", () => listIndicatorUses(database, scope, id));
await timed("observations of one indicator", () => listObservations(database, scope, id, { indicatorIds: [first] }));
await timed("parts of one indicator", () => listBreakdowns(database, scope, id, { indicatorIds: [first] }));
await timed("observations of eight years", () => listObservations(database, scope, id, { fromYear: 2018 }));
await timed("all 20,000 observations", () => listObservations(database, scope, id));
let version = 1;
await timed("saving one value", async () => {
  const [draft] = draftsOf(first, 2025);
  const saved = await database.transaction((tx) => saveObservation(tx, scope, id, draft, version, by));
  version = saved.version;
  return [saved];
});
await database.close();
