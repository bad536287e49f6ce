import { PrismaPg } from "@prisma/adapter-pg";
import { type EmbeddedPool, memoryFiles, openFolderPool, openMemoryPool } from "./connection/embedded-pool.ts";
import { type Migration, migrationsFolder, readMigrations } from "./connection/migrate.ts";
import { openPostgresPool } from "./connection/postgres-pool.ts";
import type { TransactionPool } from "./connection/transaction-pool.ts";
import { PrismaClient } from "./generated/client.ts";
import { guarded } from "./guarded.ts";
import { opensRows, type Reader, reads, type Tx, transactionOver } from "./reader.ts";

/** Which database: a PostgreSQL server, the embedded one in a folder, or an embedded one that is gone when closed. */
export type DatabasePlace =
  | { readonly url: string }
  | { readonly dataDir: string; readonly port?: number }
  | { readonly memory: true; readonly files?: Blob };

/** An open database. It reads by itself; it writes only in a transaction. */
export interface Database extends Reader {
  readonly kind: "embedded" | "postgres";
  /**
   * Run work that happens as a whole or not at all; an error thrown inside undoes it. Inside, use only `tx`: asking the
   * database itself is refused, because the embedded one has a single connection and would wait for ever.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * One SQL text, several statements included, on a connection of its own turn: never inside somebody else's
   * transaction. For the job queue.
   */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[]; rowCount: number }>;
  /** Wait for what runs, close, and give the data folder back; a second call waits for the first. */
  close(): Promise<void>;
}

/** Milliseconds. Transactions queue for the embedded database's one connection, so they may wait longer than on a server. */
const transactionOptions = { maxWait: 60_000, timeout: 120_000 };

const clients = new WeakMap<Database, PrismaClient>();

/**
 * Open the database and bring it to this build's schema.
 *
 * @param migrations - Another set than the one shipped; for tests of the migration rules.
 * @throws {DatabaseRefused} When it is in use, damaged, out of reach, too old or newer than this build.
 *
 * @example
 * const database = await openDatabase({ dataDir: ".data", port: 4000 });
 */
export async function openDatabase(
  place: DatabasePlace,
  migrations: readonly Migration[] = readMigrations(migrationsFolder),
): Promise<Database> {
  if ("url" in place) {
    const pool = await openPostgresPool(place.url, migrations);
    return databaseOver("postgres", { pool, release: async () => undefined });
  }
  const embedded =
    "memory" in place
      ? await openMemoryPool(migrations, place.files)
      : await openFolderPool(place.dataDir, place.port ?? null, migrations);
  return databaseOver("embedded", embedded);
}

/**
 * The files of an embedded database of this build, empty but for what `fill` writes. For tests that open many:
 * `openDatabase({ memory: true, files })` begins with them.
 */
export function databaseFiles(fill: (database: Database) => Promise<unknown>): Promise<Blob> {
  return memoryFiles(readMigrations(migrationsFolder), async (pool) => {
    const database = databaseOver("embedded", { pool, release: async () => undefined });
    try {
      await fill(database);
    } finally {
      await database.close();
    }
  });
}

/** The generated client, for the sign-in library alone: it stores users and sessions through it. Opaque to others. */
export function authStore(database: Database): object {
  const client = clients.get(database);
  if (!client) throw new RangeError("the sign-in store belongs to an open database; got another object");
  return client;
}

function databaseOver(kind: Database["kind"], { pool, release }: EmbeddedPool): Database {
  const client = new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions });
  const close = async () => {
    await client.$disconnect();
    await pool.end();
    await release();
  };
  let closing: Promise<void> | undefined;
  const database: Database = {
    [reads]: true,
    kind,
    transaction: (work) =>
      client
        .$transaction((rows) => pool.insideTransaction(() => work(transactionOver(rows))))
        .catch((error: unknown) => {
          throw guarded(error);
        }),
    executeSql: (text, values) => executeSql(pool, text, values),
    close: () => (closing ??= close()),
  };
  clients.set(database, client);
  return opensRows(database, client, (work) =>
    client.$transaction((rows) => pool.insideTransaction(() => work(rows)), { isolationLevel: "RepeatableRead" }),
  );
}

async function executeSql(pool: TransactionPool, text: string, values?: unknown[]) {
  const connection = await pool.connect();
  let broken: Error | undefined;
  try {
    const answer: unknown = await connection.query(text, values);
    const { rows, rowCount } = lastOf(answer);
    return { rows, rowCount: rowCount ?? 0 };
  } catch (error) {
    // A text with its own BEGIN that fails half-way leaves the connection inside a failed transaction.
    broken = await connection.query("ROLLBACK").then(
      () => undefined,
      (failure: Error) => failure,
    );
    throw error;
  } finally {
    connection.release(broken);
  }
}

/** A text of several statements gives a list of answers. */
function lastOf(answer: unknown): { rows: unknown[]; rowCount: number | null } {
  return (Array.isArray(answer) ? answer.at(-1) : answer) as { rows: unknown[]; rowCount: number | null };
}
