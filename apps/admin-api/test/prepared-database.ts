import { loadReference, seedDemo } from "@tamarisk/api";
import { databaseFiles, openDatabase } from "@tamarisk/db";
import { prepareDatabase } from "@tamarisk/vitest/prepare-database";
import type { TestProject } from "vitest/node";

/** A database with the reference data and the example, with which every test's server starts. */
export default function prepareDemoDatabase(project: TestProject): Promise<() => Promise<void>> {
  return prepareDatabase(project, { openDatabase, databaseFiles }, async (database) => {
    await loadReference(database);
    await seedDemo(database);
  });
}
