import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { DatabaseRefused } from "./database-refused.ts";
import { isRunning, processStart } from "./process-identity.ts";

/** Who holds a data folder. */
const Holder = z.object({
  token: z.string(),
  pid: z.int(),
  /** See `processStart`. */
  processStart: z.string().nullable(),
  host: z.string(),
  since: z.string(),
  port: z.int().nullable(),
});
type Holder = z.infer<typeof Holder>;

/** A take-over lasts microseconds; one that has lasted this long was killed. */
const takeOverSecondsMax = 10;

/**
 * Take a data folder for this process alone: PGlite has no lock of its own, and two processes in one folder destroy it.
 * A lock whose holder has died is taken over.
 *
 * @param port - Where this process answers, to be named to whoever comes second.
 * @returns A function that gives the folder back.
 * @throws {DatabaseRefused} When another process holds it.
 */
export function lockFolder(folder: string, port: number | null): () => void {
  const lock = join(folder, "database.lock");
  const me: Holder = {
    token: randomUUID(),
    pid: process.pid,
    processStart: processStart(process.pid),
    host: hostname(),
    since: new Date().toISOString(),
    port,
  };
  const mine = `${lock}.${me.token}`;
  writeFileSync(mine, `${JSON.stringify(me, null, 2)}\n`, { flush: true });
  try {
    // A link appears whole and only where nothing is, so that nobody reads half a lock and two cannot both make one.
    if (!linked(mine, lock)) takeOver(lock, mine, folder);
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (readHolder(lock)?.token === me.token) rmSync(lock, { force: true });
  };
}

/** Only one process at a time looks at an old lock and replaces it; otherwise a late one could remove a fresh lock. */
function takeOver(lock: string, mine: string, folder: string): void {
  const turn = `${lock}.take-over`;
  if (ageSeconds(turn) > takeOverSecondsMax) rmSync(turn, { force: true });
  if (!linked(mine, turn)) throw refused(folder, lock, null);
  try {
    const holder = readHolder(lock);
    if (holder && (holder.host !== hostname() || isRunning(holder.pid, holder.processStart))) {
      throw refused(folder, lock, holder);
    }
    rmSync(lock, { force: true });
    if (!linked(mine, lock)) throw refused(folder, lock, readHolder(lock));
  } finally {
    rmSync(turn, { force: true });
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** `null` when the lock has just been given back, or is no lock of ours. */
function readHolder(path: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}

function ageSeconds(path: string): number {
  return (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())) / 1000;
}

function refused(folder: string, lock: string, holder: Holder | null): DatabaseRefused {
  if (!holder) {
    return new DatabaseRefused(
      "folder-in-use",
      `Another process is opening the data folder ${folder} at this moment. Try again.`,
    );
  }
  const { pid, host, since, port } = holder;
  const where = port === null ? "" : `, answering on port ${port}`;
  const found = `The data folder ${folder} is in use by process ${pid} on ${host} since ${since}${where}.`;
  const todo =
    host === hostname()
      ? "Use that one, stop it, or give this one another folder (DATA_DIR) or a PostgreSQL server (DATABASE_URL)."
      : `Stop it there; if that machine is gone for good, delete ${lock} and start again.`;
  return new DatabaseRefused("folder-in-use", `${found} ${todo}`);
}
