import { openDatabase } from "@tamarisk/db";
import { type DatabaseCopy, databaseCopy } from "@tamarisk/vitest/database-copy";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Attempt, expectWritten, type Previewed, previewImports, writeUntil } from "./killed-import.ts";

let copy: DatabaseCopy;
let about: Previewed;

beforeAll(async () => {
  copy = await databaseCopy();
  const database = await openDatabase(copy.place);
  [about] = (await previewImports(database, 1)) as [Previewed];
  await database.close();
});
afterAll(() => copy.remove());

it("an import killed on its way has written nothing, and is written whole the next time", async () => {
  const attempts: Attempt[] = [];
  for (const statement of [2, 5, 9, Number.MAX_SAFE_INTEGER]) {
    attempts.push(await writeUntil(copy.place, about, statement));
  }
  for (const { found } of attempts) expect(found).toEqual(attempts[0]!.found);
  expect(attempts[0]!.found.state).toBe("previewed");
  expect(attempts.map(({ end }) => end.kind)).toEqual(["stopped", "stopped", "stopped", "written"]);
  expectWritten(attempts.at(-1)!);
}, 120_000);
