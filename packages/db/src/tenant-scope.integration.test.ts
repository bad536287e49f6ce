import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { database, withDatabase } from "../test/bureau-for-tests.ts";
import { jinchang } from "../test/drafts.ts";
import { type FullBureau, fillBureau } from "../test/full-bureau.ts";
import { reaches, staysAtHome } from "../test/scope-attempts.ts";
import { type Bureau, foundBureau } from "../test/world.ts";
import * as db from "./index.ts";

let theirs: FullBureau;
let stranger: Bureau;
/** Everything stored for one organisation, to see whether an attempt has left a trace in it. */
let everythingOf: (organisationId: string) => Promise<string>;

withDatabase();
beforeAll(async () => {
  theirs = await fillBureau(database, await foundBureau(database));
  stranger = await foundBureau(database);
  everythingOf = await readerOfEverything();
});

/** The exported functions whose parameters begin like this. */
function exportedTaking(parameters: RegExp): string[] {
  return Object.entries(db).flatMap(([name, value]) => {
    const list = typeof value === "function" ? /\(([^)]*)/.exec(value.toString())?.[1] : undefined;
    return list !== undefined && parameters.test(list) ? [name] : [];
  });
}

const scoped = exportedTaking(/^\s*\w+\s*,\s*scope\b/);
/** Those that name one row of a project. */
const namesRow = exportedTaking(/^\s*\w+\s*,\s*scope\s*,\s*projectId\s*,\s*\w+Id\b/);

/** Reads every table that has a column for the organisation, all in one question. */
async function readerOfEverything(): Promise<(organisationId: string) => Promise<string>> {
  const { rows: tables } = await database.executeSql(
    `SELECT "table_name" AS "name" FROM information_schema.columns
     WHERE "table_schema" = 'public' AND "column_name" = 'organisationId' ORDER BY 1`,
  );
  const ofOneTable = (tables as { name: string }[]).map(
    ({ name }) =>
      `SELECT '${name}' AS "table", row_to_json(t)::text AS "row" FROM "${name}" t WHERE "organisationId" = $1`,
  );
  const sql = `${ofOneTable.join(" UNION ALL ")} ORDER BY 1, 2`;
  return async (organisationId) => JSON.stringify((await database.executeSql(sql, [organisationId])).rows, null, 1);
}

describe("another organisation's rows", () => {
  it("are tried with every exported function that takes a scope", () => {
    expect(scoped.length).toBeGreaterThan(70);
    expect([...Object.keys(reaches), ...Object.keys(staysAtHome)].sort()).toEqual([...scoped].sort());
  });

  it.each(Object.keys(reaches))("are not found by %s, and stay as they are", async (name) => {
    const before = await everythingOf(theirs.scope.organisationId);
    const attempt = database.transaction((tx) => reaches[name]!(tx, stranger.scope, theirs));
    await expect(attempt).rejects.toBeInstanceOf(db.RowNotFound);
    expect(await everythingOf(theirs.scope.organisationId)).toBe(before);
  });

  it.each(Object.keys(staysAtHome))("are neither seen nor touched by %s", async (name) => {
    const before = await everythingOf(theirs.scope.organisationId);
    const seen = await database.transaction((tx) => staysAtHome[name]!(tx, stranger.scope, theirs));
    expect(JSON.stringify(seen ?? null)).not.toContain(theirs.scope.organisationId);
    expect(await everythingOf(theirs.scope.organisationId)).toBe(before);
  });

  it("are found by their own, so that the attempts above fail for the right reason", async () => {
    const reads = Object.keys(reaches).filter((name) => /^(find|list|count|read)/.test(name));
    for (const name of reads) {
      await database.transaction((tx) => reaches[name]!(tx, theirs.scope, theirs));
    }
    expect(reads.length).toBeGreaterThan(15);
  });

  it.each(namesRow)("of another project of the same organisation are not found by %s either", async (name) => {
    const project = await database.transaction((tx) =>
      db.createProject(tx, theirs.scope, { name: `For ${name}`, townId: jinchang }),
    );
    const before = await everythingOf(theirs.scope.organisationId);
    const attempt = database.transaction((tx) => reaches[name]!(tx, theirs.scope, { ...theirs, project }));
    await expect(attempt).rejects.toBeInstanceOf(db.RowNotFound);
    expect(await everythingOf(theirs.scope.organisationId)).toBe(before);
  });

  it("cannot become the parent of one's own: the database ties a child to its project", async () => {
    const { rows } = await database.executeSql(`SELECT "id" FROM "Phase" WHERE "projectId" = $1`, [theirs.project.id]);
    const [phase] = rows as { id: string }[];
    const insert = database.executeSql(
      `INSERT INTO "ImplementationUnit" ("id", "lineageId", "organisationId", "projectId", "phaseId", "code", "position", "title", "updatedAt")
       VALUES ($1, $1, $2, $3, $4, 'x', 0, '{}', now())`,
      [randomUUID(), stranger.scope.organisationId, stranger.project.id, phase!.id],
    );
    await expect(insert).rejects.toThrow(/ImplementationUnit_phaseId_projectId_fkey/);
  });
});
