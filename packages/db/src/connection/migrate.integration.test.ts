import { GateCondition } from "@tamarisk/domain";
import { createServerDatabase } from "@tamarisk/vitest/server-database";
import type { PoolClient } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DatabaseRefused } from "./database-refused.ts";
import { type EmbeddedPool, openMemoryPool } from "./embedded-pool.ts";
import { type Migration, migrate, migrationsFolder, readMigrations } from "./migrate.ts";
import { openPostgresPool } from "./postgres-pool.ts";

let opened: EmbeddedPool;
let client: PoolClient;

beforeAll(async () => {
  opened = await openUnmigrated(process.env.TEST_DATABASE_URL);
  client = await opened.pool.connect();
});
beforeEach(async () => {
  await client.query(`DROP SCHEMA "public" CASCADE; CREATE SCHEMA "public"`);
});
afterAll(async () => {
  client.release();
  await opened.pool.end();
  await opened.release();
});

async function openUnmigrated(server: string | undefined): Promise<EmbeddedPool> {
  if (!server) return openMemoryPool([]);
  const fresh = await createServerDatabase(server);
  return { pool: await openPostgresPool(fresh.url, []), release: fresh.drop };
}

const first: Migration = { name: "20260101000000_first", sql: "CREATE TABLE a (n INT);" };
const second: Migration = {
  name: "20260102000000_second",
  sql: "CREATE TABLE b (n INT); INSERT INTO b VALUES (1), (2);",
};

async function tables(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT "tablename" AS "name" FROM pg_tables WHERE "schemaname" = 'public' ORDER BY 1`,
  );
  return rows.map((row) => row.name).filter((name) => name !== "_prisma_migrations");
}

async function refusal(migrations: Migration[]): Promise<DatabaseRefused> {
  const before = await tables();
  const error = await migrate(client, migrations).catch((refused: unknown) => refused);
  expect(error).toBeInstanceOf(DatabaseRefused);
  expect(await tables()).toEqual(before);
  return error as DatabaseRefused;
}

describe("migrating", () => {
  it("applies what is missing, in order, and nothing twice", async () => {
    expect(await migrate(client, [first])).toEqual([first.name]);
    expect(await migrate(client, [first, second])).toEqual([second.name]);
    expect(await migrate(client, [first, second])).toEqual([]);
    expect(await tables()).toEqual(["a", "b"]);
  });

  it("applies the shipped migrations to an empty database", async () => {
    const shipped = readMigrations(migrationsFolder);
    expect(await migrate(client, shipped)).toEqual(shipped.map(({ name }) => name));
    expect(await tables()).toEqual(expect.arrayContaining(["AuditEvent", "Observation", "Project"]));
  });

  it("notes each migration as Prisma's own tools do", async () => {
    await migrate(client, [first]);
    const { rows } = await client.query(`SELECT * FROM "_prisma_migrations"`);
    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        // printf 'CREATE TABLE a (n INT);' | sha256sum
        checksum: "c299c3df8a167b9dc08d58fffc5734344e82331fc70b0666ea302ec0244cb1ef",
        migration_name: first.name,
        started_at: expect.any(Date),
        finished_at: expect.any(Date),
        rolled_back_at: null,
        logs: null,
        applied_steps_count: 1,
      },
    ]);
  });

  it("takes a checkout with Windows line ends for the same migration", async () => {
    const lines = { ...first, sql: "CREATE TABLE a (\n  n INT\n);\n" };
    await migrate(client, [lines]);
    expect(await migrate(client, [{ ...lines, sql: lines.sql.replaceAll("\n", "\r\n") }])).toEqual([]);
  });

  it("undoes a migration that fails half-way, and says where it failed", async () => {
    const broken = { name: "20260103000000_broken", sql: "CREATE TABLE c (n INT);\n\nALTER TABLE missing ADD m INT;" };
    await migrate(client, [first]);
    const refused = await refusal([first, broken]);
    expect(refused.kind).toBe("migration-failed");
    expect(refused.message).toContain(
      `Migration ${broken.name} failed and was undone: relation "missing" does not exist`,
    );
    expect(await migrate(client, [first, { ...broken, sql: "CREATE TABLE c (n INT);" }])).toEqual([broken.name]);
  });

  it("undoes a migration that cannot be noted", async () => {
    const unnamable = { ...first, name: `20260101000000_${"x".repeat(300)}` };
    expect((await refusal([unnamable])).message).toContain("value too long");
    expect(await migrate(client, [first])).toEqual([first.name]);
  });

  it("names the line of a word the database does not understand", async () => {
    const refused = await refusal([{ name: first.name, sql: "CREATE TABLE a (n INT);\nCREATE TABEL b (n INT);" }]);
    expect(refused.message).toContain(`syntax error at or near "TABEL", in line 2 of its migration.sql`);
  });

  it("keeps what earlier migrations did when a later one fails", async () => {
    const broken = { name: "20260103000000_broken", sql: "SELECT 1/0;" };
    await expect(migrate(client, [first, second, broken])).rejects.toMatchObject({ kind: "migration-failed" });
    expect(await tables()).toEqual(["a", "b"]);
  });

  it("refuses a database that a newer version has changed", async () => {
    await migrate(client, [first, second]);
    const refused = await refusal([first]);
    expect(refused.kind).toBe("schema-newer");
    expect(refused.message).toContain(`migration ${second.name}, which this version of Tamarisk does not have`);
  });

  it("refuses a migration that was edited after it was applied", async () => {
    await migrate(client, [first]);
    const refused = await refusal([{ ...first, sql: "CREATE TABLE a (n BIGINT);" }]);
    expect(refused.kind).toBe("migration-edited");
    expect(refused.message).toContain(`prisma/migrations/${first.name}/migration.sql`);
  });

  it("refuses a migration that another tool began and did not finish", async () => {
    await migrate(client, [first]);
    await client.query(`UPDATE "_prisma_migrations" SET "finished_at" = NULL`);
    expect((await refusal([first, second])).kind).toBe("migration-unfinished");
  });

  it("refuses a migration dated before one that has been applied", async () => {
    await migrate(client, [second]);
    const refused = await refusal([first, second]);
    expect(refused.kind).toBe("migration-missing");
    expect(refused.message).toContain(`${first.name} has not been applied, but the later ${second.name} has`);
  });

  it("passes over a migration that another tool has marked as rolled back", async () => {
    await migrate(client, [first]);
    await client.query(`DROP TABLE a; UPDATE "_prisma_migrations" SET "rolled_back_at" = now()`);
    expect(await migrate(client, [first])).toEqual([first.name]);
  });
});

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A small project as it was kept before plans had versions that are copies of each other. */
const older = `
  INSERT INTO "Organisation" ("id", "name", "slug", "createdAt", "updatedAt") VALUES ('${id(1)}', 'Bureau', 'bureau', now(), now());
  INSERT INTO "Town" ("id", "level", "nameEn", "nameZh", "provinceEn", "provinceZh", "prefectureEn", "prefectureZh", "flags", "source", "confidence")
    VALUES ('620300', 'prefecture', 'Jinchang', '金昌市', 'Gansu', '甘肃省', 'Jinchang', '金昌市', '{}', 'census', 'high');
  INSERT INTO "Indicator" ("owner", "id", "organisationId", "position", "domain", "nameEn", "nameZh", "unit", "direction", "source", "updatedAt")
    VALUES ('library', 'B2', NULL, 0, 'people', 'Share aged 65+', '老龄化率', 'percent', 'down', 'core', now()),
      ('${id(1)}', 'OWN', '${id(1)}', 0, 'land', 'Wells', '机井', '-', 'up', 'bureau', now());
  INSERT INTO "Project" ("id", "organisationId", "name", "townId", "updatedAt") VALUES ('${id(2)}', '${id(1)}', 'Jinchang', '620300', now());
  INSERT INTO "Observation" ("id", "organisationId", "projectId", "indicatorOwner", "indicatorId", "townId", "year", "kind", "value", "unit", "source", "confidence", "updatedAt")
    VALUES ('${id(3)}', '${id(1)}', '${id(2)}', 'library', 'B2', '620300', 2020, 'measured', 13.68, 'percent', 'census', 'high', now());
  INSERT INTO "ActionPlan" ("id", "organisationId", "projectId") VALUES ('${id(4)}', '${id(1)}', '${id(2)}');
  INSERT INTO "PlanVersion" ("id", "organisationId", "projectId", "actionPlanId", "number", "title", "state", "updatedAt")
    VALUES ('${id(5)}', '${id(1)}', '${id(2)}', '${id(4)}', 1, '{"en":"Plan","zh":""}', 'in-review', now());
  INSERT INTO "Phase" ("id", "organisationId", "projectId", "planVersionId", "position", "title", "updatedAt")
    VALUES ('${id(6)}', '${id(1)}', '${id(2)}', '${id(5)}', 0, '{"en":"One","zh":""}', now());
  INSERT INTO "ImplementationUnit" ("id", "organisationId", "projectId", "phaseId", "code", "position", "title", "updatedAt")
    VALUES ('${id(7)}', '${id(1)}', '${id(2)}', '${id(6)}', '1a', 0, '{"en":"Unit","zh":""}', now());
  INSERT INTO "Measure" ("id", "organisationId", "projectId", "implementationUnitId", "position", "title", "updatedAt")
    VALUES ('${id(8)}', '${id(1)}', '${id(2)}', '${id(7)}', 0, '{"en":"Shrubs","zh":""}', now());
  INSERT INTO "Task" ("id", "organisationId", "projectId", "measureId", "title", "dueYear", "state", "position", "updatedAt")
    VALUES ('${id(9)}', '${id(1)}', '${id(2)}', '${id(8)}', '{"en":"Order","zh":""}', 2027, 'to-do', 0, now());
  INSERT INTO "Gate" ("id", "organisationId", "projectId", "phaseId", "title", "rule", "conditions", "updatedAt")
    VALUES ('${id(10)}', '${id(1)}', '${id(2)}', '${id(6)}', '{"en":"Gate","zh":""}', 'any-of',
      '[{"label":{"en":"few","zh":""},"indicatorId":"B2","townId":"620300","operator":"at-most","threshold":14,"unit":"percent","holdYears":1,"isProposal":true}]', now());
  INSERT INTO "Alert" ("id", "organisationId", "projectId", "kind", "message", "state", "updatedAt")
    VALUES ('${id(11)}', '${id(1)}', '${id(2)}', 'trend', '{"en":"rising","zh":""}', 'open', now());
  INSERT INTO "DecisionRecord" ("id", "organisationId", "projectId", "gateId", "decision", "reason", "decidedBy", "decidedAt")
    VALUES ('${id(12)}', '${id(1)}', '${id(2)}', '${id(10)}', 'keep', '{"en":"first","zh":""}', '${id(20)}', '2026-01-01'),
      ('${id(13)}', '${id(1)}', '${id(2)}', NULL, 'adjust', '{"en":"second","zh":""}', '${id(20)}', '2026-02-01');
`;

describe("a project from before plans were revised", () => {
  it("comes through the later migrations whole", async () => {
    const shipped = readMigrations(migrationsFolder);
    const before = shipped.filter(({ name }) => name <= "20261122090746_add_pathway_map");
    await migrate(client, before);
    await client.query(older);
    await migrate(client, shipped);
    const rows = async (sql: string) => (await client.query(sql)).rows as unknown[];
    expect(await rows(`SELECT "lineageId", "dueOn"::text AS "due" FROM "Task"`)).toEqual([
      { lineageId: id(9), due: "2027-12-31" },
    ]);
    expect(await rows(`SELECT "lineageId", "tags", "results" FROM "Measure"`)).toEqual([
      { lineageId: id(8), tags: {}, results: [] },
    ]);
    const [gate] = (await rows(`SELECT "condition", "lineageId" FROM "Gate"`)) as [{ condition: unknown }];
    expect(gate).toMatchObject({ lineageId: id(10), condition: { kind: "any-of" } });
    expect(GateCondition.parse(gate.condition)).toMatchObject({ conditions: [{ kind: "value", threshold: 14 }] });
    expect(await rows(`SELECT "number", "gateLineageId" FROM "DecisionRecord" ORDER BY 1`)).toEqual([
      { number: 1, gateLineageId: id(10) },
      { number: 2, gateLineageId: null },
    ]);
    expect(await rows(`SELECT "key" FROM "Alert"`)).toEqual([{ key: id(11) }]);
    expect(await rows(`SELECT "indicatorId" FROM "WatchedIndicator" ORDER BY "position"`)).toEqual([
      { indicatorId: "B2" },
      { indicatorId: "OWN" },
    ]);
    expect(await rows(`SELECT "townTypes", "sdgTargets" FROM "Indicator" WHERE "id" = 'OWN'`)).toEqual([
      { townTypes: [], sdgTargets: [] },
    ]);
    expect(await rows(`SELECT "sex", "isProvisional" FROM "Observation"`)).toEqual([
      { sex: "all", isProvisional: false },
    ]);
  });
});
