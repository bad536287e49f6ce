import { type Database, openDatabase } from "@tamarisk/db";
import { type DatabaseCopy, databaseCopy } from "@tamarisk/vitest/database-copy";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Attempt, expectWritten, type Previewed, previewImports, writeUntil } from "./killed-import.ts";

/** Processes at a time, each with a project of its own. */
const lanes = 3;

let copy: DatabaseCopy;
let database: Database;
let imports: Previewed[];

beforeAll(async () => {
  copy = await databaseCopy();
  database = await openDatabase(copy.place);
  imports = await previewImports(database, lanes);
});
afterAll(async () => {
  await database.close();
  await copy.remove();
});

/** Killed before every third changing statement from `first` on, until none is left to be killed before. */
async function attemptsFrom(first: number, about: Previewed): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (let statement = first; attempts.at(-1)?.end.kind !== "written"; statement += lanes) {
    attempts.push(await writeUntil(copy.place, about, statement));
  }
  return attempts;
}

it("an import killed before any statement that changes something has written nothing, and is written whole the next time", async () => {
  const all = await Promise.all(imports.map((about, lane) => attemptsFrom(lane + 1, about)));
  for (const attempts of all) {
    const [before] = attempts;
    for (const { found } of attempts) expect(found).toEqual(before!.found);
    expect(before!.found.state).toBe("previewed");
    expectWritten(attempts.at(-1)!);
  }
  const stops = all.flat().flatMap(({ end }) => (end.kind === "stopped" ? [end.before] : []));
  expect(stops.filter((sql) => /^COMMIT/u.test(sql))).toHaveLength(1);
  for (const written of ["Measure", "Task", "Observation", "AuditEvent", "Import"]) {
    expect(stops.some((sql) => new RegExp(`(INSERT INTO|UPDATE) ("public"\\.)?"${written}"`, "u").test(sql))).toBe(
      true,
    );
  }
}, 120_000);
