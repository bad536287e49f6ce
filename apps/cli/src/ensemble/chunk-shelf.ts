import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodeColumns, type EnsembleChunk, encodeColumns, type FailedRun } from "@tamarisk/scenario-engine";

/** Finished chunks of one ensemble on disk, so that a run that was killed can go on. */
export interface ChunkShelf {
  /** Chunks that stood here from an earlier run. */
  readonly found: number;
  readonly has: (index: number) => boolean;
  /** Whole or not at all. */
  readonly put: (chunk: EnsembleChunk) => void;
  readonly take: (index: number) => EnsembleChunk;
  /** Let another process have it, with all that stands there. */
  readonly leave: () => void;
  readonly remove: () => void;
}

const recipeFile = "recipe.sha256";
const holderFile = "process.pid";
const chunkFile = /^(\d+)\.chunk$/u;

/**
 * The shelf of a recipe in a folder. Chunks of another recipe are thrown away, and so are chunks that were cut short or
 * changed.
 *
 * @throws {RangeError} If the folder holds something else, or another process is at work in it.
 */
export function openChunkShelf(folder: string, recipeHash: string): ChunkShelf {
  prepareFolder(folder, recipeHash);
  const pathOf = (index: number) => join(folder, `${index}.chunk`);
  const finished = new Set<number>();
  for (const name of readdirSync(folder)) {
    const index = Number(chunkFile.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(index)) continue;
    if (contentOf(readFileSync(join(folder, name)))) finished.add(index);
    else rmSync(join(folder, name));
  }
  return {
    found: finished.size,
    has: (index) => finished.has(index),
    put({ index, columns, failures }) {
      const content = Buffer.concat([Buffer.from(`${JSON.stringify(failures)}\n`), encodeColumns(columns)]);
      writeWhole(pathOf(index), Buffer.concat([Buffer.from(sha256(content)), content]));
      finished.add(index);
    },
    take(index) {
      const content = contentOf(readFileSync(pathOf(index)));
      if (!content) throw new RangeError(`${pathOf(index)} was changed while the ensemble was running; start it again`);
      const end = content.indexOf("\n");
      const failures = JSON.parse(content.subarray(0, end).toString()) as FailedRun[];
      return { index, failures, columns: decodeColumns(content.subarray(end + 1)) };
    },
    leave: () => rmSync(join(folder, holderFile), { force: true }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function prepareFolder(folder: string, recipeHash: string): void {
  const mark = join(folder, recipeFile);
  const isOurs = existsSync(mark);
  refuseHeld(folder);
  if (!isOurs || readFileSync(mark, "utf8") !== recipeHash) {
    if (existsSync(folder)) {
      if (!isOurs && readdirSync(folder).length > 0) {
        throw new RangeError(`${folder} is needed for unfinished results but holds something else; remove it`);
      }
      rmSync(folder, { recursive: true });
    }
    mkdirSync(folder);
    writeWhole(mark, Buffer.from(recipeHash));
  }
  writeWhole(join(folder, holderFile), Buffer.from(String(process.pid)));
}

/** Two processes that write the same results would spoil them. One that was killed holds nothing any more. */
function refuseHeld(folder: string): void {
  const file = join(folder, holderFile);
  const holder = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (holder > 0 && holder !== process.pid && isAlive(holder)) {
    throw new RangeError(`process ${holder} is computing these results; wait for it, stop it, or name another output`);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const hashLength = 64;

/** What a chunk's file holds after its hash, or `null` if the two do not agree. */
function contentOf(bytes: Buffer): Buffer | null {
  const content = bytes.subarray(hashLength);
  return bytes.subarray(0, hashLength).toString("latin1") === sha256(content) ? content : null;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function writeWhole(path: string, bytes: Buffer): void {
  writeFileSync(`${path}.tmp`, bytes);
  renameSync(`${path}.tmp`, path);
}
