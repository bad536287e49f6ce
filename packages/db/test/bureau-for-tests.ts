import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Database } from "../src/open-database.ts";
import type { Tx } from "../src/reader.ts";
import { openTestDatabase } from "./open-test-database.ts";
import { type Bureau, foundBureau, loadReferenceData } from "./world.ts";

/** The database of the test file that runs. */
export let database: Database;
/** The bureau of the test that runs, or of its whole file. */
export let bureau: Bureau;

/** A database with the reference data for this file. */
export function withDatabase(): void {
  beforeAll(async () => {
    database = await openTestDatabase();
    await loadReferenceData(database);
  });
  afterAll(() => database.close());
}

/** Such a database, and a new bureau before each test. */
export function withBureauForEachTest(): void {
  withDatabase();
  beforeEach(async () => {
    bureau = await foundBureau(database);
  });
}

/** Such a database, and one bureau for all tests of this file. */
export function withBureauForAllTests(): void {
  withDatabase();
  beforeAll(async () => {
    bureau = await foundBureau(database);
  });
}

export function change<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.transaction(work);
}
