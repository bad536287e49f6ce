import { rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Ensemble, Project } from "@tamarisk/domain";
import { databaseFolder } from "@tamarisk/vitest/database-copy";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { get, mutate, query, resultOf, signIn } from "./client.ts";
import { type MainProcess, runMain } from "./run-main.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let folder: string;
let remove: () => void;
const running: MainProcess[] = [];

beforeEach(() => {
  ({ dataDir: folder, remove } = databaseFolder());
});
afterEach(async () => {
  for (const { child, exit } of running.splice(0)) {
    child.kill("SIGKILL");
    await exit;
  }
  remove();
});

/** Always on the embedded database: these tests are about the one process that owns it. */
function start(variables: Readonly<Record<string, string>> = {}): MainProcess {
  const main = runMain({ API_PORT: "0", TAMARISK_DATA_DIR: folder, ...variables });
  running.push(main);
  return main;
}

describe("the server process", () => {
  it("starts from nothing, says where in one line, logs JSON, and stops cleanly on SIGTERM", async () => {
    await rm(join(folder, "database"), { recursive: true });
    const first = start();
    const url = await first.ready;
    expect(first.said()).toMatch(/^Tamarisk API server is ready at http:\/\/127\.0\.0\.1:\d+\n$/);
    expect((await get(`${url}/ready`)).status).toBe(200);
    await get(`${url}/openapi.json`, undefined, { "x-request-id": "seen-in-the-log" });
    first.child.kill("SIGTERM");
    expect(await first.exit).toBe(0);
    const entries = first
      .logged()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries).toContainEqual(
      expect.objectContaining({ requestId: "seen-in-the-log", path: "/openapi.json", status: 200 }),
    );
    expect(entries.at(-1)).toMatchObject({ msg: "stopped" });

    const again = start();
    await again.ready;
    expect(again.logged()).toContain('"kind":"unchanged","msg":"reference data"');
    expect(again.logged()).toContain('"kind":"unchanged","msg":"example project"');
  });

  it("ends event streams when it stops; after the next start people are still signed in and the run goes on", async () => {
    const first = start({ TAMARISK_WORKERS: "1" });
    const url = await first.ready;
    const planner = await signIn(url, "planner@demo.tamarisk");
    const [{ id: projectId }] = resultOf<[Project]>(await query(url, "planning/project.list", undefined, planner));
    // So many futures on one thread that no machine computes them before the server stops.
    const storylineIds = ["carry-on", "desert-oasis", "industrial-revival", "managed-shrinkage"];
    const run = { projectId, experimentCount: 10_000, seed: 41, storylineIds };
    const { id: ensembleId } = resultOf<Ensemble>(await mutate(url, "planning/ensemble.start", run, planner));
    const input = encodeURIComponent(JSON.stringify({ json: { projectId, ensembleId } }));
    const stream = await fetch(`${url}/trpc/planning/ensemble.progress?input=${input}`, {
      headers: { cookie: planner.cookie, accept: "text/event-stream" },
    });
    let events = "";
    for await (const part of stream.body!.pipeThrough(new TextDecoderStream())) {
      events += part;
      if (events.includes('"state":"running"')) first.child.kill("SIGTERM");
    }
    expect(events).toContain('"state":"running"');
    expect(events).not.toContain('"state":"finished"');
    expect(await first.exit).toBe(0);
    expect((await stat(join(folder, "auth-secret"))).mode & 0o777, "the secret that signs cookies").toBe(0o600);

    const next = await start({ TAMARISK_WORKERS: "1" }).ready;
    const ask = async () =>
      resultOf<Ensemble>(await query(next, "planning/ensemble.get", { projectId, ensembleId }, planner));
    const before = await ask();
    expect(before.state).toBe("running");
    await vi.waitFor(async () => expect((await ask()).experimentsDone).toBeGreaterThan(before.experimentsDone), 60_000);
  });

  it("refuses a taken port with what to do, before it touches any data", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => holder.once("listening", resolve));
    const { port } = holder.address() as { port: number };
    const main = start({ API_PORT: String(port) });
    expect(await main.exit).toBe(1);
    expect(main.said()).toContain(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop that program, or set API_PORT`,
    );
    await expect(stat(join(folder, "auth-secret"))).rejects.toThrow();
    holder.close();
  });

  it("refuses a data folder that another process has open, and names it", async () => {
    const first = start();
    await first.ready;
    const second = start();
    expect(await second.exit).toBe(1);
    expect(second.said()).toContain(String(first.child.pid));
    expect((await get(`${await first.ready}/ready`)).status).toBe(200);
  });

  it("refuses wrong settings, all at once", async () => {
    const main = start({ API_PORT: "many", ADMIN_LISTEN: "nowhere" });
    expect(await main.exit).toBe(1);
    expect(main.said()).toMatch(/API_PORT: found "many"[\s\S]*ADMIN_LISTEN: found "nowhere"/);
  });
});
