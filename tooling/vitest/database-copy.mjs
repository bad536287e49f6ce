import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { createServerDatabase } from "./server-database.mjs";

/** A copy of the prepared database, open; closing it does away with it. Embedded, it lives in memory. */
export async function openDatabaseCopy(openDatabase) {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return openDatabase({ memory: true, files: new Blob([readFileSync(inject("preparedDatabase"))]) });
  const copy = await createServerDatabase(server, inject("preparedDatabase"));
  const database = await openDatabase({ url: copy.url });
  const close = database.close;
  database.close = async () => {
    await close();
    await copy.drop();
  };
  return database;
}

/** A copy of the prepared database in a data folder of its own, embedded, and how to be rid of the folder. */
export function databaseFolder() {
  const dataDir = mkdtempSync(join(tmpdir(), "tamarisk-copy-"));
  const files = join(dataDir, "database");
  mkdirSync(files);
  const { status, stderr } = spawnSync("tar", ["-xf", inject("preparedDatabase"), "-C", files], { encoding: "utf8" });
  if (status !== 0) throw new Error(`tar could not unpack the prepared database: ${stderr}`);
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}

/** A copy of the prepared database for whoever opens it by itself, such as another process: its place, how to be rid of it. */
export async function databaseCopy() {
  const server = process.env.TEST_DATABASE_URL;
  if (server) {
    const { url, drop } = await createServerDatabase(server, inject("preparedDatabase"));
    return { place: { url }, remove: drop };
  }
  const { dataDir, remove } = databaseFolder();
  return { place: { dataDir }, remove: async () => remove() };
}
