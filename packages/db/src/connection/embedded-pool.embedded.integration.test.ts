import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Child } from "../../test/child-process.ts";
import { type Database, openDatabase } from "../open-database.ts";
import { createOrganisation, findOrganisationBySlug } from "../organisation.ts";
import type { DatabaseRefused } from "./database-refused.ts";

let workspace: string;
let folder: string;
/** A whole, closed database to copy from; making one takes seconds. */
let prepared: string;
const children: Child[] = [];

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), "tamarisk-data-"));
  prepared = join(workspace, "prepared");
  await (await openDatabase({ dataDir: prepared })).close();
});
beforeEach(() => {
  folder = mkdtempSync(join(workspace, "case-"));
});
afterEach(() => Promise.all(children.splice(0).map((child) => child.kill())));
afterAll(() => rmSync(workspace, { recursive: true }));

function child(task: string): Child {
  const started = new Child("open-folder.mjs", folder, task);
  children.push(started);
  return started;
}

function usePrepared(): void {
  cpSync(prepared, folder, { recursive: true });
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataDir: folder });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function slugs(): Promise<string[]> {
  const read = `SELECT "slug" FROM "Organisation" ORDER BY "slug"`;
  const { rows } = await withDatabase((database) => database.executeSql(read));
  return (rows as { slug: string }[]).map((row) => row.slug);
}

function refusal(): Promise<DatabaseRefused> {
  return openDatabase({ dataDir: folder }).then(
    () => {
      throw new Error("the folder was opened");
    },
    (error: DatabaseRefused) => error,
  );
}

/** These start and kill real processes, which takes long on a busy machine. */
const patience = { timeout: 120_000 };

describe("the embedded database", patience, () => {
  it("keeps what was written, in a folder with nothing else in it", async () => {
    usePrepared();
    const made = await withDatabase((database) =>
      database.transaction((tx) => createOrganisation(tx, { name: "Bureau", slug: "bureau" })),
    );
    expect(await withDatabase((database) => findOrganisationBySlug(database, "bureau"))).toEqual(made);
    expect(readdirSync(folder)).toEqual(["database"]);
  });

  it("makes each commit reach the disk", async () => {
    usePrepared();
    await withDatabase(async (database) => {
      const { rows } = await database.executeSql(
        `SELECT "name", "setting" FROM pg_settings WHERE "name" IN ('fsync', 'synchronous_commit', 'wal_sync_method') ORDER BY 1`,
      );
      expect(rows).toEqual([
        { name: "fsync", setting: "on" },
        { name: "synchronous_commit", setting: "on" },
        { name: "wal_sync_method", setting: "fsync" },
      ]);
    });
  });

  it("is refused to a second process while the first has it, and free once that one stops", async () => {
    usePrepared();
    const first = child("wait");
    await first.says(/open/);
    const refused = await refusal();
    expect(refused.kind).toBe("folder-in-use");
    expect(refused.message).toContain(`process ${first.pid}`);
    expect(refused.message).toContain("port 4321");
    await first.stop();
    expect(await slugs()).toEqual([]);
  });

  it("closes once, however often it is told to", async () => {
    usePrepared();
    const database = await openDatabase({ dataDir: folder });
    await Promise.all([database.close(), database.close()]);
    await database.close();
    expect(readdirSync(folder)).toEqual(["database"]);
  });

  it("is refused to the same process a second time, and the first goes on", async () => {
    usePrepared();
    await withDatabase(async (database) => {
      expect((await refusal()).kind).toBe("folder-in-use");
      expect(await findOrganisationBySlug(database, "nobody")).toBeNull();
    });
  });

  it("holds nothing half-written after SIGKILL in the middle of a transaction", async () => {
    usePrepared();
    const writer = child("stopHalfWay");
    await writer.says(/half-way/);
    await writer.kill();
    expect(await slugs()).toEqual(["whole"]);
  });

  it("holds every transaction that was confirmed, and only whole ones, when SIGKILL comes at any moment", async () => {
    usePrepared();
    const writer = child("writePairs");
    await writer.says(/^3$/m);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 100));
    await writer.kill();
    const confirmed = writer.output.trim().split("\n").length;
    const stored = await slugs();
    const [left, right] = ["left", "right"].map((side) => stored.filter((slug) => slug.startsWith(side)).length);
    expect(left).toBe(right);
    expect(left).toBeGreaterThanOrEqual(confirmed);
  });

  it("starts afresh after SIGKILL during the first start, before its files are whole and after", async () => {
    for (const sign of ["database.unfinished/PG_VERSION", "database"]) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      const starter = child("wait");
      while (!existsSync(join(folder, sign))) await new Promise((resolve) => setTimeout(resolve, 5));
      await starter.kill();
      expect(await slugs(), sign).toEqual([]);
      expect(readdirSync(folder)).toEqual(["database"]);
    }
  });
});

describe("a data folder that cannot be used", patience, () => {
  /** What is in the folder, to see that a refusal leaves it alone; the engine notes its number before it gives up. */
  function contents(): string[] {
    const names = readdirSync(folder, { recursive: true }) as string[];
    return names.filter((name) => !name.endsWith("postmaster.pid")).sort();
  }

  async function expectRefusal(kind: DatabaseRefused["kind"], words: RegExp): Promise<void> {
    const before = contents();
    const refused = await refusal();
    expect(refused).toMatchObject({ name: "DatabaseRefused", kind });
    expect(refused.message).toMatch(words);
    expect(contents()).toEqual(before);
  }

  it("is refused when it lacks a file, with nothing made on top of it, until the file is put back", async () => {
    usePrepared();
    rmSync(join(folder, "database/global/pg_control"));
    await expectRefusal("folder-damaged", /it lacks global\/pg_control/);
    rmSync(join(folder, "database/PG_VERSION"));
    await expectRefusal(
      "folder-damaged",
      /database cannot be used: it lacks PG_VERSION, global\/pg_control\. Nothing was changed or deleted\. Put back a copy/,
    );
    for (const name of ["PG_VERSION", "global/pg_control"]) {
      cpSync(join(prepared, "database", name), join(folder, "database", name));
    }
    expect(await slugs()).toEqual([]);
  });

  it("is refused when it is empty", async () => {
    mkdirSync(join(folder, "database"));
    await expectRefusal("folder-damaged", /database cannot be used: it is empty/);
  });

  it("is refused when its control file is cut short", async () => {
    usePrepared();
    truncateSync(join(folder, "database/global/pg_control"), 100);
    await expectRefusal("folder-damaged", /does not start \(.*pg_control.*\)/);
  });

  it("is refused when another version of PostgreSQL made it", async () => {
    usePrepared();
    writeFileSync(join(folder, "database/PG_VERSION"), "9\n");
    await expectRefusal("folder-damaged", /does not start \(.*incompatible.*version 9.*\)/);
  });

  it("is refused when a file stands in its place", async () => {
    const file = join(folder, "data");
    writeFileSync(file, "");
    const refused = await openDatabase({ dataDir: file }).catch((error: DatabaseRefused) => error);
    expect(refused).toMatchObject({ kind: "folder-unusable" });
    expect((refused as Error).message).toContain(`The data folder ${file} cannot be used`);
  });
});
