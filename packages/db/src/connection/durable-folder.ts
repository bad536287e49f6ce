import { closeSync, fsyncSync, openSync } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type InitArguments = Parameters<NodeFS["init"]>;

interface OpenFile {
  readonly node: unknown;
  /** The file's descriptor; folders have none. */
  readonly nfd?: number;
}

interface FolderModule {
  readonly NODEFS: {
    stream_ops: { fsync?: (file: OpenFile) => number };
    realPath(node: unknown): string;
  };
}

/**
 * A PGlite folder whose writes reach the disk. PGlite 0.5.16 starts PostgreSQL with `-F` (no fsync), and its folder has
 * no fsync to call either, so that a power cut could take away what a planner was told is saved. `startParameters` turn
 * fsync on again, and this class carries it out: one fsync a commit, about half a millisecond here.
 */
export class DurableFolder extends NodeFS {
  override async init(...[pg, options]: InitArguments): ReturnType<NodeFS["init"]> {
    const prepared = await super.init(pg, options);
    const carryOut = (module: unknown) => {
      const { NODEFS } = module as FolderModule;
      NODEFS.stream_ops.fsync = ({ nfd, node }) => {
        if (nfd === undefined) syncFolder(NODEFS.realPath(node));
        else fsyncSync(nfd);
        return 0;
      };
    };
    prepared.emscriptenOpts.preRun = [...(prepared.emscriptenOpts.preRun ?? []), carryOut];
    return prepared;
  }
}

/** Make a folder's list of names durable. Windows has no such thing and refuses to open folders. */
export function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Make a folder durable with all that is in it. Together the files cost a tenth of what they cost one by one. */
export async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(
    files.map(async (path) => {
      const file = await open(path, "r+");
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    }),
  );
  for (const entry of entries) if (entry.isDirectory()) syncFolder(join(entry.parentPath, entry.name));
  syncFolder(folder);
}

/** PGlite's own start parameters with fsync on; `fdatasync`, the default, does nothing in PGlite, `fsync` does. */
export function durableStartParameters(defaults: readonly string[]): string[] {
  return [...defaults.filter((parameter) => parameter !== "-F"), "-c", "wal_sync_method=fsync"];
}
