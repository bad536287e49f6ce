import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { DatabaseRefused } from "./database-refused.ts";
import { DurableFolder, durableStartParameters, syncFolder, syncTree } from "./durable-folder.ts";
import { lockFolder } from "./folder-lock.ts";
import { type Migration, migrate } from "./migrate.ts";
import { TransactionPool } from "./transaction-pool.ts";

export interface EmbeddedPool {
  readonly pool: TransactionPool;
  /** Give everything back, once the pool is done with. */
  readonly release: () => Promise<void>;
}

/**
 * An embedded database that is gone when it is closed. For tests.
 *
 * @param files - What it begins with, as `databaseFiles` gave them; making them anew takes two seconds.
 */
export async function openMemoryPool(migrations: readonly Migration[], files?: Blob): Promise<EmbeddedPool> {
  const engine = await PGlite.create("memory://", { loadDataDir: files });
  return migratedPool(engine, migrations, () => undefined);
}

/** The files of a database with these migrations, after `use` has written to it and closed the pool. */
export async function memoryFiles(
  migrations: readonly Migration[],
  use: (pool: TransactionPool) => Promise<void>,
): Promise<Blob> {
  const engine = await PGlite.create("memory://");
  const { pool, release } = await migratedPool(engine, migrations, () => undefined);
  try {
    await use(pool);
    return await engine.dumpDataDir("none");
  } finally {
    await release();
  }
}

/**
 * The embedded database in a folder, for this process alone. The folder holds `database` (PostgreSQL's files) and
 * `database.lock` (who has it open).
 *
 * @throws {DatabaseRefused}
 */
export async function openFolderPool(
  dataDir: string,
  port: number | null,
  migrations: readonly Migration[],
): Promise<EmbeddedPool> {
  const folder = resolve(dataDir);
  const unlock = usingFolder(folder, () => {
    mkdirSync(folder, { recursive: true });
    return lockFolder(folder, port);
  });
  try {
    const database = join(folder, "database");
    if (existsSync(database)) requireWhole(database);
    else await initialise(folder, database);
    return await migratedPool(await start(database), migrations, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** One client over the engine's one connection; PGlite's bridge makes it look like a server to `pg` and Prisma. */
async function migratedPool(
  engine: PGlite,
  migrations: readonly Migration[],
  unlock: () => void,
): Promise<EmbeddedPool> {
  const { connection, ...settings } = createPgConfig(engine);
  // The Prisma adapter passes type parsers as an object where the bridge expects a list of type numbers.
  const parse = connection.parse.bind(connection);
  connection.parse = (query: { types?: unknown }) =>
    parse({ ...query, types: Array.isArray(query.types) ? query.types : undefined });
  const config = { ...settings, connection, max: 1, idleTimeoutMillis: 0 };
  const pool = new TransactionPool(config);
  const release = async () => {
    await engine.close();
    unlock();
  };
  try {
    const client = await pool.connect();
    try {
      await migrate(client, migrations);
    } finally {
      client.release();
    }
    return { pool, release };
  } catch (error) {
    await pool.end();
    await release();
    throw error;
  }
}

/**
 * Make the files of an empty database under another name, and rename them when they are whole: whoever pulls the plug
 * meanwhile finds nothing half-made. Holding the folder's lock, an older attempt can only be a dead one.
 */
async function initialise(folder: string, database: string): Promise<void> {
  const unfinished = `${database}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const engine = await start(unfinished);
  await engine.close();
  await syncTree(unfinished);
  renameSync(unfinished, database);
  syncFolder(folder);
}

async function start(database: string): Promise<PGlite> {
  const words: string[] = [];
  const hear = (line: string) => words.push(line) > 0;
  try {
    return await PGlite.create({
      fs: new DurableFolder(database),
      startParams: durableStartParameters(PGlite.defaultStartParams),
      relaxedDurability: false,
      onStderr: hear,
      onStdout: hear,
    });
  } catch (error) {
    throw damaged(database, `the database engine does not start (${complaintIn(words) ?? String(error)})`, error);
  }
}

/** The engine's last fatal message, with the detail and the hint that follow it, without time and process. */
function complaintIn(log: readonly string[]): string | null {
  const fatal = log.findLastIndex((line) => /FATAL|PANIC/.test(line));
  if (fatal < 0) return null;
  const lines = log.slice(fatal).filter((line) => /(FATAL|PANIC|DETAIL|HINT): /.test(line));
  return lines.map((line) => line.replace(/^.*?(FATAL|PANIC|DETAIL|HINT): +/, "").trim()).join(" ");
}

/** PGlite would fill a folder without these files with a new, empty database, on top of what is left of the old one. */
function requireWhole(database: string): void {
  const needed = ["PG_VERSION", "global/pg_control", "base", "pg_wal"];
  const missing = needed.filter((name) => !existsSync(join(database, name)));
  if (missing.length === 0) return;
  const found = readdirSync(database).length === 0 ? "it is empty" : `it lacks ${missing.join(", ")}`;
  throw damaged(database, found);
}

function damaged(database: string, found: string, cause?: unknown): DatabaseRefused {
  return new DatabaseRefused(
    "folder-damaged",
    `The database in ${database} cannot be used: ${found}. Nothing was changed or deleted. Put back a copy of that folder, or move it away to begin with an empty database.`,
    { cause },
  );
}

/** Trouble with the folder itself, such as a file in its place or no right to write, in words for who starts Tamarisk. */
function usingFolder<T>(folder: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (error instanceof DatabaseRefused) throw error;
    throw new DatabaseRefused(
      "folder-unusable",
      `The data folder ${folder} cannot be used: ${(error as Error).message}. Make it a folder that this user may write to, or name another (DATA_DIR).`,
      { cause: error },
    );
  }
}
