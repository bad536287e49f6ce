import { randomBytes } from "node:crypto";
import { openDatabase } from "@tamarisk/db";

/** An empty database at a PostgreSQL server, and how to be rid of it. */
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
