import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { loadReference, openService, planningRouter, seedDemo } from "@tamarisk/api";
import { type Database, findMembershipOf, findOrganisationBySlug, findUserByEmail, openDatabase } from "@tamarisk/db";
import type { EnsembleSummary, ProjectId } from "@tamarisk/domain";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const server = process.env.TEST_DATABASE_URL;

describe("the worker process", () => {
  it("refuses to start on the embedded database, and says who computes there", () => {
    const { DATABASE_URL, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, [main], { env, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("DATABASE_URL: it is not set. A worker needs a PostgreSQL database");
  });

  it("says what is wrong when the database cannot be reached", () => {
    const env = { ...process.env, DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" };
    const { status, stderr } = spawnSync(process.execPath, [main], { env, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toMatch(/127\.0\.0\.1/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

// Two processes need a server between them; the embedded database has none.
if (server) {
  describe("workers on a shared database", () => {
    const name = `tamarisk_test_${randomBytes(6).toString("hex")}`;
    const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
    const workers: ChildProcess[] = [];
    let database: Database;
    let office: Awaited<ReturnType<typeof openOffice>>;

    beforeAll(async () => {
      await atServer(server, `CREATE DATABASE ${name}`);
      database = await openDatabase({ url });
      office = await openOffice(database);
    });
    afterAll(async () => {
      for (const worker of workers) await ended(worker, "SIGKILL");
      await office.close();
      await database.close();
      await atServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    });

    const startWorker = async () => {
      const env = { ...process.env, DATABASE_URL: url, TAMARISK_WORKERS: "1" };
      const worker = spawn(process.execPath, [main], { env, stdio: ["ignore", "ignore", "pipe"] });
      workers.push(worker);
      for await (const part of worker.stderr) if (String(part).includes("is ready")) break;
      return worker;
    };

    it("finish an ensemble although one of them is killed, with the same summary as one that nobody disturbed", async () => {
      const first = await startWorker();
      const quiet = await office.run(await office.newProject());
      await quiet.finished();
      const second = await startWorker();
      const disturbed = await office.run(await office.newProject());
      await disturbed.reached(200);
      await ended(first, "SIGKILL");
      await disturbed.finished();
      const [a, b]: [EnsembleSummary, EnsembleSummary] = [await quiet.summary(), await disturbed.summary()];
      expect(b).toEqual({ ...a, ensembleId: b.ensembleId });
      expect(await ended(second, "SIGTERM")).toBe(0);
    });
  });
}

/** The example's owner, who starts ensembles and computes none. */
async function openOffice(database: Database) {
  await loadReference(database);
  await seedDemo(database);
  const service = await openService({
    database,
    threads: 0,
    now: () => new Date(),
    onTrouble: (error) => {
      throw error;
    },
    auth: {
      secret: "a secret that only tests know, long enough",
      portalUrl: "http://localhost:3000",
      trustedOrigins: [],
      signInsPerMinute: 100,
      log: () => undefined,
    },
  });
  const organisation = (await findOrganisationBySlug(database, "jinchang-planning-bureau-demo"))!;
  const user = (await findUserByEmail(database, "planner@demo.tamarisk"))!;
  const { role } = (await findMembershipOf(database, user.id, organisation.id))!;
  const member = { kind: "member" as const, user, sessionId: "none", organisation, role };
  const facts = { headers: new Headers(), requestId: "test", clientAddress: "127.0.0.1" };
  const planner = planningRouter.createCaller({ ...service.contextFor(facts), caller: async () => member });
  return {
    close: () => service.close(),
    newProject: async () => (await planner.project.create({ name: "Jinchang", townId: "620300" })).id,
    async run(projectId: ProjectId) {
      const recipe = { experimentCount: 600, seed: 51, storylineIds: ["desert-oasis" as const, "carry-on" as const] };
      const { id: ensembleId } = await planner.ensemble.start({ projectId, ...recipe });
      const where = { projectId, ensembleId };
      return {
        async reached(count: number) {
          for await (const { done } of await planner.ensemble.progress(where)) if (done >= count) return;
        },
        async finished() {
          let state = "";
          for await (const progress of await planner.ensemble.progress(where)) state = progress.state;
          expect(state).toBe("finished");
        },
        summary: () => planner.ensemble.summary(where),
      };
    },
  };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill(signal);
  return exit;
}

async function atServer(url: string, sql: string): Promise<void> {
  const database = await openDatabase({ url });
  try {
    await database.executeSql(sql);
  } finally {
    await database.close();
  }
}
