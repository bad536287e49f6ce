import { setParameterChange } from "@tamarisk/db";
import { ParameterChange, TownId } from "@tamarisk/domain";
import { jinchang as town, withChanges } from "@tamarisk/town-model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestService, type TestService } from "./open-test-service.ts";
import { problemOf } from "./problems.ts";
import { fillProject, foundOffice, type Office, type TestProject } from "./test-world.ts";

let test: TestService;
let office: Office;
let filled: TestProject;

beforeAll(async () => {
  test = await openTestService();
  office = await foundOffice(test.database, "Assumptions");
});
afterAll(() => test.close());

const planner = () => test.planning(office.members.planner);
const survey = ParameterChange.parse({
  id: "reserve_life",
  value: 0.5,
  low: 0.4,
  high: 0.6,
  source: "smelter records 2025",
});

/** A figure without element that the project of the test world has not set. */
const [plainId, plain] = Object.entries(town.parameters).find(
  ([id, { value }]) => typeof value === "number" && id !== "reserve_life" && !id.endsWith("path"),
)!;
const change = { ...survey, id: plainId, value: plain.low, low: plain.low, high: plain.high };

async function freshList() {
  filled = await fillProject(test.database, office);
  const projectId = filled.project.id;
  const read = async () => {
    const list = await planner().assumption.list({ projectId });
    if (list.kind !== "ready") throw new Error("the town has a model");
    return list;
  };
  const row = async (id: string) => (await read()).assumptions.find(({ parameterId }) => parameterId === id)!;
  return { projectId, read, row };
}

describe("the assumptions of a project", () => {
  it("are every figure of the town's model, with unit, source and confidence, under the module it belongs to", async () => {
    const { read } = await freshList();
    const { modules, assumptions, strangers } = await read();
    const numbers = Object.values(town.parameters).flatMap(({ value }) =>
      typeof value === "number" ? [value] : Object.values(value),
    );
    expect(assumptions).toHaveLength(numbers.length);
    expect(new Set(assumptions.map(({ moduleId }) => moduleId))).toEqual(new Set(modules.map(({ id }) => id)));
    for (const { name, unit, own, limits } of assumptions) {
      for (const text of [name.en, name.zh, unit.en, unit.zh, own.source]) expect(text).not.toBe("");
      expect(own.value).toBeGreaterThanOrEqual(limits.low);
      expect(own.value).toBeLessThanOrEqual(limits.high);
    }
    const explored = new Set(assumptions.flatMap(({ parameterId, isExplored }) => (isExplored ? [parameterId] : [])));
    expect(explored).toEqual(new Set(town.uncertainties.map(({ id }) => id)));
    expect(strangers).toEqual([]);
  });

  it("are set with a source, told with who set them, and written into the audit trail with what they were", async () => {
    const { projectId, row } = await freshList();
    const kept = await planner().assumption.set({ projectId, change, version: null });
    expect(kept).toMatchObject({ change, by: office.members.planner.user.name, version: 1 });
    expect((await row(plainId)).change).toEqual(kept);
    const next = { ...change, source: "second survey" };
    await planner().assumption.set({ projectId, change: next, version: 1 });
    const { events } = await test.admin(office.members.owner).audit.list({ projectId });
    const trail = events.filter(({ subjectId }) => subjectId === kept.id);
    expect(trail.map(({ action, detail }) => [action, detail])).toEqual([
      ["set", { before: change, after: next }],
      [
        "set",
        {
          before: { id: plainId, value: plain.value, low: plain.low, high: plain.high, source: plain.source },
          after: change,
        },
      ],
    ]);
  });

  it("are the town's own again after a reset, which can be taken back", async () => {
    const { projectId, row } = await freshList();
    const { id, version, change: before } = filled.assumption;
    expect(await planner().assumption.reset({ projectId, changeId: id, version })).toMatchObject({ change: before });
    expect((await row("reserve_life")).change).toBeNull();
    await planner().assumption.set({ projectId, change: before, version: null });
    expect((await row("reserve_life")).change).toMatchObject({ change: before });
    const stale = planner().assumption.set({ projectId, change: { ...before, source: "seen before" }, version });
    expect(await problemOf(stale)).toMatchObject({ kind: "stale-version", expected: version, found: version + 1 });
    const { events } = await test.admin(office.members.owner).audit.list({ projectId });
    expect(events.find(({ action }) => action === "reset")).toMatchObject({ subjectId: id, detail: { before } });
  });

  it("are not overwritten by somebody who has not seen the latest, and are told who was first", async () => {
    const { projectId } = await freshList();
    await planner().assumption.set({ projectId, change, version: null });
    const blind = planner().assumption.set({ projectId, change, version: null });
    expect(await problemOf(blind)).toMatchObject({
      kind: "stale-version",
      found: 1,
      changedBy: office.members.planner.user.name,
    });
  });

  it("refuse what the equations cannot take, naming the figure, what was expected, and an example", async () => {
    const { projectId, row } = await freshList();
    const { limits } = await row(plainId);
    const refusal = (other: Partial<ParameterChange>) =>
      problemOf(planner().assumption.set({ projectId, change: { ...change, ...other }, version: null }));
    const found = limits.high + 1;
    expect(await refusal({ value: found, high: found })).toMatchObject({
      kind: "invalid-input",
      issues: [
        {
          path: ["change", "value"],
          code: "outside-limits",
          found: String(found),
          message: expect.stringMatching(/expected .* such as/),
        },
        { path: ["change", "high"] },
      ],
    });
    expect(await refusal({ id: "camels" })).toMatchObject({ issues: [{ path: ["change", "id"], found: "camels" }] });
    expect(await refusal({ element: "core" })).toMatchObject({ issues: [{ path: ["change", "element"] }] });
    const refused = (other: Partial<ParameterChange>) =>
      expect(planner().assumption.set({ projectId, change: { ...change, ...other }, version: null })).rejects;
    await refused({ source: "  " }).toThrow("say where the figure comes from, such as a survey and its year");
    await refused({ low: change.high + 1 }).toThrow("expected low ≤ value ≤ high");
    expect((await row(plainId)).change).toBeNull();
  });

  it("refuse figures that contradict one another", async () => {
    const { projectId, row } = await freshList();
    const { value } = (await row("unit_cost")).own;
    const cheap = { ...survey, id: "reference_price", value, low: value, high: value + 1 };
    const set = planner().assumption.set({ projectId, change: cheap, version: null });
    expect(await problemOf(set)).toMatchObject({
      issues: [{ path: ["change"], code: "inconsistent", message: expect.stringContaining("unit cost") }],
    });
  });

  it("show a figure the model has no longer, and no run starts with it until it is reset", async () => {
    const { projectId, read } = await freshList();
    const actor = { id: null, name: "an earlier version" };
    const { after: stranger } = await test.database.transaction((tx) =>
      setParameterChange(tx, office.scope, projectId, { ...survey, id: "camels" }, null, actor),
    );
    expect((await read()).strangers).toEqual([stranger]);
    const start = { projectId, experimentCount: 100, seed: 1, storylineIds: ["carry-on" as const] };
    expect(await problemOf(planner().ensemble.start(start))).toMatchObject({
      kind: "invalid-input",
      issues: [{ path: ["assumption", "camels", "id"], code: "unknown" }],
    });
    await planner().assumption.reset({ projectId, changeId: stranger.id, version: 1 });
    expect(await planner().ensemble.start(start)).toMatchObject({ state: "queued" });
  });

  it("say what is missing for a town the censuses do not have", async () => {
    const project = await planner().project.create({ name: "Hong Kong", townId: TownId.parse("810000") });
    const list = await planner().assumption.list({ projectId: project.id });
    expect(list).toMatchObject({ kind: "no-model" });
    const set = planner().assumption.set({ projectId: project.id, change, version: null });
    expect(await problemOf(set)).toEqual({ kind: "no-model", townId: "810000" });
  });
});

describe("a run of futures", () => {
  const start = { experimentCount: 100, seed: 21, storylineIds: ["carry-on" as const] };

  it("keeps the project's figures in its recipe: other figures make another run, the same ones the same", async () => {
    const { projectId } = await freshList();
    const first = await planner().ensemble.start({ ...start, projectId });
    expect(first.recipe.parameterChanges).toEqual([filled.assumption.change]);
    expect(first.recipe.correlations).toEqual(town.correlations);
    const kept = await planner().assumption.set({ projectId, change, version: null });
    const second = await planner().ensemble.start({ ...start, projectId });
    expect(second.id).not.toBe(first.id);
    await planner().assumption.reset({ projectId, changeId: kept.id, version: 1 });
    expect((await planner().ensemble.start({ ...start, projectId })).id).toBe(first.id);
  });

  it("explores a figure over the project's range", async () => {
    const { projectId } = await freshList();
    const { recipe } = await planner().ensemble.start({ ...start, projectId });
    const { value, low, high, source } = filled.assumption.change;
    expect(recipe.uncertainties.find(({ id }) => id === "reserve_life")).toMatchObject({
      distribution: { kind: "triangular", low, mode: value, high },
      source,
    });
  });

  it("gives the town it was written for, whatever the project has set since", async () => {
    const { projectId } = await freshList();
    const { id: ensembleId, recipe } = await planner().ensemble.start({ ...start, projectId });
    await planner().assumption.set({ projectId, change, version: null });
    const written = await planner().ensemble.town({ projectId, ensembleId });
    expect(written).toEqual(withChanges(town, recipe.parameterChanges));
    expect(written.parameters.reserve_life).toMatchObject({ value: 30, basis: "project", source: "mine survey 2026" });
  });
});
