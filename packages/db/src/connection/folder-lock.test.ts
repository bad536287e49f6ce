import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Child } from "../../test/child-process.ts";
import { DatabaseRefused } from "./database-refused.ts";
import { lockFolder } from "./folder-lock.ts";
import { processStart } from "./process-identity.ts";

let folder: string;
let lock: string;
const children: Child[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-lock-"));
  lock = join(folder, "database.lock");
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()));
  rmSync(folder, { recursive: true });
});

function child(): Child {
  const started = new Child("hold-lock.mjs", folder);
  children.push(started);
  return started;
}

/** A lock as somebody else would have left it. */
function leaveLock(change: object): void {
  const holder = {
    token: "t",
    pid: 1,
    processStart: null,
    host: hostname(),
    since: "2026-03-01T08:00:00Z",
    port: 4000,
  };
  writeFileSync(lock, JSON.stringify({ ...holder, ...change }));
}

function attempt(): DatabaseRefused | null {
  try {
    lockFolder(folder, null)();
    return null;
  } catch (error) {
    return error as DatabaseRefused;
  }
}

describe("the lock of a data folder", () => {
  it("names its holder, and is gone when it is given back", () => {
    const unlock = lockFolder(folder, 4000);
    const holder = JSON.parse(readFileSync(lock, "utf8"));
    expect(holder).toMatchObject({
      pid: process.pid,
      host: hostname(),
      port: 4000,
      processStart: processStart(process.pid),
    });
    unlock();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is refused to a second process, which is told who has it and what to do", async () => {
    const first = child();
    await first.says(/held/);
    const refusal = attempt();
    expect(refusal).toBeInstanceOf(DatabaseRefused);
    expect(refusal).toMatchObject({ kind: "folder-in-use" });
    expect(refusal!.message).toContain(`The data folder ${folder} is in use by process ${first.pid} on ${hostname()}`);
    expect(refusal!.message).toContain("answering on port 4321");
    expect(refusal!.message).toContain("stop it, or give this one another folder (DATA_DIR)");
  });

  it("is refused to the same process, too", () => {
    const unlock = lockFolder(folder, null);
    expect(attempt()?.message).toContain(`process ${process.pid}`);
    unlock();
    expect(attempt()).toBeNull();
  });

  it("is taken over from a process that was killed", async () => {
    const first = child();
    await first.says(/held/);
    await first.kill();
    expect(existsSync(lock)).toBe(true);
    expect(attempt()).toBeNull();
  });

  it("is taken over when the holder's number belongs to another process now", () => {
    leaveLock({ pid: process.pid, processStart: "an-earlier-boot 12345" });
    expect(attempt()).toBeNull();
  });

  it("stays with a running process whose start nobody noted", () => {
    leaveLock({ pid: process.pid, processStart: null });
    expect(attempt()?.kind).toBe("folder-in-use");
    expect(existsSync(lock)).toBe(true);
  });

  it("stays with another machine, which cannot be asked", () => {
    leaveLock({ host: "bureau-server", pid: 999_999 });
    const message = attempt()?.message;
    expect(message).toContain("process 999999 on bureau-server since 2026-03-01T08:00:00Z, answering on port 4000");
    expect(message).toContain(`if that machine is gone for good, delete ${lock}`);
  });

  it("is taken over when what lies there is no lock", () => {
    writeFileSync(lock, "");
    expect(attempt()).toBeNull();
  });

  it("is not given back by a process that has lost it", () => {
    const unlock = lockFolder(folder, null);
    leaveLock({ host: "bureau-server" });
    unlock();
    expect(existsSync(lock)).toBe(true);
  });

  it.each(["no lock", "a dead process's lock"])(
    "goes to exactly one of eight that try at once, over %s",
    async (before) => {
      if (before !== "no lock") leaveLock({ pid: 9_999_999 });
      const rivals = Array.from({ length: 8 }, child);
      await Promise.all(rivals.map((rival) => rival.says(/held|refused/)));
      expect(rivals.filter((rival) => rival.output.includes("held"))).toHaveLength(1);
      expect(readdirSync(folder)).toEqual(["database.lock"]);
    },
  );

  it("is free again after a take-over that was killed in the middle", () => {
    leaveLock({ pid: 9_999_999 });
    writeFileSync(`${lock}.take-over`, "");
    expect(attempt()?.message).toContain("Another process is opening the data folder");
    const elevenSecondsAgo = Date.now() / 1000 - 11;
    utimesSync(`${lock}.take-over`, elevenSecondsAgo, elevenSecondsAgo);
    expect(attempt()).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });
});
