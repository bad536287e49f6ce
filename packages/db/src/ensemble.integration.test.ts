import { randomUUID } from "node:crypto";
import { EnsembleId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { bureau, database, withBureauForAllTests } from "../test/bureau-for-tests.ts";
import { recipeWithSeed, summaryOf } from "../test/drafts.ts";
import { type Bureau, foundBureau } from "../test/world.ts";
import {
  findEnsemble,
  findEnsembleSummary,
  listEnsembles,
  listUnfinishedEnsembles,
  moveEnsemble,
  queueEnsemble,
  saveEnsembleSummary,
} from "./ensemble.ts";
import {
  type ChunkSlice,
  type EnsembleChunk,
  listMissingChunks,
  readChunkSlices,
  saveEnsembleChunk,
} from "./ensemble-chunk.ts";
import { removeProject } from "./project.ts";
import { RowNotFound } from "./row-not-found.ts";
import { StaleVersion } from "./stale-version.ts";
import { TransitionRefused } from "./transition-refused.ts";

withBureauForAllTests();

let seed = 0;
async function queued(where: Bureau = bureau) {
  const recipe = recipeWithSeed(++seed);
  const draft = { recipe, recipeHash: `hash-${seed}`, experimentsTotal: 100 };
  const queue = () => database.transaction((tx) => queueEnsemble(tx, where.scope, where.project.id, draft));
  const { kind, ensemble } = await queue();
  return { kind, ensemble, draft, queue };
}

function move(id: EnsembleId, step: Parameters<typeof moveEnsemble>[4]) {
  return database.transaction((tx) => moveEnsemble(tx, bureau.scope, bureau.project.id, id, step));
}

function saveChunk(id: EnsembleId, chunk: EnsembleChunk) {
  return database.transaction((tx) => saveEnsembleChunk(tx, bureau.scope, bureau.project.id, id, chunk));
}

function chunkOf(index: number, experiments = 50): EnsembleChunk {
  const outcomes = new Uint8Array(new Float64Array([index, -0, Number.NaN, 1e308]).buffer);
  return { index, experiments, failedRuns: index, outcomes };
}

describe("an ensemble", () => {
  it("comes back as it was queued, its recipe to the last digit", async () => {
    const { kind, ensemble, draft } = await queued();
    expect(kind).toBe("queued");
    expect(ensemble).toMatchObject({ ...draft, state: "queued", experimentsDone: 0, failedRuns: 0, version: 1 });
    expect(await findEnsemble(database, bureau.scope, bureau.project.id, ensemble.id)).toEqual(ensemble);
    expect((await listEnsembles(database, bureau.scope, bureau.project.id))[0]).toEqual(ensemble);
    const { rows } = await database.executeSql(`SELECT "recipe"::text FROM "Ensemble" WHERE "id" = $1`, [ensemble.id]);
    expect(rows).toEqual([{ recipe: JSON.stringify(draft.recipe) }]);
  });

  it("is queued once for each recipe, also when two ask at the same moment", async () => {
    const { ensemble, queue } = await queued();
    expect(await queue()).toEqual({ kind: "known", ensemble });
    const recipe = recipeWithSeed(++seed);
    const draft = { recipe, recipeHash: `hash-${seed}`, experimentsTotal: 100 };
    const ask = () => database.transaction((tx) => queueEnsemble(tx, bureau.scope, bureau.project.id, draft));
    const answers = await Promise.all([ask(), ask()]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(["known", "queued"]);
    expect(answers[0].ensemble.id).toBe(answers[1].ensemble.id);
  });

  it("runs to its end, and then moves no more", async () => {
    const { ensemble } = await queued();
    expect(await move(ensemble.id, { action: "start" })).toMatchObject({ state: "running", version: 2 });
    await saveChunk(ensemble.id, chunkOf(0, 100));
    const finished = await move(ensemble.id, { action: "finish" });
    expect(finished).toMatchObject({ state: "finished", experimentsDone: 100, finishedAt: expect.any(Date) });
    await expect(move(ensemble.id, { action: "cancel" })).rejects.toEqual(
      new TransitionRefused("ensemble", "finished", "cancel", []),
    );
  });

  it("is not finished while experiments are missing", async () => {
    const { ensemble } = await queued();
    await move(ensemble.id, { action: "start" });
    await saveChunk(ensemble.id, chunkOf(0));
    await expect(move(ensemble.id, { action: "finish" })).rejects.toThrow(/Ensemble_finished_is_whole/);
  });

  it("says why it failed, until it is resumed", async () => {
    const { ensemble } = await queued();
    await move(ensemble.id, { action: "start" });
    const failed = await move(ensemble.id, { action: "fail", failure: "NaN in births, year 2031" });
    expect(failed).toMatchObject({ state: "failed", failure: "NaN in births, year 2031" });
    expect(await move(ensemble.id, { action: "resume", version: failed.version })).toMatchObject({
      state: "queued",
      failure: null,
    });
  });

  it("can be cancelled while it makes progress, by somebody who saw it before", async () => {
    const { ensemble } = await queued();
    const running = await move(ensemble.id, { action: "start" });
    await saveChunk(ensemble.id, chunkOf(0));
    await expect(move(ensemble.id, { action: "cancel", version: 1 })).rejects.toBeInstanceOf(StaleVersion);
    const cancelled = await move(ensemble.id, { action: "cancel", version: running.version });
    expect(cancelled).toMatchObject({ state: "cancelled", experimentsDone: 50 });
  });

  it("counts each chunk once, however often it is saved, and knows which are missing", async () => {
    const { ensemble } = await queued();
    const missing = () => listMissingChunks(database, bureau.scope, bureau.project.id, ensemble.id, 4);
    expect(await missing()).toEqual([0, 1, 2, 3]);
    const progress = { ensembleId: ensemble.id, state: "queued", done: 50, total: 100 };
    expect(await saveChunk(ensemble.id, chunkOf(2))).toEqual(progress);
    expect(await saveChunk(ensemble.id, chunkOf(2))).toEqual(progress);
    expect(await saveChunk(ensemble.id, chunkOf(0))).toEqual({ ...progress, done: 100 });
    expect(await missing()).toEqual([1, 3]);
    const { failedRuns, experimentsDone } = await findEnsemble(database, bureau.scope, bureau.project.id, ensemble.id);
    expect([failedRuns, experimentsDone]).toEqual([2, 100]);
  });

  it("counts chunks right when workers save them at the same moment", async () => {
    const { ensemble } = await queued();
    await Promise.all([0, 1, 0, 1].map((index) => saveChunk(ensemble.id, chunkOf(index))));
    const found = await findEnsemble(database, bureau.scope, bureau.project.id, ensemble.id);
    expect(found).toMatchObject({ experimentsDone: 100, failedRuns: 1 });
  });

  it("gives any part of its chunks back, byte for byte", async () => {
    const { ensemble } = await queued();
    const big = { ...chunkOf(1), outcomes: Uint8Array.from({ length: 1_000_000 }, (_, i) => (i * 7) % 256) };
    await saveChunk(ensemble.id, big);
    await saveChunk(ensemble.id, chunkOf(0));
    const read = (...slices: ChunkSlice[]) =>
      readChunkSlices(database, bureau.scope, bureau.project.id, ensemble.id, slices);
    const [middle, small] = await read({ index: 1, from: 700_001, length: 5000 }, { index: 0, from: 0, length: 99 });
    expect(Buffer.compare(middle!, big.outcomes.subarray(700_001, 705_001))).toBe(0);
    expect(Buffer.compare(small!, chunkOf(0).outcomes.subarray(0, 99))).toBe(0);
    const [whole] = await read({ index: 1, from: 0, length: 2_000_000 });
    expect(Buffer.compare(whole!, big.outcomes)).toBe(0);
    const missing = read({ index: 0, from: 0, length: 1 }, { index: 3, from: 0, length: 1 });
    await expect(missing).rejects.toEqual(new RowNotFound("ensemble", `${ensemble.id}, chunk 3`));
  });

  it("keeps its summary, gaps included", async () => {
    const { ensemble } = await queued();
    const find = () => findEnsembleSummary(database, bureau.scope, bureau.project.id, ensemble.id);
    await expect(find()).rejects.toEqual(new RowNotFound("ensemble-summary", ensemble.id));
    const summary = summaryOf(ensemble.id);
    await database.transaction((tx) => saveEnsembleSummary(tx, bureau.scope, bureau.project.id, summary));
    expect(await find()).toEqual(summary);
    const strange = summaryOf(randomUUID());
    const save = database.transaction((tx) => saveEnsembleSummary(tx, bureau.scope, bureau.project.id, strange));
    await expect(save).rejects.toEqual(new RowNotFound("ensemble", strange.ensembleId));
  });

  it("is taken up by a starting worker while queued or running, but not after its project is removed", async () => {
    const [kept, removed] = [await foundBureau(database), await foundBureau(database)];
    const { ensemble } = await queued(kept);
    await queued(removed);
    await database.transaction((tx) => removeProject(tx, removed.scope, removed.project.id, 1));
    const mine = (await listUnfinishedEnsembles(database)).filter(({ scope }) =>
      [kept.scope.organisationId, removed.scope.organisationId].includes(scope.organisationId),
    );
    expect(mine).toEqual([{ scope: kept.scope, projectId: kept.project.id, ensemble }]);
  });

  it("is not found by an id nobody has", async () => {
    const id = EnsembleId.parse(randomUUID());
    await expect(move(id, { action: "start" })).rejects.toEqual(new RowNotFound("ensemble", id));
    await expect(saveChunk(id, chunkOf(0))).rejects.toEqual(new RowNotFound("ensemble", id));
  });
});
