import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand, stopCommands } from "./run-command.mjs";

const log = join(tmpdir(), `run-command-${process.pid}.log`);
const node = (script) => runCommand([process.execPath, "-e", script], { log });

describe("runCommand", () => {
  it("gives the exit code and everything said, and keeps it in the log", async () => {
    const { code, output } = await node("console.log('out'); console.error('err'); process.exitCode = 3");
    expect(code).toBe(3);
    expect(output).toContain("out\n");
    expect(output).toContain("err\n");
    expect(readFileSync(log, "utf8")).toBe(output);
  });

  it("answers for a program that does not exist instead of throwing", async () => {
    const { code, output } = await runCommand(["/no/such/program"], { log });
    expect(code).toBe(1);
    expect(output).toContain("/no/such/program could not start");
  });

  it("sees the memory a child process takes", async () => {
    const { peakMemory } = await node("const block = Buffer.alloc(2e8, 1); setTimeout(() => block.length, 1500)");
    if (process.platform === "linux") expect(peakMemory).toBeGreaterThan(2e8);
    else expect(peakMemory).toBeUndefined();
  });

  it("stops a command and what that command started", async () => {
    const ended = node(
      "require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); setInterval(() => {}, 1000)",
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    stopCommands();
    expect((await ended).code).toBe(1);
  });
});
