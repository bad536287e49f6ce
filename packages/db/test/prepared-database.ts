import { prepareDatabase } from "@tamarisk/vitest/prepare-database";
import type { TestProject } from "vitest/node";
import { databaseFiles, openDatabase } from "../src/open-database.ts";

/** An empty database, with which every test file's own begins. */
export default function prepareEmptyDatabase(project: TestProject): Promise<() => Promise<void>> {
  return prepareDatabase(project, { openDatabase, databaseFiles }, async () => undefined);
}
