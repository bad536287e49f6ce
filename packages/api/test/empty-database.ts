import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyDatabaseFiles } from "@tamarisk/db";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the files of an empty embedded database lie; none are made for tests against a server. */
    readonly emptyDatabase: string | null;
  }
}

/** Makes an empty embedded database once, with which every test file's own begins. */
export default async function makeEmptyDatabase(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "tamarisk-empty-database-"));
  const path = join(folder, "files.tar");
  const isEmbedded = process.env.TEST_DATABASE_URL === undefined;
  if (isEmbedded) writeFileSync(path, Buffer.from(await (await emptyDatabaseFiles()).arrayBuffer()));
  project.provide("emptyDatabase", isEmbedded ? path : null);
  return () => rmSync(folder, { recursive: true, force: true });
}
