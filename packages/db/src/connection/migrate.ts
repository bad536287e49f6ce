import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ClientBase } from "pg";
import { DatabaseRefused } from "./database-refused.ts";

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The same path from `src/connection` and from `dist/connection`. */
export const migrationsFolder = join(dirname(fileURLToPath(import.meta.url)), "../../prisma/migrations");

/** The migrations in a folder, by name, which begins with their date. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "migration.sql")))
    .map((entry) => ({ name: entry.name, sql: readFileSync(join(folder, entry.name, "migration.sql"), "utf8") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Prisma's checksum, taken over line feeds, so that a checkout on Windows gives the same. */
function checksumOf(migration: Migration): string {
  return createHash("sha256").update(migration.sql.replaceAll("\r\n", "\n")).digest("hex");
}

interface AppliedMigration {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

/**
 * Bring a database to the schema of this build. Each migration and the note that it was applied are one transaction:
 * one that fails leaves nothing behind. The notes are Prisma's own table, so that its tools can read them.
 *
 * @returns The names of the migrations that were applied now.
 * @throws {DatabaseRefused} When the database and this build's migrations do not fit together, or one fails.
 */
export async function migrate(client: ClientBase, migrations: readonly Migration[]): Promise<string[]> {
  await client.query(`
    CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
      "id" VARCHAR(36) PRIMARY KEY NOT NULL,
      "checksum" VARCHAR(64) NOT NULL,
      "finished_at" TIMESTAMPTZ,
      "migration_name" VARCHAR(255) NOT NULL,
      "logs" TEXT,
      "rolled_back_at" TIMESTAMPTZ,
      "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
      "applied_steps_count" INTEGER NOT NULL DEFAULT 0
    )`);
  const { rows: applied } = await client.query<AppliedMigration>(
    `SELECT "migration_name", "checksum", "finished_at" FROM "_prisma_migrations"
     WHERE "rolled_back_at" IS NULL ORDER BY "migration_name"`,
  );
  const pending = migrationsToApply(applied, migrations);
  for (const migration of pending) await apply(client, migration);
  return pending.map((migration) => migration.name);
}

function migrationsToApply(applied: readonly AppliedMigration[], known: readonly Migration[]): Migration[] {
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const migration = known.find((candidate) => candidate.name === name);
    if (!migration) {
      throw new DatabaseRefused(
        "schema-newer",
        `The database has been changed by migration ${name}, which this version of Tamarisk does not have: a newer version has used it. Start that version, or give this one another database.`,
      );
    }
    if (!finished_at) {
      throw new DatabaseRefused(
        "migration-unfinished",
        `Migration ${name} was begun by another tool and did not finish. Restore the backup from before it, or finish it by hand and set finished_at in "_prisma_migrations".`,
      );
    }
    if (checksum !== checksumOf(migration)) {
      throw new DatabaseRefused(
        "migration-edited",
        `Migration ${name} was applied with other words than prisma/migrations/${name}/migration.sql has now. Put the file back as it was, and write a new migration for what is to change.`,
      );
    }
  }
  const done = new Set(applied.map((row) => row.migration_name));
  const pending = known.filter((migration) => !done.has(migration.name));
  const latest = applied.at(-1)?.migration_name ?? "";
  const late = pending.find((migration) => migration.name < latest);
  if (late) {
    throw new DatabaseRefused(
      "migration-missing",
      `Migration ${late.name} has not been applied, but the later ${latest} has. Give ${late.name} a later date in its name if it is new, or restore the database it belongs to.`,
    );
  }
  return pending;
}

async function apply(client: ClientBase, migration: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksumOf(migration), migration.name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new DatabaseRefused(
      "migration-failed",
      `Migration ${migration.name} failed and was undone: ${whereIn(migration.sql, error)}. The database is as it was before; correct what the message names and start again.`,
      { cause: error },
    );
  }
}

/** PostgreSQL counts characters from 1; people count lines. */
function whereIn(sql: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = Number((error as { position?: string }).position);
  if (!(position > 0)) return message;
  const line = sql.slice(0, position - 1).split("\n").length;
  return `${message}, in line ${line} of its migration.sql`;
}
