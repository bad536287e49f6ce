import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import {
  type Database,
  findEnsemble,
  findEnsembleSummary,
  openDatabase,
  queueEnsemble,
  setStorylines,
} from "@tamarisk/db";
import type {
  Ensemble,
  EnsembleId,
  EnsembleProgress,
  EnsembleRecipe,
  EnsembleSummary,
  ProjectId,
  StorylineId,
} from "@tamarisk/domain";
import { recipeHash } from "@tamarisk/scenario-engine";
import { jinchangStorylines } from "@tamarisk/town-model";
import { databaseCopy } from "@tamarisk/vitest/database-copy";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { chunksOf } from "../src/ensemble/chunk-size.ts";
import { computeChunk } from "../src/ensemble/compute-chunk.ts";
import { openComputePool } from "../src/ensemble/compute-pool.ts";
import { openEnsembleQueue } from "../src/ensemble/ensemble-queue.ts";
import { startEnsembleWorker } from "../src/ensemble/ensemble-worker.ts";
import { openTestService, type TestService } from "./open-test-service.ts";
import { problemOf } from "./problems.ts";
import { summaryOfChunks } from "./summary-of-chunks.ts";
import { fillProject, foundOffice, type Office, smallRecipe } from "./test-world.ts";

vi.setConfig({ testTimeout: 180_000 });

let test: TestService;
let office: Office;

beforeAll(async () => {
  test = await openTestService(1);
  office = await foundOffice(test.database, "Futures");
});
afterAll(async () => {
  await test.close();
  expect(test.troubles).toEqual([]);
});

const planner = () => test.planning(office.members.planner);
const storylineIds = ["desert-oasis" as const, "carry-on" as const];

/** What an ensemble comes to when nothing disturbs it: computed here, without queue, threads or database. */
function undisturbed(ensemble: Pick<Ensemble, "id" | "recipe">): EnsembleSummary {
  const { recipe } = ensemble;
  const chunks = Array.from({ length: chunksOf(recipe) }, (_, index) => computeChunk(recipe, index));
  return summaryOfChunks(ensemble, chunks);
}

async function follow(projectId: ProjectId, ensembleId: EnsembleId): Promise<EnsembleProgress[]> {
  const seen: EnsembleProgress[] = [];
  for await (const progress of await planner().ensemble.progress({ projectId, ensembleId })) seen.push(progress);
  return seen;
}

describe("an ensemble", () => {
  it("is computed in the background, tells how far it has come, and gives the undisturbed summary", async () => {
    const { project } = await fillProject(test.database, office);
    const projectId = project.id;
    const ensemble = await planner().ensemble.start({ projectId, experimentCount: 400, seed: 11, storylineIds });
    const seen = await follow(projectId, ensemble.id);
    const done = seen.map((progress) => progress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(seen.at(-1)).toEqual({ ensembleId: ensemble.id, state: "finished", done: 400, total: 400 });
    expect(await planner().ensemble.summary({ projectId, ensembleId: ensemble.id })).toEqual(undisturbed(ensemble));
  });

  it("is not computed again for the same recipe, whatever the order of the storylines", async () => {
    const { project } = await fillProject(test.database, office);
    const start = { projectId: project.id, experimentCount: 100, seed: 12 };
    const first = await planner().ensemble.start({ ...start, storylineIds });
    await follow(project.id, first.id);
    const second = await planner().ensemble.start({ ...start, storylineIds: [...storylineIds].reverse() });
    expect(second).toMatchObject({ id: first.id, state: "finished" });
    const { events } = await test.admin(office.members.owner).audit.list({ projectId: project.id });
    expect(events.filter((event) => event.subjectId === first.id)).toHaveLength(1);
  });

  it("runs a storyline with levers set anew, for this run alone, and says so in the audit trail", async () => {
    const { project } = await fillProject(test.database, office);
    const settings = [{ leverId: "talent", startYear: 2030, intensity: 0.5, laterIntensity: 1 }];
    const start = { projectId: project.id, experimentCount: 100, seed: 12, storylineIds };
    const changes = [{ storylineId: storylineIds[0]!, settings }];
    const ensemble = await planner().ensemble.start({ ...start, changes });
    expect(ensemble.recipe.policies.find(({ id }) => id === storylineIds[0])).toEqual({
      id: storylineIds[0],
      settings,
    });
    await follow(project.id, ensemble.id);
    expect((await planner().ensemble.start(start)).id).not.toBe(ensemble.id);
    const { events } = await test.admin(office.members.owner).audit.list({ projectId: project.id });
    expect(events.find((event) => event.subjectId === ensemble.id)?.detail).toMatchObject({ changes });
  });

  it("refuses a lever the model lacks, one set twice, and changes to a storyline that is not run", async () => {
    const { project } = await fillProject(test.database, office);
    const start = { projectId: project.id, experimentCount: 100, seed: 12, storylineIds };
    const lever = { leverId: "talent", startYear: 2030, intensity: 0.5, laterIntensity: 1 };
    const refusal = async (storylineId: StorylineId, ...settings: (typeof lever)[]) =>
      problemOf(planner().ensemble.start({ ...start, changes: [{ storylineId, settings }] }));
    expect(await refusal(storylineIds[0]!, { ...lever, leverId: "golf_course" })).toMatchObject({
      kind: "invalid-input",
      issues: [{ path: ["changes", "0", "settings", "0", "leverId"], found: "golf_course" }],
    });
    expect(await refusal(storylineIds[0]!, lever, lever)).toMatchObject({ issues: [{ found: "talent" }] });
    expect(await refusal("oasis-with-others", lever)).toMatchObject({ issues: [{ found: "oasis-with-others" }] });
  });

  it("keeps what is computed when it is cancelled, and goes on from there", async () => {
    const { project } = await fillProject(test.database, office);
    const projectId = project.id;
    const ensemble = await planner().ensemble.start({ projectId, experimentCount: 500, seed: 13, storylineIds });
    const where = { projectId, ensembleId: ensemble.id };
    for await (const { done } of await planner().ensemble.progress(where)) if (done > 0) break;
    const { version } = await planner().ensemble.get(where);
    const cancelled = await planner().ensemble.cancel({ ...where, version });
    expect(cancelled.state).toBe("cancelled");
    expect(cancelled.experimentsDone).toBeGreaterThan(0);
    expect(await problemOf(planner().ensemble.summary(where))).toMatchObject({ kind: "not-found" });
    await planner().ensemble.resume({ ...where, version: cancelled.version });
    expect((await follow(projectId, ensemble.id)).at(-1)).toMatchObject({ state: "finished", done: 500 });
    expect(await planner().ensemble.summary(where)).toEqual(undisturbed(ensemble));
  });

  it("that the model cannot compute ends as failed, with the trace", async () => {
    const { project } = await fillProject(test.database, office);
    const old: EnsembleRecipe = {
      ...smallRecipe(14),
      model: { name: "town-model", version: "0.0.1", parametersHash: "x" },
    };
    const ensemble = await queued(test.database, office, project.id, old);
    await test
      .contextAs(office.members.planner)
      .ensembles.enqueue({ ...office.scope, projectId: project.id, ensembleId: ensemble.id }, old);
    expect((await follow(project.id, ensemble.id)).at(-1)?.state).toBe("failed");
    const { failure } = await planner().ensemble.get({ projectId: project.id, ensembleId: ensemble.id });
    expect(failure).toMatch(/written for version 0\.0\.1 of the model[\s\S]*simulator-for/);
  });

  it("that another version of the engine began ends as failed, rather than mixing two engines' numbers", async () => {
    const { project } = await fillProject(test.database, office);
    const recipe = smallRecipe(15);
    const ensemble = await queued(test.database, office, project.id, recipe, "a hash of another engine");
    await test
      .contextAs(office.members.planner)
      .ensembles.enqueue({ ...office.scope, projectId: project.id, ensembleId: ensemble.id }, recipe);
    expect((await follow(project.id, ensemble.id)).at(-1)?.state).toBe("failed");
    const { failure } = await planner().ensemble.get({ projectId: project.id, ensembleId: ensemble.id });
    expect(failure).toContain("begun by another version of the engine");
  });

  it("cannot be started for a town the censuses do not have, or for a storyline the project does not have", async () => {
    const counted = { experimentCount: 100, seed: 1, storylineIds };
    const other = await planner().project.create({ name: "Elsewhere", townId: "810000" });
    const noModel = { kind: "no-model", townId: "810000" };
    expect(await problemOf(planner().ensemble.start({ projectId: other.id, ...counted }))).toEqual(noModel);
    expect(await planner().storyline.list({ projectId: other.id })).toMatchObject({ kind: "no-model" });
    const { project } = await fillProject(test.database, office);
    const told = jinchangStorylines.filter(({ id }) => id !== "oasis-with-others");
    await test.database.transaction((tx) => setStorylines(tx, office.scope, project.id, told));
    const unknown = { projectId: project.id, ...counted, storylineIds: ["oasis-with-others" as const] };
    expect(await problemOf(planner().ensemble.start(unknown))).toMatchObject({
      kind: "invalid-input",
      issues: [{ path: ["storylineIds"], found: "oasis-with-others" }],
    });
  });

  it("answers how many of its futures keep to a threshold until a year", async () => {
    const { project } = await fillProject(test.database, office);
    const projectId = project.id;
    const { id: ensembleId } = await planner().ensemble.start({
      projectId,
      experimentCount: 100,
      seed: 15,
      storylineIds,
    });
    await follow(projectId, ensembleId);
    const ask = (threshold: number, untilYear = 2060) =>
      planner().ensemble.exceedance({
        projectId,
        ensembleId,
        questions: [{ outcomeId: "residents", side: "at-least", threshold, untilYear }],
      });
    expect((await ask(0)).map(({ held, counted }) => [held, counted])).toEqual([
      [100, 100],
      [100, 100],
    ]);
    expect((await ask(10_000_000)).map(({ held }) => held)).toEqual([0, 0]);
    const [middle] = await ask(350_000);
    const [sooner] = await ask(350_000, 2030);
    expect(sooner!.held).toBeGreaterThanOrEqual(middle!.held);
    expect(await problemOf(ask(1, 1999))).toMatchObject({
      issues: [{ path: ["questions", "0", "untilYear"], found: "1999" }],
    });
  });

  it("is shared by two workers without a future lost or counted twice", async () => {
    const { project } = await fillProject(test.database, office);
    const queue = await openEnsembleQueueBeside(test.database);
    const pool = openComputePool(1);
    const worker = await startEnsembleWorker({ database: test.database, queue, pool }, (error) =>
      test.troubles.push(error),
    );
    const start = { projectId: project.id, experimentCount: 500, seed: 16, storylineIds };
    const ensemble = await planner().ensemble.start(start);
    expect((await follow(project.id, ensemble.id)).at(-1)).toMatchObject({ state: "finished", done: 500, total: 500 });
    const summary = await planner().ensemble.summary({ projectId: project.id, ensembleId: ensemble.id });
    expect(summary).toEqual(undisturbed(ensemble));
    await worker.stop();
    await pool.close();
    await queue.close();
  });
});

describe("a process killed with SIGKILL in the middle of a run", () => {
  it("loses nothing that was stored, and the next process finishes with the undisturbed summary", async () => {
    const { place, remove } = await databaseCopy();
    const last = await killedInTheMiddle(place, 1_200);
    expect(last.done).toBeGreaterThan(0);
    expect(last.done).toBeLessThan(1_200);

    const database = await openDatabase(place);
    const [{ organisationId }] = (await database.executeSql('SELECT "organisationId" FROM "Project"')).rows as [
      { organisationId: Office["scope"]["organisationId"] },
    ];
    const scope = { organisationId };
    const find = () => findEnsemble(database, scope, last.projectId, last.ensembleId);
    const before = await find();
    expect(before.experimentsDone).toBeGreaterThanOrEqual(last.done);
    expect(before.state).toBe("running");

    const queue = await openEnsembleQueue(database, fail);
    const pool = openComputePool(1);
    const worker = await startEnsembleWorker({ database, queue, pool }, fail);
    while ((await find()).state === "running")
      await queue.events.next(last.ensembleId, 200, new AbortController().signal);
    expect(await find()).toMatchObject({ state: "finished", experimentsDone: 1_200 });
    const summary = await findEnsembleSummary(database, scope, last.projectId, last.ensembleId);
    expect(summary).toEqual(undisturbed(before));
    await worker.stop();
    await pool.close();
    await queue.close();
    await database.close();
    await remove();
  });
});

function fail(error: unknown): never {
  throw error;
}

/** A second queue on the same database; embedded, opening it anew would drop what others have taken, so it is shared. */
async function openEnsembleQueueBeside(database: Database) {
  if (database.kind === "postgres") return openEnsembleQueue(database, (error) => test.troubles.push(error));
  const shared = test.contextAs(office.members.planner).ensembles;
  return { ...shared, close: async () => undefined };
}

async function queued(
  database: Database,
  { scope }: Office,
  projectId: ProjectId,
  recipe: EnsembleRecipe,
  hash = recipeHash(recipe),
) {
  const draft = { recipe, recipeHash: hash, experimentsTotal: recipe.sampling.experimentCount };
  return (await database.transaction((tx) => queueEnsemble(tx, scope, projectId, draft))).ensemble;
}

type Said = EnsembleProgress & { readonly projectId: ProjectId };

/** Let another process compute until it has stored a few chunks and kills itself; what it said last. */
async function killedInTheMiddle(place: object, experimentCount: number): Promise<Said> {
  const script = fileURLToPath(new URL("child/run-ensemble.mjs", import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(place), String(experimentCount), "21", "300"]);
  const errors: string[] = [];
  child.stderr.on("data", (part: Buffer) => errors.push(String(part)));
  const ended = new Promise((resolve) => child.once("close", (_, signal) => resolve(signal)));
  let last: Said | undefined;
  for await (const line of createInterface({ input: child.stdout })) last = JSON.parse(line) as Said;
  expect(await ended, errors.join("")).toBe("SIGKILL");
  return last!;
}
