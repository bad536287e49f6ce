import { openDatabaseCopy } from "@tamarisk/vitest/database-copy";
import { type Database, openDatabase } from "../src/open-database.ts";

/** A fresh, empty database for one test file. */
export function openTestDatabase(): Promise<Database> {
  return openDatabaseCopy(openDatabase);
}
