import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Database, openDatabase } from "@tamarisk/db";
import { inject } from "vitest";

/** A fresh, empty database: at the server of `TEST_DATABASE_URL`, dropped when closed, or an embedded one in memory. */
export async function openTestDatabase(): Promise<Database> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return openDatabase({ memory: true, files: new Blob([readFileSync(inject("emptyDatabase")!)]) });
  const fresh = await createServerDatabase(server);
  const database = await openDatabase({ url: fresh.url });
  const close = database.close;
  database.close = async () => {
    await close();
    await fresh.drop();
  };
  return database;
}

/** An empty database at a server, and how to be rid of it. */
export async function createServerDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `tamarisk_test_${randomBytes(6).toString("hex")}`;
  await atServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => atServer(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function atServer(url: string, sql: string): Promise<void> {
  const database = await openDatabase({ url });
  try {
    await database.executeSql(sql);
  } finally {
    await database.close();
  }
}
