// How long it takes to begin the next version of a large plan: 2,000 measures with actors and waits, 20,000 tasks.
//   node packages/db/bench/revise-plan.mjs [postgres://…]   (without an address: the embedded database, in memory)
import {
  addStakeholders,
  createActionPlan,
  createOrganisation,
  createProject,
  loadTowns,
  movePlan,
  openDatabase,
  revisePlan,
} from "../dist/index.js";

const [url] = process.argv.slice(2);
const database = await openDatabase(url ? { url } : { memory: true });
const named = (en) => ({ en, zh: en });
const nobody = { id: null, name: "bench" };

const draft = (officeId) => ({
  title: named("Plan"),
  phases: many(10, (phase) => ({
    ...{ title: named(`Phase ${phase}`), startYear: null, endYear: null, gate: null },
    units: many(10, (unit) => ({
      ...{ code: `${phase}.${unit}`, title: named(`Unit ${unit}`) },
      measures: many(20, (measure) => measureOf(`${phase}.${unit}.${measure}`, officeId, measure)),
    })),
  })),
});

function measureOf(key, stakeholderId, index) {
  return {
    ...{ key, title: named(`Measure ${key}`), description: null, startYear: 2027, endYear: 2030, leadTimeYears: 1 },
    ...{ durationYears: null, budgetMillionCny: 8, capacity: null, tags: {}, scale: null, place: null, results: [] },
    ...{ costOfDelayMillionCnyPerYear: null, source: null, origin: null, dependsOn: [] },
    budgetLines: many(4, (year) => ({ source: "government", year: 2027 + year, millionCny: 2, isSecured: false })),
    actors: [{ stakeholderId, role: "lead" }],
    waitsFor: index > 0 ? [{ key: key.replace(/\d+$/, String(index - 1)), lagYears: 0 }] : [],
    tasks: many(10, (task) => ({
      ...{ title: named(`Task ${task}`), startsOn: null, dueOn: "2028-12-31" },
      ...{ responsibleId: stakeholderId, waitsFor: task > 0 ? [task - 1] : [] },
    })),
  };
}

function many(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

async function timed(what, work) {
  const start = performance.now();
  const result = await database.transaction(work);
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(2)} s`);
  return result;
}

const town = {
  ...{
    id: "620300",
    level: "prefecture",
    name: named("Jinchang"),
    province: named("Gansu"),
    prefecture: named("Jinchang"),
  },
  ...{ population2010: null, population2020: null, share65Plus2010: null, share65Plus2020: null, flags: [] },
  ...{ urbanPopulation2020: null, resourceClass: null },
  provenance: { source: "bench", licence: null, confidence: "low", note: null },
};
await database.transaction((tx) => loadTowns(tx, [town]));
const { scope, project } = await database.transaction(async (tx) => {
  const organisation = await createOrganisation(tx, { name: "Bench", slug: `bench-${Date.now()}` });
  const own = { organisationId: organisation.id };
  return { scope: own, project: await createProject(tx, own, { name: "Bench", townId: "620300" }) };
});
const office = { code: "P1", class: "public", name: named("Office"), interest: null };
const power = { powerNow: null, interestNow: null, powerIntended: null, interestIntended: null };
const [{ id: officeId }] = await database.transaction((tx) =>
  addStakeholders(tx, scope, project.id, [{ ...office, ...power }]),
);
console.log(`${database.kind}, 2,000 measures, 20,000 tasks`);
let plan = await timed("write the first version", (tx) => createActionPlan(tx, scope, project.id, draft(officeId)));
for (let number = 2; number <= 4; number++) {
  for (const action of ["submit", "approve", "publish"]) {
    const overrideReason = action === "approve" ? named("bench") : null;
    const step = { action, by: nobody, note: null, overrideReason };
    plan = await timed(`${action} version ${number - 1}`, (tx) =>
      movePlan(tx, scope, project.id, plan.versionId, step, plan.version),
    );
  }
  const revision = { reason: named("bench"), decisionId: null, by: nobody };
  plan = await timed(`begin version ${number}`, (tx) => revisePlan(tx, scope, project.id, revision));
}
await database.close();
