import { randomBytes } from "node:crypto";
import pg from "pg";

/** A new database at a server, empty or a copy of a template that nobody has open, and how to be rid of it. */
export async function createServerDatabase(server, template = "template1") {
  const name = `tamarisk_test_${randomBytes(6).toString("hex")}`;
  await atServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { name, url: url.href, drop: () => atServer(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function atServer(server, sql) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
