import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../test/open-test-database.ts";
import { authStore, type Database } from "./open-database.ts";
import { createOrganisation, findOrganisation, findOrganisationBySlug } from "./organisation.ts";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** A transaction that has created an organisation and waits; `end` lets it succeed, or fail with the error given. */
async function pausedAfterCreating(slug: string, failure?: Error) {
  let end: () => void = () => undefined;
  const told = new Promise<void>((resolve) => {
    end = resolve;
  });
  let ended: Promise<void> = Promise.resolve();
  await new Promise<void>((created, failed) => {
    ended = database.transaction(async (tx) => {
      await createOrganisation(tx, { name: slug, slug });
      created();
      await told;
      if (failure) throw failure;
    });
    ended.catch(failed);
  });
  return { end, ended };
}

describe("a transaction", () => {
  it("happens as a whole or not at all", async () => {
    const attempt = database.transaction(async (tx) => {
      await createOrganisation(tx, { name: "Gone", slug: "gone" });
      throw new Error("no");
    });
    await expect(attempt).rejects.toThrow("no");
    expect(await findOrganisationBySlug(database, "gone")).toBeNull();
  });

  it("is not visible from outside before it ends", async () => {
    const { end, ended } = await pausedAfterCreating("slow");
    const outside = findOrganisationBySlug(database, "slow");
    // A server answers from before the transaction; the embedded database waits until it has ended.
    if (database.kind === "postgres") expect(await outside).toBeNull();
    end();
    await ended;
    expect(await outside).toEqual(database.kind === "postgres" ? null : expect.objectContaining({ slug: "slow" }));
    expect(await findOrganisationBySlug(database, "slow")).toMatchObject({ slug: "slow" });
  });

  it("refuses the database itself inside, instead of waiting for ever", async () => {
    const words = /inside a transaction, read and write through its own tx/;
    const read = database.transaction(() => findOrganisationBySlug(database, "x"));
    await expect(read).rejects.toThrow(words);
    await expect(database.transaction(() => database.executeSql("SELECT 1"))).rejects.toThrow(words);
    await expect(database.transaction(() => database.transaction(async () => 1))).rejects.toThrow(words);
  });

  it("lets work it has started go on with the database once it has ended", async () => {
    let later: Promise<unknown> = Promise.resolve();
    await database.transaction(async () => {
      later = new Promise((resolve) => setTimeout(resolve, 50)).then(() => findOrganisationBySlug(database, "x"));
    });
    expect(await later).toBeNull();
  });

  it("waits its turn, however many there are", async () => {
    const slugs = Array.from({ length: 30 }, (_, i) => `turn-${i}`);
    const made = await Promise.all(
      slugs.map((slug) => database.transaction((tx) => createOrganisation(tx, { name: slug, slug }))),
    );
    expect(made.map(({ slug }) => slug)).toEqual(slugs);
  });
});

describe("executeSql", () => {
  it("takes values, and several statements in one text", async () => {
    expect(await database.executeSql("SELECT $1::int + 1 AS n, $2::text AS t", [41, "x"])).toEqual({
      rows: [{ n: 42, t: "x" }],
      rowCount: 1,
    });
    const text = `
      BEGIN;
      SELECT pg_advisory_xact_lock(42);
      CREATE SCHEMA queue;
      CREATE TABLE queue.job (n INT);
      CREATE FUNCTION queue.next() RETURNS INT LANGUAGE plpgsql AS $$ BEGIN RETURN 7; END; $$;
      INSERT INTO queue.job VALUES (1), (2);
      COMMIT;
      SELECT queue.next() AS n`;
    expect(await database.executeSql(text)).toEqual({ rows: [{ n: 7 }], rowCount: 1 });
    expect(await database.executeSql("DELETE FROM queue.job")).toEqual({ rows: [], rowCount: 2 });
  });

  it("leaves no open transaction behind when a text fails half-way", async () => {
    const text = "BEGIN; CREATE TABLE halfway (n INT); SELECT 1/0; COMMIT";
    await expect(database.executeSql(text)).rejects.toThrow("division by zero");
    const { rows } = await database.executeSql("SELECT to_regclass('halfway') AS found, 1 AS alive");
    expect(rows).toEqual([{ found: null, alive: 1 }]);
  });

  it("never lands inside somebody else's transaction", async () => {
    const { end, ended } = await pausedAfterCreating("undone", new Error("undo"));
    const outside = database.executeSql("CREATE TABLE kept (n INT)");
    if (database.kind === "postgres") await outside;
    end();
    await expect(ended).rejects.toThrow("undo");
    await outside;
    const { rows } = await database.executeSql("SELECT to_regclass('kept')::text AS found");
    expect(rows).toEqual([{ found: "kept" }]);
    expect(await findOrganisationBySlug(database, "undone")).toBeNull();
  });
});

describe("the sign-in store", () => {
  it("is the generated client, with the models of the sign-in library", () => {
    expect(authStore(database)).toHaveProperty("user");
    expect(authStore(database)).toHaveProperty("verification");
    expect(() => authStore({ ...database })).toThrow(RangeError);
  });

  it("and the rows belong to open databases only", async () => {
    const stranger = {} as Database;
    await expect(findOrganisation(stranger, { organisationId: "x" as never })).rejects.toThrow(RangeError);
  });
});
