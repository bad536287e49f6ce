import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { watchPeakMemory } from "./peak-memory.mjs";
import { root } from "./root.mjs";

const running = new Set();

/**
 * Runs a command to its end without showing what it says, which goes to a log file and into the answer.
 *
 * @param command - Program and arguments.
 * @param options - `log`, the file to write; `cwd` and `env` as for `spawn`.
 * @returns Exit code (1 when a signal ended it or it could not start), output, seconds and peak memory in bytes.
 */
export function runCommand([program, ...args], { log, cwd = root, env = process.env }) {
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  const startedAt = Date.now();
  // Its own process group, so that stopping it also stops whatever it started. No colours: the output is kept as text.
  const { FORCE_COLOR, ...plain } = env;
  const child = spawn(program, args, {
    cwd,
    env: { ...plain, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const memory = watchPeakMemory(child.pid);
  running.add(child);

  return new Promise((resolve) => {
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
        file.write(text);
      });
    }
    const finish = (code) => {
      running.delete(child);
      const result = { code, output, seconds: (Date.now() - startedAt) / 1000, peakMemory: memory.stop() };
      // Whoever waited for the end may read the log at once.
      file.end(() => resolve(result));
    };
    child.on("error", (error) => {
      output += `${program} could not start: ${error.message}\n`;
      finish(1);
    });
    child.on("close", (code) => finish(code ?? 1));
  });
}

/** Stops every command that is still running, with all it started, as Ctrl-C would: Playwright tidies up after that only. */
export function stopCommands() {
  for (const child of running) {
    try {
      process.kill(-child.pid, "SIGINT");
    } catch (error) {
      if (error.code !== "ESRCH") throw error;
    }
  }
}
