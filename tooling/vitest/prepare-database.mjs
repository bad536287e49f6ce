import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServerDatabase } from "./server-database.mjs";

/**
 * Makes and fills a database once, before all test files, for `database-copy.mjs` to give each of them a copy: making one
 * takes seconds. At the server of `TEST_DATABASE_URL` it is a template, embedded it is a file. For a `globalSetup`.
 *
 * @returns How to be rid of it.
 */
export async function prepareDatabase(project, { openDatabase, databaseFiles }, fill) {
  const server = process.env.TEST_DATABASE_URL;
  if (server) {
    const template = await createServerDatabase(server);
    const database = await openDatabase({ url: template.url });
    await fill(database);
    await database.close();
    project.provide("preparedDatabase", template.name);
    return template.drop;
  }
  const folder = mkdtempSync(join(tmpdir(), "tamarisk-prepared-"));
  const path = join(folder, "files.tar");
  const files = await databaseFiles(fill);
  writeFileSync(path, Buffer.from(await files.arrayBuffer()));
  project.provide("preparedDatabase", path);
  return async () => rmSync(folder, { recursive: true, force: true });
}
