import { type EnsembleId, EnsembleProgress, type ProjectId } from "@tamarisk/domain";
import { lockEnsemble } from "./ensemble.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";

/** The outcomes of some experiments of an ensemble, as the engine wrote them. */
export interface EnsembleChunk {
  readonly index: number;
  readonly experiments: number;
  readonly failedRuns: number;
  readonly outcomes: Uint8Array;
}

/**
 * Keep one chunk and count its experiments. A chunk that is there already is left alone, so that a worker that died
 * between writing and saying so may write it again.
 *
 * @returns How far the ensemble has come.
 * @throws {RowNotFound}
 */
export async function saveEnsembleChunk(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  ensembleId: EnsembleId,
  chunk: EnsembleChunk,
): Promise<EnsembleProgress> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const ensemble = await lockEnsemble(rows, { ...own, id: ensembleId });
  const { index, experiments, failedRuns } = chunk;
  const { count } = await rows.ensembleChunk.createMany({
    data: { ...own, ensembleId, index, experiments, failedRuns, outcomes: new Uint8Array(chunk.outcomes) },
    skipDuplicates: true,
  });
  const done = ensemble.experimentsDone + (count > 0 ? experiments : 0);
  if (count > 0) {
    await rows.ensemble.update({
      where: { id: ensembleId },
      data: { experimentsDone: done, failedRuns: { increment: failedRuns } },
    });
  }
  return EnsembleProgress.parse({ ensembleId, state: ensemble.state, done, total: ensemble.experimentsTotal });
}

/** Which of the chunks 0 … `chunkCount` − 1 have still to be computed, in order. @throws {RowNotFound} */
export async function listMissingChunks(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  ensembleId: EnsembleId,
  chunkCount: number,
): Promise<number[]> {
  const present = new Set(await listChunkIndexes(reader, scope, projectId, ensembleId));
  return Array.from({ length: chunkCount }, (_, index) => index).filter((index) => !present.has(index));
}

/** All chunks that are there, in order, one read at a time, so that memory holds one. @throws {RowNotFound} */
export async function* readEnsembleChunks(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  ensembleId: EnsembleId,
): AsyncGenerator<EnsembleChunk> {
  for (const index of await listChunkIndexes(reader, scope, projectId, ensembleId)) {
    const row = await rowsOf(reader).ensembleChunk.findUnique({ where: { ensembleId_index: { ensembleId, index } } });
    if (!row) throw new RowNotFound("ensemble", `${ensembleId}, chunk ${index}`);
    yield { index, experiments: row.experiments, failedRuns: row.failedRuns, outcomes: row.outcomes };
  }
}

async function listChunkIndexes(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  ensembleId: EnsembleId,
): Promise<number[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = rowsOf(reader);
  const ensemble = await rows.ensemble.findFirst({
    where: { ...own, id: ensembleId },
    select: { chunks: { select: { index: true }, orderBy: { index: "asc" } } },
  });
  if (!ensemble) throw new RowNotFound("ensemble", ensembleId);
  return ensemble.chunks.map((chunk) => chunk.index);
}
