import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startServer } from "./server-process.mjs";

const logFolder = mkdtempSync(join(tmpdir(), "server-process-"));
const start = (script) => startServer("Test server", ["-e", script], { cwd: logFolder, env: process.env, logFolder });

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

describe("startServer", () => {
  it("is ready when the address answers without a server error, and stops on request", async () => {
    const port = await freePort();
    const server = start(
      `const from = Date.now() + 300;
       require("node:http").createServer((_, response) => {
         response.statusCode = Date.now() < from ? 503 : 200;
         response.end();
       }).listen(${port}, "127.0.0.1");
       process.on("SIGTERM", () => { console.log("stopping"); process.exit(0); });`,
    );
    await server.ready(`http://127.0.0.1:${port}/ready`);
    await server.stop();
    expect(await server.exited).toBe(0);
    expect(readFileSync(join(logFolder, "test-server.log"), "utf8")).toBe("stopping\n");
  });

  it("says how a server ended that never became ready", async () => {
    const server = start('console.error("the data folder is damaged"); process.exit(7)');
    await expect(server.ready("http://127.0.0.1:1/")).rejects.toMatchObject({
      exitCode: 7,
      message: expect.stringContaining("The Test server ended before it was ready (exit code 7)"),
    });
    expect(server.lastWords()).toBe("the data folder is damaged");
  });

  it("waits for the words of a server that has no address", async () => {
    const server = start('setTimeout(() => console.log("worker is ready"), 300); setInterval(() => {}, 1000)');
    await server.says("ready");
    expect(server.lastWords()).toBe("worker is ready");
    await server.stop();
  });

  it("keeps the log of the run before", async () => {
    await start('console.log("first")').exited;
    await start('console.log("second")').exited;
    expect(readFileSync(join(logFolder, "test-server.previous.log"), "utf8")).toBe("first\n");
  });
});
