// A plan as large as the largest county's: filled in batches, for benchmarks and load scripts. The same every time.
import { Indicator } from "@tamarisk/domain";
import {
  addStakeholders,
  createActionPlan,
  createOrganisation,
  createProject,
  loadIndicators,
  loadTowns,
} from "../dist/index.js";

export const named = (en, zh = en) => ({ en, zh });

export function many(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

const phases = 10;
const unitsInPhase = 10;

/** The draft of a plan: `measures` and `tasks` are spread evenly over 10 phases of 10 units. */
export function largePlan({ stakeholderIds, indicatorId, townId, measures = 2_000, tasks = 20_000 }) {
  const inUnit = Math.ceil(measures / (phases * unitsInPhase));
  const inMeasure = Math.ceil(tasks / measures);
  const someone = (index) => stakeholderIds[index % stakeholderIds.length];
  const measureOf = (key, index) => ({
    ...{ key, title: named(`Measure ${key}: mixed shelterbelt`, `措施 ${key}：混交防护林`), leadTimeYears: 1 },
    description: named(
      "Upgrade the belt, plant mixed species with farmers and maintain them. ".repeat(3),
      "改造林带，与农户共同栽植混交树种并管护。".repeat(3),
    ),
    ...{
      startYear: 2027,
      endYear: 2030,
      durationYears: null,
      capacity: "buffer",
      scale: "M",
      origin: null,
      dependsOn: [],
    },
    ...{ budgetMillionCny: 8, costOfDelayMillionCnyPerYear: 0.5, source: "bench" },
    budgetLines: many(4, (year) => ({ source: "government", year: 2027 + year, millionCny: 2, isSecured: false })),
    tags: {
      ...{ buffer: ["beyond-boundary"], selfOrganisation: ["county", "village"], learning: ["alert"] },
      ...{ strategies: ["watershed_restoration"], sdgTargets: ["15.3", "6.5"] },
    },
    place: {
      ...{ words: named("Edge of the town", "城市边缘"), datum: "GCJ-02", isApproximate: true },
      shapes: [{ type: "Polygon", coordinates: [ring(index)] }],
    },
    results: many(2, () => ({
      ...{ output: named("Belts of several species", "多树种林带"), outcome: named("Fewer sandstorms", "沙尘暴减少") },
      ...{ indicatorId, townId, effect: { low: 0, high: 1, byYear: 2035 }, confidence: "low", source: "bench" },
    })),
    actors: ["lead", "funder", "maintains"].map((role, at) => ({ stakeholderId: someone(index + at), role })),
    waitsFor: index > 0 ? [{ key: key.replace(/\d+$/, String(index - 1)), lagYears: 0 }] : [],
    tasks: many(inMeasure, (task) => ({
      ...{ title: named(`Task ${task}: order seedlings`, `任务 ${task}：订购苗木`), startsOn: null },
      dueOn: `${2026 + (task % 5)}-06-30`,
      ...{ responsibleId: someone(index + task), waitsFor: task > 0 ? [task - 1] : [] },
    })),
  });
  return {
    title: named("Large plan", "大型计划"),
    phases: many(phases, (phase) => ({
      ...{ title: named(`Phase ${phase}`, `第 ${phase} 阶段`), startYear: null, endYear: null, gate: null },
      units: many(unitsInPhase, (unit) => ({
        ...{ code: `${phase}.${unit}`, title: named(`Unit ${unit}`, `单元 ${unit}`) },
        measures: many(inUnit, (measure) => measureOf(`${phase}.${unit}.${measure}`, measure)),
      })),
    })),
  };
}

function ring(index) {
  const corner = (step) => [102 + index / 100 + Math.cos(step) / 50, 38.4 + Math.sin(step) / 50];
  const open = many(12, (step) => corner((step * Math.PI) / 6));
  return [...open, open[0]];
}

/** A project of its own organisation with such a plan. @returns Whose it is, the project and the plan. */
export async function fillLargeProject(database, size = {}) {
  const townId = "620300";
  const provenance = { source: "bench", licence: null, confidence: "low", note: null };
  const town = {
    ...{ id: townId, level: "prefecture", name: named("Jinchang", "金昌市"), province: named("Gansu"), flags: [] },
    ...{ prefecture: named("Jinchang"), population2010: null, population2020: null, urbanPopulation2020: null },
    ...{ share65Plus2010: null, share65Plus2020: null, resourceClass: null, provenance },
  };
  return database.transaction(async (tx) => {
    await loadTowns(tx, [town]);
    await loadIndicators(tx, [indicator]);
    const { id: organisationId } = await createOrganisation(tx, { name: "Bench", slug: `bench-${Date.now()}` });
    const scope = { organisationId };
    const project = await createProject(tx, scope, { name: "Bench", townId });
    const power = { powerNow: null, interestNow: null, powerIntended: null, interestIntended: null };
    const offices = many(27, (index) => ({
      ...{ code: `P${index}`, class: "public", name: named(`Office ${index}`), interest: null },
      ...power,
    }));
    const stakeholders = await addStakeholders(tx, scope, project.id, offices);
    const stakeholderIds = stakeholders.map(({ id }) => id);
    const draft = largePlan({ ...size, stakeholderIds, indicatorId: indicator.id, townId });
    return { scope, project, plan: await createActionPlan(tx, scope, project.id, draft) };
  });
}

const indicator = Indicator.parse({
  ...{
    id: "BENCH-1",
    capacity: "buffer",
    domain: "ecological",
    name: named("Vegetation cover", "植被覆盖度"),
    unit: "%",
  },
  ...{ lowest: 0, highest: 100, direction: "up", source: "bench" },
});
