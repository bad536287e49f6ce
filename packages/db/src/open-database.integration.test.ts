import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../test/open-test-database.ts";
import { authStore, type Database } from "./open-database.ts";
import { createOrganisation, findOrganisation, findOrganisationBySlug } from "./organisation.ts";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

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
    const outside: Promise<unknown>[] = [];
    await new Promise<void>((started, failed) => {
      const whole = database.transaction(async (tx) => {
        await createOrganisation(tx, { name: "Slow", slug: "slow" });
        started();
        await new Promise((resolve) => setTimeout(resolve, 50));
      });
      whole.catch(failed);
      outside.push(whole);
    });
    const seen = await findOrganisationBySlug(database, "slow");
    // A server answers from before the transaction; the embedded database waits until it has ended.
    expect(seen === null).toBe(database.kind === "postgres");
    await Promise.all(outside);
    expect(await findOrganisationBySlug(database, "slow")).not.toBeNull();
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
    let during: Promise<unknown> = Promise.resolve();
    const attempt = new Promise<void>((resolve, reject) => {
      database
        .transaction(async (tx) => {
          await createOrganisation(tx, { name: "Undone", slug: "undone" });
          resolve();
          await new Promise((wait) => setTimeout(wait, 50));
          throw new Error("undo");
        })
        .catch(reject);
    });
    await attempt.catch(() => undefined);
    during = database.executeSql("CREATE TABLE kept (n INT)");
    await during;
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
