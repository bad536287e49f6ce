import { spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const readyWithinMs = 180_000;
const stopWithinMs = 10_000;
const keptOutput = 6000;

/**
 * Starts a server that runs until it is told to stop. What it says goes to a log named after it; the log of the run
 * before is kept beside it as `….previous.log`.
 *
 * @param name - What messages call it, such as "API server", whose log is then `api-server.log`.
 * @param script - The file for Node.js to run, with its arguments.
 * @returns The `pid` of the process; `ready(url)`, which resolves when the address answers without a server error, and `says(words)`, when they
 *   have been printed; `exited`, a promise of the exit code that is kept when its log is whole; `stop`, which asks with SIGTERM and insists with SIGKILL after ten seconds; and `kill`, which does not
 *   ask. A server never outlives the process that started it, unless that one is itself killed.
 */
export function startServer(name, script, { cwd, env, logFolder }) {
  const log = openLog(logFolder, name);
  // A process group of its own, so that Ctrl-C reaches it once, from here, and not also from the terminal.
  const child = spawn(process.execPath, script, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output = (output + text).slice(-keptOutput);
      log.write(text);
    });
  }
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  let exitCode;
  const exited = new Promise((resolve) => {
    child.once("close", (code) => {
      exitCode = code ?? 1;
      process.removeListener("exit", kill);
      log.end(() => resolve(exitCode));
    });
  });

  const until = async (isReady, complaint) => {
    const giveUpAt = Date.now() + readyWithinMs;
    while (!(await isReady())) {
      if (exitCode !== undefined) throw new ServerFailed(`The ${name} ended before it was ready`, exitCode, output);
      if (Date.now() > giveUpAt) throw new ServerFailed(`The ${name} ${complaint} in time`, 1, output);
      await wait(100);
    }
  };

  return {
    name,
    pid: child.pid,
    exited,
    lastWords: () => output.trimEnd(),
    ready: (url) => until(() => answers(url), `did not answer at ${url}`),
    says: (words) => until(() => output.includes(words), `did not say "${words}"`),
    async kill() {
      kill();
      await exited;
    },
    async stop() {
      if (exitCode !== undefined) return;
      child.kill("SIGTERM");
      const insist = setTimeout(kill, stopWithinMs);
      await exited;
      clearTimeout(insist);
    },
  };
}

/** A server that did not come up, with the exit code to pass on and the last it said. */
class ServerFailed extends Error {
  constructor(message, exitCode, output) {
    super(`${message} (exit code ${exitCode}). Its last words:\n${output.trimEnd() || "(none)"}`);
    this.exitCode = exitCode || 1;
  }
}

function openLog(folder, name) {
  mkdirSync(folder, { recursive: true });
  const stem = join(folder, name.toLowerCase().replaceAll(" ", "-"));
  const path = `${stem}.log`;
  if (existsSync(path)) renameSync(path, `${stem}.previous.log`);
  return createWriteStream(path);
}

async function answers(url) {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5000) });
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}
