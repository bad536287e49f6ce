import type { ClientBase, PoolClient } from "pg";
import { DatabaseRefused } from "./database-refused.ts";
import { type Migration, migrate } from "./migrate.ts";
import { TransactionPool } from "./transaction-pool.ts";

/** PostgreSQL 15 is the oldest version that the tests run against. */
const oldestServer = 15;

/** Any number works as long as every process of Tamarisk takes the same one. */
const migrationLock = 7_203_517;

/**
 * Connect to a PostgreSQL server and bring its database to this build's schema. Processes that start at the same moment
 * migrate one after the other.
 *
 * @throws {DatabaseRefused}
 */
export async function openPostgresPool(url: string, migrations: readonly Migration[]): Promise<TransactionPool> {
  const pool = new TransactionPool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: "tamarisk",
    onConnect: withoutJit,
  });
  try {
    const client = await pool.connect().catch((error: unknown) => {
      throw unreachable(url, error);
    });
    try {
      await requireServer(client, url);
      await migrateAlone(client, migrations);
    } finally {
      client.release();
    }
    return pool;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/**
 * Our queries take milliseconds; compiling one that PostgreSQL takes for costly, as it does with paths into JSON, takes up to
 * a second. https://www.postgresql.org/docs/current/jit-decision.html
 */
async function withoutJit(client: ClientBase): Promise<void> {
  await client.query("SET jit = off");
}

async function requireServer(client: PoolClient, url: string): Promise<void> {
  const { rows } = await client.query<{ number: number; words: string }>(
    `SELECT current_setting('server_version_num')::int AS "number", current_setting('server_version') AS "words"`,
  );
  const refused = refusedServer(rows[0]!, url);
  if (refused) throw refused;
}

/** Why a server of this version cannot be used, or `null`. `number` is PostgreSQL's own, such as 150012 for 15.12. */
export function refusedServer(
  version: { readonly number: number; readonly words: string },
  url: string,
): DatabaseRefused | null {
  if (version.number >= oldestServer * 10_000) return null;
  return new DatabaseRefused(
    "server-too-old",
    `The server at ${addressOf(url)} is PostgreSQL ${version.words}; Tamarisk needs ${oldestServer} or later. Upgrade it, or leave DATABASE_URL out to use the embedded database.`,
  );
}

async function migrateAlone(client: PoolClient, migrations: readonly Migration[]): Promise<void> {
  await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
  try {
    await migrate(client, migrations);
  } finally {
    await client.query("SELECT pg_advisory_unlock($1)", [migrationLock]);
  }
}

function unreachable(url: string, error: unknown): DatabaseRefused {
  const { code, message } = error as { code?: string; message: string };
  const address = addressOf(url);
  const cause = { cause: error };
  // Codes of PostgreSQL: https://www.postgresql.org/docs/current/errcodes-appendix.html
  if (code === "28P01" || code === "28000") {
    const text = `The server at ${address} refused to sign in: ${message}. Check user and password in DATABASE_URL.`;
    return new DatabaseRefused("sign-in-refused", text, cause);
  }
  if (code === "3D000") {
    const text = `The server at ${address} answers, but ${message}. Create it (createdb), or correct its name in DATABASE_URL.`;
    return new DatabaseRefused("no-such-database", text, cause);
  }
  const text = `No PostgreSQL answers at ${address} (${code ?? message}). Start it, correct DATABASE_URL, or leave DATABASE_URL out to use the embedded database.`;
  return new DatabaseRefused("server-unreachable", text, cause);
}

/** Where a connection string leads, without its password. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return "the address in DATABASE_URL";
  const { hostname, port, pathname, username } = new URL(url);
  return `${hostname || "localhost"}:${port || 5432}${pathname}${username === "" ? "" : ` as ${decodeURIComponent(username)}`}`;
}
