import {
  addIndicator,
  addMembership,
  addObservations,
  addSpatialUnits,
  addStakeholders,
  createActionPlan,
  createOrganisation,
  createProject,
  findActionPlan,
  listIndicators,
  listUnitsOfTown,
  movePlan,
  revisePlan,
  watchIndicators,
} from "@tamarisk/db";
import { largePlan, many, named } from "@tamarisk/db/bench/large-plan";

const townId = "620300";
const years = 40;
const firstYear = 1987;
const nobody = { id: null, name: "load" };

/**
 * A project as large as the largest county's, in an organisation of these people: a published plan and a second version in
 * work, with gates, and watched indicators with 40 years of values each. The reference data must be there.
 *
 * @param size - `measures`, with ten tasks each, and `indicators`.
 * @returns The ids that questions need, the version in work, a value to edit, and `seconds`: how long each step took.
 */
export async function fillProject(database, userIds, size) {
  const seconds = {};
  const step = async (name, work) => {
    const begun = performance.now();
    const result = await database.transaction(work);
    seconds[name] = (performance.now() - begun) / 1000;
    return result;
  };
  const { scope, project } = await step("organisation", (tx) => addPeople(tx, userIds));
  const indicators = await step("indicators", (tx) => ownAndShipped(tx, scope, size.indicators));
  const observed = await step("values", (tx) => addValues(tx, scope, project.id, indicators));
  const stakeholders = await step("stakeholders", (tx) => addStakeholders(tx, scope, project.id, offices()));
  const stakeholderIds = stakeholders.map(({ id }) => id);
  const draft = withGates(
    largePlan({
      stakeholderIds,
      indicatorId: indicators[0].id,
      townId,
      measures: size.measures,
      tasks: 10 * size.measures,
    }),
    indicators,
  );
  let plan = await step("plan", (tx) => createActionPlan(tx, scope, project.id, draft));
  for (const action of ["submit", "approve", "publish"]) {
    const overrideReason = action === "approve" ? named("nothing is known yet", "尚无数据") : null;
    const move = { action, by: nobody, note: null, overrideReason };
    plan = await step(action, (tx) => movePlan(tx, scope, project.id, plan.versionId, move, plan.version));
  }
  const revision = { reason: named("the yearly review", "年度评估"), decisionId: null, by: nobody };
  await step("next version", (tx) => revisePlan(tx, scope, project.id, revision));
  plan = await findActionPlan(database, scope, project.id);
  return { projectId: project.id, townId, plan, observed, seconds };
}

async function addPeople(tx, userIds) {
  const { id: organisationId } = await createOrganisation(tx, { name: "Load", slug: "load" });
  const scope = { organisationId };
  for (const userId of userIds) await addMembership(tx, scope, userId, "planner");
  const project = await createProject(tx, scope, { name: "Load", townId });
  const units = await listUnitsOfTown(tx, townId);
  await addSpatialUnits(
    tx,
    scope,
    project.id,
    units.map(({ id, name }) => ({ townId: id, name })),
  );
  return { scope, project };
}

/** As many as asked for: the library's in its order, then the organisation's own. */
async function ownAndShipped(tx, scope, count) {
  const shipped = (await listIndicators(tx, scope)).slice(0, count);
  const own = [];
  for (let index = shipped.length; index < count; index++) own.push(await addIndicator(tx, scope, ownIndicator(index)));
  return [...shipped, ...own];
}

function ownIndicator(index) {
  return {
    ...{ id: `OWN-${index}`, capacity: "buffer", name: named(`Indicator ${index}`, `指标 ${index}`), unit: "%" },
    ...{ lowest: 0, highest: 100, direction: "up", source: "bench", rhythm: "yearly", isAdditive: false, note: null },
  };
}

async function addValues(tx, scope, projectId, indicators) {
  const watch = ({ id, direction }, index) => ({
    ...{ indicatorId: id, townId, baseline: null, target: null, direction: direction ?? "up", rhythm: "yearly" },
    threshold: index < 10 ? { value: 0.4, side: "below", meaning: null } : null,
    ...{ responsibleId: null, isProposal: false, source: null },
  });
  await watchIndicators(tx, scope, projectId, indicators.map(watch));
  const drafts = indicators.flatMap(({ id, unit }, index) =>
    many(years, (year) => valueDraft(id, unit, firstYear + year, 0.2 + ((index + year) % 7) / 10)),
  );
  const observed = [];
  for (let start = 0; start < drafts.length; start += 2_000) {
    observed.push(...(await addObservations(tx, scope, projectId, drafts.slice(start, start + 2_000), nobody)));
  }
  return observed;
}

/** A value as a planner types it. */
export function valueDraft(indicatorId, unit, year, value) {
  return {
    ...{ indicatorId, townId, year, unit, value: { kind: "measured", value }, isProvisional: false },
    breakdown: { sex: "all", ageGroup: "all", residentGroup: "all" },
    ...{ source: "statistical yearbook", licence: null, confidence: "medium", note: null },
  };
}

function offices() {
  const power = { powerNow: null, interestNow: null, powerIntended: null, interestIntended: null };
  return many(27, (index) => ({
    ...{ code: `P${index}`, class: "public", name: named(`Office ${index}`, `部门 ${index}`), interest: null },
    ...power,
  }));
}

/** Every phase but the first waits for three indicators. */
function withGates(draft, indicators) {
  const leaf = ({ id, unit }) => ({
    ...{ kind: "value", label: named("measured", "实测值"), indicatorId: id, townId, operator: "at-least" },
    ...{ threshold: 0.4, unit, holdYears: 2, isProposal: false },
  });
  const gate = (phase) => ({
    ...{
      title: named(`Before phase ${phase}`, `第 ${phase} 阶段之前`),
      meaning: null,
      earliestYear: null,
      proposal: null,
    },
    condition: { kind: "all-of", conditions: many(3, (at) => leaf(indicators[(3 * phase + at) % indicators.length])) },
  });
  return { ...draft, phases: draft.phases.map((phase, at) => ({ ...phase, gate: at === 0 ? null : gate(at) })) };
}
