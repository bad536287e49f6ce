import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { createServerDatabase } from "@tamarisk/vitest/server-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../open-database.ts";
import type { DatabaseRefused } from "./database-refused.ts";
import { migrationsFolder, readMigrations } from "./migrate.ts";

const server = process.env.TEST_DATABASE_URL!;
let fresh: Awaited<ReturnType<typeof createServerDatabase>>;
beforeAll(async () => {
  fresh = await createServerDatabase(server);
});
afterAll(() => fresh.drop());

function urlWith(change: (url: URL) => void): string {
  const url = new URL(fresh.url);
  change(url);
  return url.href;
}

async function refusal(url: string, migrations = readMigrations(migrationsFolder)): Promise<DatabaseRefused> {
  return openDatabase({ url }, migrations).then(
    async (database) => {
      await database.close();
      throw new Error("the database was opened");
    },
    (error: DatabaseRefused) => error,
  );
}

describe("a PostgreSQL server", () => {
  it("is migrated once when several processes start at the same moment", async () => {
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase({ url: fresh.url })));
    const { rows } = await databases[0]!.executeSql(`SELECT "migration_name" FROM "_prisma_migrations" ORDER BY 1`);
    expect(rows).toEqual(readMigrations(migrationsFolder).map(({ name }) => ({ migration_name: name })));
    expect(databases[0]!.kind).toBe("postgres");
    await Promise.all(databases.map((database) => database.close()));
  });

  it("is refused when a newer version of Tamarisk has used it", async () => {
    const known = readMigrations(migrationsFolder);
    await (await openDatabase({ url: fresh.url })).close();
    expect((await refusal(fresh.url, known.slice(0, -1))).kind).toBe("schema-newer");
  });

  it("is reported where nothing answers", async () => {
    const listener = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => listener.once("listening", resolve));
    const { port } = listener.address() as AddressInfo;
    await new Promise((resolve) => listener.close(resolve));
    const refused = await refusal(`postgresql://planner:secret-word@127.0.0.1:${port}/tamarisk`);
    expect(refused.kind).toBe("server-unreachable");
    expect(refused.message).toContain(`No PostgreSQL answers at 127.0.0.1:${port}/tamarisk as planner (ECONNREFUSED)`);
    expect(refused.message).not.toContain("secret-word");
  });

  it("is reported when it does not let the user in", async () => {
    const url = urlWith((wrong) => {
      wrong.username = "nobody-known";
      wrong.password = "secret-word";
    });
    const refused = await refusal(url);
    expect(refused.kind).toBe("sign-in-refused");
    expect(refused.message).toContain("Check user and password in DATABASE_URL");
    expect(refused.message).not.toContain("secret-word");
  });

  it("is reported when it does not have the database", async () => {
    const refused = await refusal(
      urlWith((wrong) => {
        wrong.pathname = "/no_such_database";
      }),
    );
    expect(refused.kind).toBe("no-such-database");
    expect(refused.message).toContain('database "no_such_database" does not exist');
  });
});
