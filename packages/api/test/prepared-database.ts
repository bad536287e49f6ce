import { databaseFiles, openDatabase } from "@tamarisk/db";
import { prepareDatabase } from "@tamarisk/vitest/prepare-database";
import type { TestProject } from "vitest/node";
import { loadReference } from "../src/reference/load-reference.ts";

/** A database with the reference data, with which every test file's own begins. */
export default function prepareReferenceDatabase(project: TestProject): Promise<() => Promise<void>> {
  return prepareDatabase(project, { openDatabase, databaseFiles }, loadReference);
}
