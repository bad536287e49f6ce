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

/** Some bytes of the outcomes of one chunk. */
export interface ChunkSlice {
  readonly index: number;
  /** The place of the first byte, from 0. */
  readonly from: number;
  readonly length: number;
}

/**
 * Some bytes of some chunks, in the order asked for; fewer where a chunk ends. Nothing else of the chunks is read.
 *
 * @throws {RowNotFound} If the ensemble or one of the chunks is not there.
 */
export async function readChunkSlices(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  ensembleId: EnsembleId,
  slices: readonly ChunkSlice[],
): Promise<Uint8Array[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).$queryRaw<{ index: number; bytes: Uint8Array }[]>`
    SELECT chunk."index", substring(chunk."outcomes" FROM slice."first" FOR slice."length") AS "bytes"
    FROM "EnsembleChunk" AS chunk
    JOIN unnest(
      ${slices.map(({ index }) => index)}::int[],
      ${slices.map(({ from }) => from + 1)}::int[],
      ${slices.map(({ length }) => length)}::int[]
    ) AS slice("index", "first", "length") ON slice."index" = chunk."index"
    WHERE chunk."ensembleId" = ${ensembleId}::uuid AND chunk."projectId" = ${projectId}::uuid
      AND chunk."organisationId" = ${own.organisationId}::uuid`;
  const found = new Map(rows.map(({ index, bytes }) => [index, bytes]));
  return slices.map(({ index }) => {
    const bytes = found.get(index);
    if (!bytes) throw new RowNotFound("ensemble", `${ensembleId}, chunk ${index}`);
    return bytes;
  });
}
